package org.taizhang.bench.night;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;


/**
 * A whole night, release included, over PDF pages with a text layer, beside Tika alone over the same files with as many threads:
 * {@code -Dbench=night.NightBenchmark}. Each round runs both, one after the other, each in fresh processes and a fresh warehouse.
 */
public final class NightBenchmark {
    private static final int WORKERS = 2;
    /** Children with scans' models included. */
    private static final double MOST_MEGABYTES = 2500;

    private static final double MOST_TIMES_TIKA = 1.25;

    private final Path root;
    private final List<Double> night = new ArrayList<>();
    private final List<Double> tika = new ArrayList<>();
    private final List<Double> nightWall = new ArrayList<>();
    private final List<Double> tikaWall = new ArrayList<>();
    private final List<Double> memory = new ArrayList<>();

    private NightBenchmark(Path root) {
        this.root = root;
    }

    /** @param arguments documents (5,000), rounds (3), a folder to work in (below {@code java.io.tmpdir}) */
    public static void main(String... arguments) throws IOException, InterruptedException {
        int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path root = Path.of(arguments.length > 2 ? arguments[2] : System.getProperty("java.io.tmpdir") + "/taizhang-bench");
        Path archive = GeneratedArchive.TEXT_LAYER.make(root, documents);
        NightBenchmark benchmark = new NightBenchmark(root);
        for (int round = 1; round <= rounds; round++) {
            System.err.println("round " + round + " of " + rounds);
            benchmark.round(archive);
        }
        String about = "A night over " + documents + " pages of PDF with a text layer, from listing to release, beside Tika's parser alone, "
                + WORKERS + " workers and " + WORKERS + " threads.";
        ResultFiles.write("night", LocalDate.now(), about, benchmark.figures());
    }

    private void round(Path archive) throws IOException, InterruptedException {
        Trial alone = ProcessTree.run(
                Programs.main(TikaAlone.class, Nights.HEAP, archive.toString(), String.valueOf(WORKERS)),
                root.resolve("tika.log"));
        Path warehouse = Nights.emptyWarehouse(root);
        Trial whole = Nights.run(archive, warehouse).whole();
        tika.add(alone.cpuSeconds());
        tikaWall.add(alone.seconds());
        night.add(whole.cpuSeconds());
        nightWall.add(whole.seconds());
        memory.add(whole.megabytes());
    }

    private List<Figure> figures() {
        return List.of(
                new Figure("the night", "CPU s", night, "Tika alone", tika, MOST_TIMES_TIKA),
                new Figure("the night", "s", nightWall, "Tika alone", tikaWall, MOST_TIMES_TIKA),
                Figure.bound("memory of the night, its readers included", "MB", memory, MOST_MEGABYTES));
    }
}
