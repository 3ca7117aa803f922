package org.taizhang.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.warehouse.describe.DataPackage;
import org.taizhang.warehouse.describe.Description;
import org.taizhang.warehouse.describe.DictionaryPage;
import org.taizhang.warehouse.disk.Disk;
import org.taizhang.warehouse.disk.Folders;

/** Makes a checked build complete: Parquet, dictionary and manifest beside the database, everything on disk and no longer writable. */
final class ReleaseFiles {
    private final StarBuild.Inputs inputs;
    private final Disk disk;
    private final Path next;

    ReleaseFiles(StarBuild.Inputs inputs, Disk disk) {
        this.inputs = inputs;
        this.disk = disk;
        this.next = inputs.folder().next();
    }

    /**
     * May be repeated where it was interrupted.
     *
     * @param name the release's name to be
     * @param previous the name of the one that is current; empty where there is none
     */
    void finish(String name, Instant now, String previous) throws IOException {
        Path database = inputs.database();
        if (Files.exists(database.resolveSibling(database.getFileName() + ".wal"))) {
            throw new WarehouseException(database + " was not closed: run the night again, it builds the star anew");
        }
        Manifest.Inputs stamp = new BuildStamp(inputs).noted();
        deleteScratch();
        try (DuckDb session = DuckDb.readOnly(database)) {
            session.limit(inputs.memory());
            List<Map<String, Object>> checks = passedChecks(session);
            Map<String, List<String>> files = new StarFiles(session, disk, next).write();
            Description description = ReleaseDescription.of(
                    session, inputs.definition(), name, now.toString(), inputs.extractorVersion());
            write(DataPackage.FILE, new DataPackage(description, files).json());
            write(DictionaryPage.FILE, new DictionaryPage(description).html());
            Manifest manifest = new Manifest(
                    now.toString(),
                    inputs.extractorVersion(),
                    session.text("SELECT version()"),
                    previous,
                    stamp,
                    checks,
                    tables(session),
                    Manifest.stamps(next));
            write(Manifest.FILE, manifest.json());
        }
        Folders.seal(disk, next);
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

    private static Map<String, TableHash> tables(DuckDb session) {
        Map<String, TableHash> tables = new LinkedHashMap<>();
        session.tables().forEach(table -> tables.put(table, session.hash(table)));
        return tables;
    }

    private void write(String name, String text) throws IOException {
        disk.write(next.resolve(name), file -> Files.writeString(file, text));
    }

    /** What the build needs no more, and what a publication left that did not come to its end. */
    private void deleteScratch() throws IOException {
        for (String folder : List.of(StarFiles.FOLDER, "spill")) {
            Folders.delete(disk, next.resolve(folder));
        }
        Folders.delete(disk, inputs.links());
        for (String file : List.of(
                BuildSession.NO_PARTS,
                BuildSession.NO_INVENTORY,
                BuildSession.NO_ISSUES,
                BuildSession.NO_NIGHTS,
                BuildStamp.FILE,
                Manifest.FILE,
                DataPackage.FILE,
                DictionaryPage.FILE)) {
            disk.delete(next.resolve(file));
        }
    }
}
