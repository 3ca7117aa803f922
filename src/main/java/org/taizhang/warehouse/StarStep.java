package org.taizhang.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.taizhang.warehouse.disk.DiskTrouble;

/** Loads the star into a fresh database. */
final class StarStep {
    private final StarBuild.Inputs inputs;

    StarStep(StarBuild.Inputs inputs) {
        this.inputs = inputs;
    }

    void run() {
        forgetDatabase();
        try (DuckDb session = BuildSession.open(inputs)) {
            BuildSession.attachDatabase(session, inputs);
            for (String folder : List.of("inputs", "schema", "load", "views")) {
                inputs.definition().sql(folder).forEach(session::run);
            }
            Marts.comment(session);
            session.execute("USE memory");
            session.execute("DETACH taizhang");
        }
    }

    /** Also what a killed build left of its write-ahead log, which DuckDB would replay on the new file. */
    private void forgetDatabase() {
        Path database = inputs.database();
        try {
            Files.deleteIfExists(database.resolveSibling(database.getFileName() + ".wal"));
            Files.deleteIfExists(database);
        } catch (IOException e) {
            throw new WarehouseException(
                    "cannot delete the unfinished " + database + "; " + DiskTrouble.of(database, e), e);
        }
    }
}
