package org.taizhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What reading a scan costs beside the models alone, by sheet and resolution: each scan in a process of its own, so that its peak memory is
 * seen. Run it from the project's folder: {@code mvn -B -q -Dquick -Pbench -Dbench=OcrBenchmark test-compile exec:exec}. Arguments: rounds,
 * then the names of sheets to measure, all where none are given.
 */
public final class OcrBenchmark {
    private static final List<ScannedSheet> SHEETS = List.of(
            new ScannedSheet("A4", 210, 297), new ScannedSheet("A3", 297, 420), new ScannedSheet("broadsheet", 390, 545));
    private static final int[] RESOLUTIONS = {150, 200, 300, 600};

    private OcrBenchmark() {}

    /** Prints a line of JSON for each scan. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        String rounds = arguments.length > 0 ? arguments[0] : "3";
        List<String> names = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        Path folder = Files.createTempDirectory("ocr-benchmark");
        for (ScannedSheet sheet : SHEETS) {
            for (int dpi : RESOLUTIONS) {
                if (names.isEmpty() || names.contains(sheet.name()) || names.contains(sheet.name() + dpi)) {
                    Path file = folder.resolve(sheet.name() + "-" + dpi + ".pdf");
                    sheet.write(file, dpi);
                    System.out.printf("{\"sheet\":\"%s\",\"dpi\":%d,\"trial\":%s}%n", sheet.name(), dpi, trial(file, rounds));
                    Files.delete(file);
                }
            }
        }
        Files.delete(folder);
    }

    private static String trial(Path file, String rounds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-classpath",
                System.getProperty("java.class.path"),
                OcrTrial.class.getName(),
                file.toString(),
                rounds));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("the trial of " + file + " ended with " + process.exitValue());
        }
        return answer.strip();
    }
}
