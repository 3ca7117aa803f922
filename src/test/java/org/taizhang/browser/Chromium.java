package org.taizhang.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the Chromium of the machine. */
public final class Chromium {
    private static final List<String> NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "headless_shell");
    private static final String GIVEN = "taizhang.chromium";

    /** What a test says where it is skipped. */
    public static final String MISSING =
            "no Chromium in PATH, so the HTML pack was not opened; install the package chromium,"
                    + " or name one with -D" + GIVEN + "=/path/to/chromium";

    private Chromium() {}

    /** The program; empty where there is none. */
    public static Optional<Path> find() {
        String given = System.getProperty(GIVEN, "");
        String path = System.getenv().getOrDefault("PATH", "");
        Stream<Path> named = Stream.of(path.split(":"))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve));
        return Stream.concat(given.isEmpty() ? Stream.empty() : Stream.of(Path.of(given)), named)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Process start(Path profile) throws IOException {
        Path program = find().orElseThrow(() -> new IOException(MISSING));
        List<String> command = List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("chromium.log").toFile())
                .start();
    }
}
