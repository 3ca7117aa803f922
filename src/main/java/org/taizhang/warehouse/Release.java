package org.taizhang.warehouse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A published state of the warehouse. It never changes; whoever holds it open goes on reading it while later ones are published.
 *
 * <p>Queries may come from anywhere: the database is read-only, and a query reaches no file, no network and no setting.
 */
public final class Release implements AutoCloseable {
    private final Path folder;
    private final DuckDb session;

    private Release(Path folder, DuckDb session) {
        this.folder = folder;
        this.session = session;
    }

    /**
     * Opens the release that {@code current} names.
     *
     * @throws WarehouseException where no release has been published yet
     */
    public static Release current(WarehouseFolder warehouse) {
        return open(new CurrentName(warehouse)
                .read()
                .orElseThrow(() -> new WarehouseException("no release in " + warehouse.root()
                        + " yet: run `taizhang nightly --warehouse " + warehouse.root() + " --archive …` first")));
    }

    /** Opens the release in a folder. */
    public static Release open(Path folder) {
        Path database = folder.resolve(WarehouseFolder.DATABASE);
        if (!Files.isRegularFile(database)) {
            throw new WarehouseException("no whole release: " + database + " is missing; delete the folder " + folder
                    + ", and where `current` names it run `taizhang nightly`, or name another release in it");
        }
        DuckDb session = DuckDb.readOnly(database);
        session.execute("SET enable_external_access = false");
        session.execute("SET lock_configuration = true");
        return new Release(folder, session);
    }

    /** The folder's name: the moment of publication in UTC. */
    public String name() {
        return folder.getFileName().toString();
    }

    /** Where its database, its Parquet files and its manifest lie. */
    public Path folder() {
        return folder;
    }

    /**
     * Answers one SQL query.
     *
     * @throws WarehouseException where DuckDB refuses it, with its reason
     */
    public QueryResult query(String sql) {
        return session.query(sql);
    }

    /** Answers a query with {@code ?} for each value, which may be any text. */
    public QueryResult query(String sql, List<?> values) {
        return session.query(sql, values);
    }

    /** Names of its tables, sorted. */
    public List<String> tables() {
        return session.tables();
    }

    /** Fingerprint of a table, to tell whether two releases hold the same. */
    public TableHash hash(String table) {
        return session.hash(table);
    }

    @Override
    public void close() {
        session.close();
    }
}
