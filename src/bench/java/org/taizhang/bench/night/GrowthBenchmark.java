package org.taizhang.bench.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a night costs as the archive grows: all documents new, one in a hundred new, none new, over text files
 * ({@code -Dbench=night.GrowthBenchmark}). Tells time and memory, and for each step the exponent by which its time grows with the number of
 * documents: 1 is in proportion, below 1 the fixed part of the work still weighs.
 */
public final class GrowthBenchmark {
    private static final double MOST_SECONDS = 10;
    private static final double MOST_MEGABYTES = 500;
    private static final double MOST_MEGABYTES_READING = 2500;
    private static final double MOST_EXPONENT = 1.1;
    /** Seconds that a step is taken to last at least. */
    private static final double LEAST = 0.001;

    private static final int HUNDREDTH = 100;

    private final Path root;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, LinkedHashMap<Integer, Double>> seconds = new LinkedHashMap<>();

    private GrowthBenchmark(Path root) {
        this.root = root;
    }

    /** @param arguments folder to work in, then numbers of documents, from the smallest (1,000 10,000 100,000) */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments.length > 0 ? arguments[0] : System.getProperty("java.io.tmpdir") + "/taizhang-bench");
        List<Integer> sizes = arguments.length > 1
                ? Arrays.stream(arguments).skip(1).map(Integer::valueOf).toList()
                : List.of(1_000, 10_000, 100_000);
        GrowthBenchmark benchmark = new GrowthBenchmark(root);
        for (int documents : sizes) {
            System.err.println(documents + " documents");
            benchmark.nights(documents);
        }
        benchmark.exponents();
        String about = "Nights over text files, from listing to release, with " + Nights.HEAP + " MB of heap; one run each.";
        ResultFiles.write("growth", LocalDate.now(), about, benchmark.figures);
    }

    private void nights(int documents) throws IOException, InterruptedException {
        Path archive = GeneratedArchive.TEXT.make(root, documents);
        Path aside = root.resolve("aside");
        Path warehouse = Nights.emptyWarehouse(root);
        List<Path> late = hundredth(archive);
        move(late, archive, aside);
        try {
            told(documents, "all new", Nights.run(archive, warehouse), MOST_MEGABYTES_READING);
        } finally {
            move(late, aside, archive);
        }
        told(documents, "1 % new", Nights.run(archive, warehouse), MOST_MEGABYTES_READING);
        Nights.Night nothing = Nights.run(archive, warehouse);
        told(documents, "nothing new", nothing, MOST_MEGABYTES);
        figures.add(Figure.bound(
                name(documents, "nothing new") + ", time", "s", List.of(nothing.whole().seconds()), MOST_SECONDS));
    }

    private static List<Path> hundredth(Path archive) throws IOException {
        List<Path> late = new ArrayList<>();
        try (Stream<Path> files = Files.walk(archive)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            for (int i = 0; i < texts.size(); i += HUNDREDTH) {
                late.add(archive.relativize(texts.get(i)));
            }
        }
        return late;
    }

    private static void move(List<Path> files, Path from, Path to) throws IOException {
        for (Path file : files) {
            Path target = to.resolve(file);
            Files.createDirectories(target.resolveSibling("."));
            Files.move(from.resolve(file), target);
        }
    }

    private static String name(int documents, String what) {
        return String.format(Locale.ROOT, "%,d documents, %s", documents, what);
    }

    private void told(int documents, String what, Nights.Night night, double mostMegabytes) {
        figures.add(Figure.bound(
                name(documents, what) + ", memory", "MB", List.of(night.whole().megabytes()), mostMegabytes));
        seconds.computeIfAbsent(what + ", whole night (CPU s)", any -> new LinkedHashMap<>())
                .put(documents, night.whole().cpuSeconds());
        night.steps()
                .forEach((step, took) -> seconds.computeIfAbsent(what + ", " + step + " (s)", any -> new LinkedHashMap<>())
                        .put(documents, took));
    }

    /** Between the smallest and the largest archive. */
    private void exponents() {
        seconds.forEach((step, bySize) -> {
            List<Map.Entry<Integer, Double>> sizes = List.copyOf(bySize.entrySet());
            Map.Entry<Integer, Double> small = sizes.get(0);
            Map.Entry<Integer, Double> large = sizes.get(sizes.size() - 1);
            if (small.getKey() < large.getKey()) {
                double longer = Math.max(large.getValue(), LEAST) / Math.max(small.getValue(), LEAST);
                double exponent = Math.log(longer) / Math.log((double) large.getKey() / small.getKey());
                figures.add(Figure.bound(step + " " + bySize, "exponent", List.of(exponent), MOST_EXPONENT));
            }
        });
    }
}
