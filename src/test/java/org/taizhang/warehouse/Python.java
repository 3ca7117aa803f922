package org.taizhang.warehouse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        Process process = new ProcessBuilder("python3", "-c", program)
                .redirectErrorStream(true)
                .start();
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
