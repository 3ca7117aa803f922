package org.taizhang.bench.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.taizhang.warehouse.WarehouseFolder;

/**
 * What DuckDB takes for the same parts when told by hand: {@code load} makes a table of each list of the parts, in the order of the days,
 * with nothing linked, judged or checked ({@code src/bench/sql/hand_written.sql}); {@code copy} writes these tables as Parquet.
 */
public final class HandWritten {
    private static final List<String> TABLES = List.of("article", "mention", "measurement", "milestone", "evidence");

    private HandWritten() {}

    static Path folder(WarehouseFolder warehouse) {
        return warehouse.root().resolve("by-hand");
    }

    /** @param arguments the warehouse's folder, and {@code load} or {@code copy} */
    public static void main(String... arguments) throws IOException, SQLException {
        WarehouseFolder warehouse = new WarehouseFolder(Path.of(arguments[0]));
        Path folder = Files.createDirectories(folder(warehouse));
        Path database = folder.resolve("by_hand.duckdb");
        boolean load = arguments[1].equals("load");
        if (load) {
            Files.deleteIfExists(database);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET memory_limit = '3072MiB'");
            statement.execute("SET temp_directory = '" + folder.resolve("spill") + "'");
            statement.execute("SET VARIABLE parts = '" + warehouse.parts(SyntheticArchive.VERSION) + "/*.parquet'");
            statement.execute("ATTACH '" + database + "' AS by_hand (STORAGE_VERSION 'v1.2.0')");
            statement.execute("USE by_hand");
            if (load) {
                statement.execute(Files.readString(Path.of("src/bench/sql/hand_written.sql")));
            } else {
                for (String table : TABLES) {
                    statement.execute("COPY " + table + " TO '" + folder.resolve(table + ".parquet")
                            + "' (FORMAT parquet, COMPRESSION zstd)");
                }
            }
            statement.execute("USE memory");
            statement.execute("DETACH by_hand");
        }
    }
}
