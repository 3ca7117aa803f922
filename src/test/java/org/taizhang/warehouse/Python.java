package org.taizhang.warehouse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The machine's Python, where it has one. */
final class Python {
    private Python() {}

    static boolean has(String module) {
        try {
            run("import " + module);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs a program. @return what it prints, stripped */
    static String run(String program) throws IOException {
        return words(List.of("python3", "-c", program));
    }

    /** Runs a program in a file until it ends of itself. @return what it prints, stripped */
    static String run(Path program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", program.toString()));
        command.addAll(List.of(arguments));
        return words(command);
    }

    private static String words(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(words);
            }
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        }
        return words;
    }
}
