package org.taizhang.bench.night;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Nights as an operator runs them, in processes of their own. */
final class Nights {
    /** Megabytes of heap of the night itself; its readers have their own. */
    static final int HEAP = 1024;

    private Nights() {}

    /**
     * @param whole of the process and its readers
     * @param steps seconds on the wall, step by step, as the run's report tells them
     */
    record Night(Trial whole, Map<String, Double> steps) {}

    static Path emptyWarehouse(Path root) throws IOException {
        Path warehouse = root.resolve("warehouse");
        if (Files.exists(warehouse)) {
            try (Stream<Path> all = Files.walk(warehouse)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(warehouse);
    }

    static Night run(Path archive, Path warehouse) throws IOException, InterruptedException {
        List<String> command = Programs.taizhang(
                HEAP, "nightly", "--archive", archive.toString(), "--warehouse", warehouse.toString());
        Trial whole = ProcessTree.run(command, warehouse.resolveSibling("night.log"));
        return new Night(whole, steps(warehouse.resolve("reports")));
    }

    private static Map<String, Double> steps(Path reports) throws IOException {
        Path last;
        try (Stream<Path> all = Files.list(reports)) {
            last = all.filter(file -> file.toString().endsWith(".json"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IOException("no report of a run in " + reports));
        }
        Map<String, Double> steps = new LinkedHashMap<>();
        for (JsonNode step : new ObjectMapper().readTree(last.toFile()).get("steps")) {
            steps.put(step.get("name").asText(), step.get("seconds").asDouble());
        }
        return steps;
    }
}
