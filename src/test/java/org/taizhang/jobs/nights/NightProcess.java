package org.taizhang.jobs.nights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.taizhang.jobs.Taizhang;

/** One run of {@code taizhang nightly} as the operating system sees it: a process with its readers, which takes signals. */
final class NightProcess implements AutoCloseable {
    private static final long GLANCE = 5;

    private final Process process;
    private final Path log;
    private final Path output;
    private final long logBefore;

    private NightProcess(Process process, Path log, Path output) throws IOException {
        this.process = process;
        this.log = log;
        this.output = output;
        this.logBefore = Files.exists(log) ? Files.size(log) : 0;
    }

    /** Starts a night. @param settings more arguments of the command */
    static NightProcess start(Path archive, Path warehouse, List<String> settings) throws IOException {
        Path output = Files.createTempFile("taizhang-night", ".out");
        List<String> command = command(archive, warehouse, settings);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new NightProcess(process, warehouse.resolve("log/nightly.log"), output);
    }

    /** The words of the command that runs a night in a new process. */
    static List<String> command(Path archive, Path warehouse, List<String> settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Taizhang.class.getName(),
                "nightly",
                "--archive",
                archive.toString(),
                "--warehouse",
                warehouse.toString()));
        command.addAll(settings);
        return command;
    }

    /** Waits until the night is in a step. @return whether it came there; false where it ended before */
    boolean reaches(String step) throws InterruptedException {
        return until(() -> said().contains("Executing step: [" + step + "]"));
    }

    private boolean until(BooleanSupplier reached) throws InterruptedException {
        while (process.isAlive()) {
            if (reached.getAsBoolean()) {
                return true;
            }
            Thread.sleep(GLANCE);
        }
        return false;
    }

    /** What this run has written into the night's log. */
    private String said() {
        try {
            if (!Files.exists(log)) {
                return "";
            }
            String all = Files.readString(log, java.nio.charset.StandardCharsets.ISO_8859_1);
            return all.substring((int) Math.min(logBefore, all.length()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The step that began last; empty before the first. */
    String step() {
        String said = said();
        int last = said.lastIndexOf("Executing step: [");
        return last < 0 ? "" : said.substring(last + 17, said.indexOf(']', last));
    }

    /** The process and all that it started. */
    List<ProcessHandle> tree() {
        List<ProcessHandle> tree = new ArrayList<>(process.descendants().toList());
        tree.add(process.toHandle());
        return tree;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Sends a signal to the run alone, as systemd's {@code KillMode=mixed} does first. @param name without SIG */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** Waits for the end. @return the exit code; that of a killed process is 137 */
    int end(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("the night does not end; it is in step '" + step() + "' and said: " + output());
        }
        return process.exitValue();
    }

    /** What it printed. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() throws IOException {
        tree().forEach(ProcessHandle::destroyForcibly);
        Files.deleteIfExists(output);
    }
}
