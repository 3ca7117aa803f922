package org.taizhang.jobs.nights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.taizhang.warehouse.Release;
import org.taizhang.warehouse.Releases;
import org.taizhang.warehouse.TableHash;
import org.taizhang.warehouse.WarehouseFolder;

/**
 * What a night leaves, so that two warehouses can be held against each other.
 *
 * @param tables fingerprint of each table of the current release, times of nights left out
 * @param files hash of each Parquet file of contents and parts by its path: equal sets, equal bytes
 */
record WarehouseState(Map<String, TableHash> tables, Map<String, String> files) {
    /** The one table that tells in which night a document came, and so differs by design; how many came does not. */
    private static final String OF_NIGHTS = "document_learned";

    /** Reads the state, and holds the release against its own manifest. */
    static WarehouseState of(Path root) throws IOException {
        WarehouseFolder warehouse = new WarehouseFolder(root);
        Releases releases = new Releases(warehouse);
        List<String> troubles = releases.verify(releases.current().orElseThrow());
        if (!troubles.isEmpty()) {
            throw new AssertionError("the release is not whole: " + troubles);
        }
        Map<String, TableHash> tables = new TreeMap<>();
        try (Release release = Release.current(warehouse)) {
            release.tables().forEach(table -> tables.put(table, release.hash(table)));
            tables.computeIfPresent(OF_NIGHTS, (table, hash) -> new TableHash(hash.rows(), "of the night"));
        }
        Map<String, String> files = new TreeMap<>();
        for (String folder : List.of("contents", "parts")) {
            files.putAll(hashes(root, root.resolve(folder)));
        }
        return new WarehouseState(tables, files);
    }

    private static Map<String, String> hashes(Path root, Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                hashes.put(root.relativize(file).toString(), sha256(file));
            }
        }
        return hashes;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Rows of the answer to a query on the current release, as text. */
    static String ask(Path root, String sql) {
        try (Release release = Release.current(new WarehouseFolder(root))) {
            return release.query(sql).rows().toString();
        }
    }
}
