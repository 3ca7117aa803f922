package org.taizhang.archive.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.taizhang.archive.UnreadableDocument;
import org.taizhang.archive.UnreadableDocument.Reason;
import org.taizhang.document.FilePages;

/**
 * Reads files in processes of their own, one for each thread that asks at the same time. A process that crashes, runs out of memory or of
 * time is replaced, and costs the page that it was at; a file of one page it costs the file. Safe for use by several threads.
 */
public final class IsolatedReader implements AutoCloseable {
    private final Class<?> program;
    private final ReaderLimits limits;
    private final Path scratch;
    private final Path log;
    private final Queue<ChildProcess> idle = new ConcurrentLinkedQueue<>();

    /**
     * @param scratch folder for temporary files of its own; must be there, and is left to its owner
     * @param log where the processes write what libraries print
     */
    public IsolatedReader(ReaderLimits limits, Path scratch, Path log) {
        this(ReadingChild.class, limits, scratch, log);
    }

    IsolatedReader(Class<?> program, ReaderLimits limits, Path scratch, Path log) {
        this.program = program;
        this.limits = limits;
        this.scratch = scratch;
        this.log = log;
    }

    /**
     * Reads one file.
     *
     * @throws UnreadableDocument where the file gives no text, with the reason
     * @throws IOException where no process can be started; that is no file's fault
     */
    public FilePages read(Path file) throws UnreadableDocument, IOException, InterruptedException {
        ReadingInProgress reading = new ReadingInProgress(file, limits.document());
        while (!reading.isDone()) {
            ChildProcess child = idle.poll();
            child = child == null ? start() : child;
            boolean sound = false;
            try {
                sound = attempt(child, reading);
            } catch (UnreadableDocument e) {
                sound = e.getCause() instanceof ChildTrace;
                throw e;
            } finally {
                settle(child, sound);
            }
        }
        return reading.result();
    }

    private ChildProcess start() throws IOException, InterruptedException {
        Files.createDirectories(Objects.requireNonNull(log.toAbsolutePath().getParent(), "a log lies in a folder"));
        return ChildProcess.start(program, limits, scratch, log);
    }

    private void settle(ChildProcess child, boolean sound) {
        if (sound) {
            idle.add(child);
        } else {
            child.close();
        }
    }

    /** Follows one process over the file. @return whether it can be given another */
    private boolean attempt(ChildProcess child, ReadingInProgress reading)
            throws UnreadableDocument, InterruptedException {
        try {
            child.send(reading.order());
        } catch (IOException e) {
            reading.failed(child.ending(), "was gone before it began");
            return false;
        }
        while (!reading.isDone()) {
            Duration patience = patience(reading);
            if (!follow(child, child.next(patience), reading, patience)) {
                return false;
            }
        }
        return true;
    }

    private Duration patience(ReadingInProgress reading) {
        Duration left = reading.left();
        return reading.isOnPage() && limits.page().compareTo(left) < 0 ? limits.page() : left;
    }

    private static boolean follow(
            ChildProcess child, @Nullable Message message, ReadingInProgress reading, Duration patience)
            throws UnreadableDocument, InterruptedException {
        if (message == null) {
            reading.failed(
                    Reason.TIMED_OUT,
                    "took longer than " + patience.toSeconds()
                            + " s, which reading.seconds_per_page and seconds_per_document in jobs/nightly.yml allow");
            return false;
        }
        switch (message.kind()) {
            case BEGINS -> reading.begins(message.page(), message.count());
            case READ -> reading.read(Objects.requireNonNull(message.read()));
            case ISSUE -> reading.tell(Objects.requireNonNull(message.issue()));
            case DONE -> reading.done(message.count());
            case UNREADABLE ->
                reading.unreadable(new UnreadableDocument(
                        Reason.valueOf(message.reason()), message.text(), new ChildTrace(message.trace())));
            case ENDED -> {
                Reason reason = child.ending();
                reading.failed(reason, reason == Reason.OUT_OF_MEMORY ? "ran out of memory" : "crashed");
                return false;
            }
            case READY -> {}
        }
        return true;
    }

    /** Ends all processes. */
    @Override
    public void close() {
        idle.forEach(ChildProcess::close);
        idle.clear();
    }
}
