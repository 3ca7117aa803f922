package org.taizhang.warehouse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a checked build complete: Parquet beside the database, the manifest, everything on disk and no longer writable. */
final class ReleaseFiles {
    private final StarBuild.Inputs inputs;
    private final Path next;

    ReleaseFiles(StarBuild.Inputs inputs) {
        this.inputs = inputs;
        this.next = inputs.folder().next();
    }

    /** May be repeated where it was interrupted. */
    void finish(Instant now) {
        Path database = inputs.database();
        if (Files.exists(database.resolveSibling(database.getFileName() + ".wal"))) {
            throw new WarehouseException(database + " was not closed: run the step star again");
        }
        try {
            delete(next.resolve("star"));
            Files.createDirectories(next.resolve("star"));
            Map<String, Object> manifest = new LinkedHashMap<>();
            manifest.put("created", now.toString());
            manifest.put("extractor_version", inputs.extractorVersion());
            try (DuckDb session = DuckDb.readOnly(database)) {
                manifest.put("checks", passedChecks(session));
                manifest.put("tables", copyTables(session));
                manifest.put("duckdb_version", session.text("SELECT version()"));
            }
            writeManifest(manifest);
            deleteScratch();
            seal();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot finish the release in " + next + "; the release before it stays", e);
        }
    }

    private List<Map<String, Object>> passedChecks(DuckDb session) {
        List<Map<String, Object>> results = session.query("FROM check_result").maps();
        if (results.isEmpty()) {
            throw new WarehouseException("nothing is released unchecked: run the step check");
        }
        List<Object> broken = results.stream()
                .filter(result -> "error".equals(result.get("severity")))
                .filter(result -> !Long.valueOf(0).equals(result.get("offending")))
                .map(result -> result.get("check_name"))
                .toList();
        if (!broken.isEmpty()) {
            throw new WarehouseException(
                    "not released, since these do not hold: " + broken + "; the offending rows are in"
                            + " table check_result of " + inputs.database() + "; the release before it stays");
        }
        return results;
    }

    /** Rows and fingerprint by table. */
    private Map<String, Object> copyTables(DuckDb session) {
        Map<String, Object> tables = new LinkedHashMap<>();
        for (String table : session.tables()) {
            session.copyToParquet(table, next.resolve("star").resolve(table + ".parquet"));
            TableHash hash = session.hash(table);
            tables.put(table, Map.of("rows", hash.rows(), "hash", hash.hash()));
        }
        return tables;
    }

    private void writeManifest(Map<String, Object> manifest) throws IOException {
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        Files.writeString(next.resolve("manifest.json"), json.writeValueAsString(manifest) + "\n");
    }

    private void deleteScratch() throws IOException {
        delete(inputs.links());
        delete(next.resolve("spill"));
        for (String scratch : List.of(BuildSession.NO_PARTS, BuildSession.NO_INVENTORY, BuildSession.NO_ISSUES)) {
            Files.deleteIfExists(next.resolve(scratch));
        }
    }

    private void seal() throws IOException {
        try (Stream<Path> tree = Files.walk(next)) {
            for (Path path : tree.toList()) {
                if (Files.isDirectory(path)) {
                    DurableFile.forceFolder(path);
                } else {
                    DurableFile.force(path);
                    readOnly(path);
                }
            }
        }
    }

    private static void readOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        }
    }

    /** Deletes a folder with all that is in it, where it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
