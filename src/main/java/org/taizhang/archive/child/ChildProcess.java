package org.taizhang.archive.child;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.taizhang.archive.UnreadableDocument.Reason;

/** One process that reads, as its parent sees it. Used by one thread at a time. */
final class ChildProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    /** Pages that may wait for the parent; a page is small, but a file may have thousands. */
    private static final int WAITING = 16;
    /** With which a Java process ends by {@code ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final OutputStream orders;
    private final BlockingQueue<Message> messages = new ArrayBlockingQueue<>(WAITING);

    private ChildProcess(Process process) {
        this.process = process;
        this.orders = process.getOutputStream();
    }

    /**
     * Starts a process and waits until it is ready.
     *
     * @param program its main class
     * @param scratch folder for its temporary files
     * @param log where it writes what libraries print
     * @throws IOException where it does not start; that is no file's fault
     */
    static ChildProcess start(Class<?> program, ReaderLimits limits, Path scratch, Path log)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(program, limits, scratch))
                .directory(scratch.toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> !name.equals("PATH") && !name.equals("LANG"));
        ChildProcess child = new ChildProcess(builder.start());
        child.listen();
        Message first = child.next(START);
        if (first == null || first.kind() != Message.Kind.READY) {
            child.close();
            throw new IOException("a process to read in does not start; what it said is in " + log);
        }
        return child;
    }

    private static List<String> command(Class<?> program, ReaderLimits limits, Path scratch) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // the optimising compiler takes more time from both cores than a night's
                // reading wins by it
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr", // its last words must not stand between the frames
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + scratch.resolve("hs_err_%p.log"),
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + scratch,
                "-cp",
                absolute(System.getProperty("java.class.path")),
                program.getName());
    }

    /** The class path of this process, for one that works in another folder. */
    private static String absolute(String classPath) {
        return java.util.Arrays.stream(classPath.split(java.io.File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(java.util.stream.Collectors.joining(java.io.File.pathSeparator));
    }

    private void listen() {
        Thread listener = new Thread(this::take, "reader " + process.pid());
        listener.setDaemon(true);
        listener.start();
    }

    private void take() {
        try (InputStream in = new BufferedInputStream(process.getInputStream())) {
            Message message = Frames.read(in, Message.class);
            while (message != null) {
                messages.put(message);
                message = Frames.read(in, Message.class);
            }
        } catch (IOException e) {
            process.destroyForcibly(); // a broken frame: nothing that follows it can be believed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            messages.put(Message.of(Message.Kind.ENDED));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void send(Order order) throws IOException {
        Frames.write(orders, order);
    }

    /** What the process says next; null where it says nothing for so long. */
    @Nullable
    Message next(Duration patience) throws InterruptedException {
        return messages.poll(Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS);
    }

    /** Why it ended. */
    Reason ending() throws InterruptedException {
        return process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY
                ? Reason.OUT_OF_MEMORY
                : Reason.CRASHED;
    }

    /** Ends it at once, whatever it does. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
