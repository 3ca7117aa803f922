package org.taizhang.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One DuckDB session. It never goes to the network: what is not built in is missing at once. */
final class DuckDb implements AutoCloseable {
    private static final String DRIVER_WORDS = "pending query result\nError: ";

    private final Connection connection;
    private final String name;

    private DuckDb(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    static DuckDb inMemory() {
        return open(new Properties(), "an in-memory database");
    }

    /**
     * Opens a file for readers only: nothing can be written through it, and any number of sessions and processes may do so at once.
     *
     * <p>The file is attached to a database of the session's own, since all connections of a process that open a file by its path share
     * one instance, and with it their settings.
     */
    static DuckDb readOnly(Path file) {
        return attached(file, new Properties());
    }

    /** The same for answers that are taken row by row and need not fit into memory. */
    static DuckDb streaming(Path file) {
        Properties properties = new Properties();
        properties.setProperty("jdbc_stream_results", "true");
        return attached(file, properties);
    }

    private static DuckDb attached(Path file, Properties properties) {
        // By default DuckDB spills into the working directory.
        Path spill = Path.of(System.getProperty("java.io.tmpdir"), "taizhang-" + UUID.randomUUID());
        properties.setProperty("temp_directory", spill.toString());
        DuckDb session = open(properties, file.toString());
        session.execute("ATTACH " + literal(file) + " AS taizhang (READ_ONLY)");
        session.execute("USE taizhang");
        return session;
    }

    private static DuckDb open(Properties properties, String name) {
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        try {
            return new DuckDb(DriverManager.getConnection("jdbc:duckdb:", properties), name);
        } catch (SQLException e) {
            throw new WarehouseException("cannot open " + name + ": " + e.getMessage(), e);
        }
    }

    /** Runs one statement whose result does not matter. */
    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failure(sql, e);
        }
    }

    /** Holds no more than this in memory; what is more goes to the temporary folder. */
    void limit(int megabytes) {
        execute("SET memory_limit = '" + megabytes + "MiB'");
    }

    /** Gives a variable its value; SQL files read it by {@code getvariable('name')}. */
    void bind(String variable, String value) {
        try (PreparedStatement statement = connection.prepareStatement("SET VARIABLE " + variable + " = ?")) {
            statement.setString(1, value);
            statement.execute();
        } catch (SQLException e) {
            throw failure("SET VARIABLE " + variable, e);
        }
    }

    void bind(String variable, Path value) {
        bind(variable, value.toString());
    }

    void bind(String variable, List<Path> value) {
        String sql = "SET VARIABLE " + variable + " = ?::VARCHAR[]";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Object[] paths = value.stream().map(Path::toString).toArray();
            statement.setObject(1, connection.createArrayOf("VARCHAR", paths));
            statement.execute();
        } catch (SQLException e) {
            throw failure(sql, e);
        }
    }

    /** Answers one query. */
    QueryResult query(String sql) {
        try (Statement statement = connection.createStatement()) {
            return ResultSets.read(statement.executeQuery(sql));
        } catch (SQLException e) {
            throw failure(sql, e);
        }
    }

    /** Answers one query with a value for each {@code ?}. */
    QueryResult query(String sql, List<?> values) {
        try (PreparedStatement statement = prepare(sql, values)) {
            return ResultSets.read(statement.executeQuery());
        } catch (SQLException e) {
            throw failure(sql, e);
        }
    }

    /** Runs one statement with a value for each {@code ?}. */
    void execute(String sql, List<?> values) {
        try (PreparedStatement statement = prepare(sql, values)) {
            statement.execute();
        } catch (SQLException e) {
            throw failure(sql, e);
        }
    }

    private PreparedStatement prepare(String sql, List<?> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }

    /** The one cell of a query's answer, as text. */
    String text(String sql) {
        return String.valueOf(query(sql).rows().get(0).get(0));
    }

    /** Runs all statements of a file. */
    void run(SqlFile file) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(file.sql());
        } catch (SQLException e) {
            throw new WarehouseException(file.path() + ": " + reason(e), e);
        }
    }

    /** Names of the tables of the open database, sorted. */
    List<String> tables() {
        String sql = "SELECT table_name FROM duckdb_tables() WHERE NOT internal AND NOT temporary ORDER BY table_name";
        return query(sql).rows().stream().map(row -> (String) row.get(0)).toList();
    }

    /** Names of the views of the open database, sorted. */
    List<String> views() {
        return query("SELECT view_name FROM duckdb_views() WHERE NOT internal ORDER BY view_name").rows().stream()
                .map(row -> (String) row.get(0))
                .toList();
    }

    /** Names of the columns of a table or view, in order. */
    List<String> columns(String relation) {
        String sql =
                "SELECT column_name FROM duckdb_columns() WHERE database_name = current_database() AND table_name = ?"
                        + " ORDER BY column_index";
        return query(sql, List.of(relation)).rows().stream()
                .map(row -> (String) row.get(0))
                .toList();
    }

    /** Writes the answer to a query in its own order. */
    void copyToParquet(String query, Path file) {
        bind("parquet_file", file);
        execute("COPY (" + query + ") TO (getvariable('parquet_file')) (FORMAT parquet, COMPRESSION zstd)");
    }

    /** Takes one row of an answer, or its heading. */
    @FunctionalInterface
    interface RowTaker<T> {
        void take(List<T> row) throws IOException;
    }

    /** Answers one query row by row, for answers that need not fit into memory. */
    void stream(String sql, RowTaker<String> heading, RowTaker<@Nullable Object> rows) throws IOException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            List<String> columns = ResultSets.columns(results.getMetaData());
            heading.take(columns);
            while (results.next()) {
                rows.take(ResultSets.row(results, columns.size()));
            }
        } catch (SQLException e) {
            throw failure(sql, e);
        }
    }

    long rows(String table) {
        return (Long) query("SELECT count(*) FROM " + table).rows().get(0).get(0);
    }

    TableHash hash(String table) {
        String sql = "SELECT count(*), coalesce(sum(hash(rowid, t)), 0)::VARCHAR FROM " + table + " t";
        List<Object> row = query(sql).rows().get(0);
        return new TableHash((Long) row.get(0), (String) row.get(1));
    }

    /** A text as a literal, for the few statements that take no variable. */
    static String literal(Object text) {
        return "'" + text.toString().replace("'", "''") + "'";
    }

    private WarehouseException failure(String sql, SQLException cause) {
        return new WarehouseException(reason(cause) + "\nin " + name + ", at: " + sql.strip(), cause);
    }

    /** DuckDB's own words, without those that the driver puts before them. */
    private static String reason(SQLException cause) {
        String message = String.valueOf(cause.getMessage());
        return message.substring(
                message.indexOf(DRIVER_WORDS) < 0 ? 0 : message.indexOf(DRIVER_WORDS) + DRIVER_WORDS.length());
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new WarehouseException("cannot close " + name + ": " + e.getMessage(), e);
        }
    }
}
