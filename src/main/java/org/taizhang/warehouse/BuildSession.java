package org.taizhang.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.taizhang.document.Issue;
import org.taizhang.warehouse.disk.DiskTrouble;
import org.taizhang.warehouse.part.DocumentRow;
import org.taizhang.warehouse.part.InventoryRow;
import org.taizhang.warehouse.part.LearnedRow;

/** Opens a DuckDB session for a step of a build, with the inputs bound as variables that the SQL files read. */
final class BuildSession {
    static final String NO_PARTS = "no_parts.parquet";
    static final String NO_INVENTORY = "no_inventory.parquet";
    static final String NO_NIGHTS = "no_nights.parquet";
    static final String NO_ISSUES = "no_issues.parquet";

    private BuildSession() {}

    static DuckDb open(StarBuild.Inputs inputs) {
        Path next = inputs.folder().next();
        try {
            Files.createDirectories(next);
        } catch (IOException e) {
            throw new WarehouseException(
                    "cannot make the folder of the next release; " + DiskTrouble.of(next, e)
                            + ". The release before it stays",
                    e);
        }
        DuckDb session = DuckDb.inMemory();
        session.limit(inputs.memory());
        session.execute("SET temp_directory = " + DuckDb.literal(next.resolve("spill")));
        session.bind("part_files", partFiles(inputs));
        session.bind("inventory_file", inventoryFile(inputs));
        session.bind("learned_file", learnedFile(inputs));
        session.bind("archive_issue_file", issueFile(inputs));
        session.bind("released_file", new ReleasedContents(inputs.folder().released()).orNone());
        session.bind("link_folder", inputs.links());
        session.bind("reference_folder", inputs.definition().folder().resolve("reference"));
        return session;
    }

    /** Opens the database that is being built as the default one of the session, made anew where it is not there. */
    static void attachDatabase(DuckDb session, StarBuild.Inputs inputs) {
        // Readable by every DuckDB since 1.2, whatever the version that writes it; older ones lack zstd, which halves
        // the texts.
        session.execute("ATTACH " + DuckDb.literal(inputs.database()) + " AS taizhang (STORAGE_VERSION 'v1.2.0')");
        session.execute("USE taizhang");
    }

    /** A glob without a match is an error in DuckDB, so an archive without documents is a part without rows. */
    private static List<Path> partFiles(StarBuild.Inputs inputs) {
        List<Path> files = new PartStore(inputs.folder().parts(inputs.extractorVersion())).files();
        return files.isEmpty() ? List.of(none(inputs, NO_PARTS, DocumentRow.class)) : files;
    }

    private static Path inventoryFile(StarBuild.Inputs inputs) {
        Path file = inputs.folder().inventory();
        return Files.exists(file) ? file : none(inputs, NO_INVENTORY, InventoryRow.class);
    }

    private static Path learnedFile(StarBuild.Inputs inputs) {
        Path file = inputs.folder().learned();
        return Files.exists(file) ? file : none(inputs, NO_NIGHTS, LearnedRow.class);
    }

    private static Path issueFile(StarBuild.Inputs inputs) {
        Path file = inputs.folder().archiveIssues();
        return Files.exists(file) ? file : none(inputs, NO_ISSUES, Issue.class);
    }

    private static <T> Path none(StarBuild.Inputs inputs, String name, Class<T> type) {
        Path file = inputs.folder().next().resolve(name);
        ParquetRows.write(file, type, List.of());
        return file;
    }
}
