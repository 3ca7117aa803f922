package org.taizhang.bench.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Listing a million files beside {@code find -printf}, which tells the same of each: {@code -Dbench=night.ListingBenchmark}. */
public final class ListingBenchmark {
    private static final int ROUNDS = 3;
    private static final int A_FOLDER = 1_000;
    private static final double MOST_TIMES_FIND = 2;

    private ListingBenchmark() {}

    /** @param arguments files (1,000,000), a folder to work in (below {@code java.io.tmpdir}) */
    public static void main(String... arguments) throws IOException, InterruptedException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path root = Path.of(arguments.length > 1 ? arguments[1] : System.getProperty("java.io.tmpdir") + "/taizhang-bench");
        Path files = make(root.resolve("files-" + count), count);
        List<String> find = List.of("find", files.toString(), "-type", "f", "-printf", "%P %s %T@\\n");
        ProcessTree.run(find, root.resolve("find.log"));
        List<Double> ours = new ArrayList<>();
        List<Double> finds = new ArrayList<>();
        List<Double> memory = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            finds.add(ProcessTree.run(find, root.resolve("find.log")).seconds());
            Trial trial = ProcessTree.run(
                    Programs.main(ListingAlone.class, Nights.HEAP, files.toString()), root.resolve("listing.log"));
            ours.add(trial.seconds());
            memory.add(trial.megabytes());
        }
        ResultFiles.write(
                "listing",
                LocalDate.now(),
                "The listing of " + count + " files, sorted by name, with size and time of each, the start of Java included.",
                List.of(
                        new Figure("listing", "s", ours, "find -printf", finds, MOST_TIMES_FIND),
                        Figure.bound("memory", "MB", memory, Nights.HEAP)));
    }

    private static Path make(Path folder, int count) throws IOException {
        if (!Files.exists(folder)) {
            Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
            for (int i = 0; i < count; i++) {
                Path day = unfinished.resolve(String.format("%04d", i / A_FOLDER));
                if (i % A_FOLDER == 0) {
                    Files.createDirectories(day);
                }
                Files.createFile(day.resolve(String.format("page-%06d.pdf", i)));
            }
            Files.move(unfinished, folder);
        }
        return folder;
    }
}
