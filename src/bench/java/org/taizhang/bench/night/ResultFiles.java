package org.taizhang.bench.night;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of one benchmark on one day, as JSON for the picture and as a table for people, in {@code src/bench/results}. */
public final class ResultFiles {
    static final Path FOLDER = Path.of("src/bench/results");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ResultFiles() {}

    /** @param about what was run, on which archive: the sentence above the table */
    static void write(String benchmark, LocalDate day, String about, List<Figure> figures) throws IOException {
        write(benchmark, day, about, figures, "");
    }

    /**
     * @param about what was run, on which archive: the sentence above the table
     * @param details Markdown for below the table
     */
    public static void write(String benchmark, LocalDate day, String about, List<Figure> figures, String details)
            throws IOException {
        Files.createDirectories(FOLDER);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("benchmark", benchmark);
        all.put("day", day.toString());
        all.put("load_before", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        all.put("figures", figures.stream().map(ResultFiles::row).toList());
        JSON.writeValue(FOLDER.resolve(benchmark + "-" + day + ".json").toFile(), all);
        Path table = FOLDER.resolve(benchmark + "-" + day + ".md");
        Files.writeString(table, markdown(benchmark, day, about, figures) + details);
        System.out.println(Files.readString(table));
    }

    private static Map<String, Object> row(Figure figure) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", figure.name());
        row.put("unit", figure.unit());
        row.put("ours", figure.ours());
        row.put("yardstick", figure.yardstick());
        row.put("theirs", figure.theirs());
        row.put("median", figure.median());
        row.put("spread", figure.spread());
        row.put("target", figure.target());
        row.put("reached", figure.reached());
        return row;
    }

    private static String markdown(String benchmark, LocalDate day, String about, List<Figure> figures) {
        StringBuilder text = new StringBuilder("# " + benchmark + ", " + day + "\n\n" + about + "\n\n");
        text.append("| what | unit | ours | beside | theirs | ratio, median | spread | target | |\n");
        text.append("| --- | --- | ---: | --- | ---: | ---: | ---: | ---: | --- |\n");
        for (Figure figure : figures) {
            boolean alone = figure.theirs().isEmpty();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.2f | %s | %s | %s | %.2f | %.2f | %s |%n",
                    figure.name(),
                    figure.unit(),
                    Figure.median(figure.ours()),
                    figure.yardstick(),
                    alone ? "" : String.format(Locale.ROOT, "%.2f", Figure.median(figure.theirs())),
                    alone ? "" : String.format(Locale.ROOT, "%.2f", figure.median()),
                    figure.spread(),
                    figure.target(),
                    figure.reached() ? "" : "**not reached**"));
        }
        return text.toString();
    }
}
