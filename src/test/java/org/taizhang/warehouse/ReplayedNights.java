package org.taizhang.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Plays the documents of a warehouse into a new one, in the order and the nights asked for, as nights that find them in the archive would:
 * parts are only added, the inventory grows, the release is built on what there is. The documents are not read again; what was read of
 * each is taken from the first warehouse.
 */
public final class ReplayedNights {
    private static final Set<String> APART = Set.of("check_result", "document_learned");

    private final Path parts;
    private final List<InventoryEntry> files;
    private final String version;
    private final ProjectLinking linking;

    /** @param origin a warehouse with parts of one extractor version */
    public ReplayedNights(WarehouseFolder origin, ProjectLinking linking) {
        try (Stream<Path> versions = Files.list(origin.root().resolve("parts"))) {
            parts = versions.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        version = parts.getFileName().toString();
        files = new InventoryStore(origin.inventory()).read();
        this.linking = linking;
    }

    /** Paths of the documents, sorted. */
    public List<String> documents() {
        return files.stream().map(InventoryEntry::document).sorted().toList();
    }

    /**
     * Plays nights.
     *
     * @param nights documents that each night finds new
     * @param builds nights, counted from 0, that build a release; the last one always does
     * @return fingerprint of each table of the last release, but for the results of its checks, two of which compare it with the
     *     release before it, and for the nights in which documents were learned, which are what differs between the plays
     */
    public Map<String, TableHash> play(Path root, List<List<String>> nights, List<Integer> builds) {
        WarehouseFolder folder = new WarehouseFolder(root);
        List<InventoryEntry> found = new ArrayList<>();
        Map<String, TableHash> hashes = Map.of();
        for (int night = 0; night < nights.size(); night++) {
            List<String> tonight = nights.get(night);
            List<InventoryEntry> added = tonight.stream().map(this::file).toList();
            writePart(folder, night, added);
            found.addAll(added);
            new InventoryStore(folder.inventory()).write(found);
            new LearnedStore(folder.learned())
                    .note(added.stream().map(InventoryEntry::key).toList(), start(night));
            if (builds.contains(night) || night == nights.size() - 1) {
                hashes = build(folder, night);
            }
        }
        return hashes;
    }

    private static Instant start(int night) {
        return Instant.parse("2021-10-01T02:00:00Z").plusSeconds(86_400L * night);
    }

    private InventoryEntry file(String document) {
        return files.stream()
                .filter(entry -> entry.document().equals(document))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of the night's documents, in the order of the night. */
    private void writePart(WarehouseFolder folder, int night, List<InventoryEntry> added) {
        try (DuckDb session = DuckDb.inMemory()) {
            Files.createDirectories(folder.parts(version));
            session.bind("parts", Path.of(parts + "/*.parquet"));
            session.execute("CREATE TABLE wanted (key VARCHAR, place INTEGER)");
            for (int place = 0; place < added.size(); place++) {
                session.execute(
                        "INSERT INTO wanted VALUES (?, ?)",
                        List.of(added.get(place).key(), place));
            }
            Path part = folder.parts(version).resolve("night-" + (99 - night) + ".parquet");
            session.execute(
                    "COPY (SELECT stored.* FROM read_parquet(getvariable('parts')) AS stored JOIN wanted USING (key)"
                            + " ORDER BY place) TO " + DuckDb.literal(part) + " (FORMAT parquet)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, TableHash> build(WarehouseFolder folder, int night) {
        StarBuild build = new StarBuild(folder, new WarehouseDefinition(Path.of("warehouse")), version, linking);
        build.link();
        build.star();
        build.check();
        try (Release release = build.publish(start(night), 1)) {
            Map<String, TableHash> hashes = new TreeMap<>();
            release.tables().stream()
                    .filter(table -> !APART.contains(table))
                    .forEach(table -> hashes.put(table, release.hash(table)));
            return hashes;
        }
    }
}
