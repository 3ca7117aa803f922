package org.taizhang.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The demo, run once for all tests that look at it: reading its pages takes most of a minute.
 *
 * @param folder its warehouse; tests read it and write nothing into it
 * @param code exit code
 * @param output what it printed
 */
public record DemoRun(Path folder, int code, String output) {
    private static @Nullable DemoRun done;

    /** The run, done at the first call. */
    public static synchronized DemoRun once() {
        DemoRun run = done;
        if (run == null) {
            run = run();
            done = run;
        }
        return run;
    }

    private static DemoRun run() {
        try {
            Path folder = Files.createTempDirectory("taizhang-demo");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            CommandRun demo = CommandRun.of("demo", "--warehouse", folder.toString());
            return new DemoRun(folder, demo.code(), demo.said());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }
}
