package org.taizhang.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which figures differ between two releases, and why. Causes are {@code new_document}, {@code revision} (a new document states the same
 * thing otherwise), {@code document_gone}, {@code archive_edit} (publication, region or day of a document), {@code reference_edit},
 * {@code extractor_version} (code, words or rules read otherwise) and {@code definition} (the warehouse's SQL).
 */
public final class ReleaseDiff implements AutoCloseable {
    private final DuckDb session;
    private final QueryResult summary;

    private ReleaseDiff(DuckDb session, QueryResult summary) {
        this.session = session;
        this.summary = summary;
    }

    /**
     * Compares two releases.
     *
     * @param before the earlier, by name
     * @param after the later, by name
     * @throws WarehouseException where there is no such release, or one was built by a version whose tables were others
     */
    public static ReleaseDiff between(
            WarehouseFolder warehouse, WarehouseDefinition definition, String before, String after) {
        Releases releases = new Releases(warehouse);
        Manifest old = Manifest.read(releases.folder(before));
        Manifest now = Manifest.read(releases.folder(after));
        DuckDb session = DuckDb.inMemory();
        try {
            attach(session, releases, before, "before");
            attach(session, releases, after, "after");
            bind(session, old, now);
            List<SqlFile> files = definition.sql("diff");
            files.subList(0, files.size() - 1).forEach(session::run);
            return new ReleaseDiff(
                    session, session.query(files.get(files.size() - 1).sql()));
        } catch (WarehouseException e) {
            session.close();
            throw old.inputs().sql().equals(now.inputs().sql())
                    ? e
                    : new WarehouseException(
                            before + " and " + after
                                    + " cannot be compared: one of them was built by a version whose tables"
                                    + " were others. Each can still be queried by itself. DuckDB says: "
                                    + e.getMessage(),
                            e);
        }
    }

    private static void attach(DuckDb session, Releases releases, String release, String name) {
        session.execute("ATTACH " + DuckDb.literal(releases.folder(release).resolve(WarehouseFolder.DATABASE)) + " AS "
                + name + " (READ_ONLY)");
    }

    private static void bind(DuckDb session, Manifest old, Manifest now) {
        bindVersion(session, "before", old.extractorVersion());
        bindVersion(session, "after", now.extractorVersion());
        session.bind(
                "reference_changed",
                changed(old.inputs().reference(), now.inputs().reference()));
        session.bind("sql_changed", changed(old.inputs().sql(), now.inputs().sql()));
    }

    /** The part behind the dash names the reference tables that reading depends on, the part before it all else. */
    private static void bindVersion(DuckDb session, String side, String version) {
        int dash = version.indexOf('-');
        session.bind(side + "_reader", dash < 0 ? version : version.substring(0, dash));
        session.bind(side + "_reference", dash < 0 ? "" : version.substring(dash + 1));
    }

    private static String changed(Map<String, String> old, Map<String, String> now) {
        List<String> changed = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            if (!old.getOrDefault(name, "").equals(now.getOrDefault(name, ""))) {
                changed.add(name);
            }
        }
        return String.join(", ", changed);
    }

    /** Numbers of figures and of values of series that differ, by cause; no row where nothing does. */
    public QueryResult summary() {
        return summary;
    }

    /** Each value of a series that differs. */
    public QueryResult series() {
        return session.query("FROM series_change");
    }

    /** Each figure that differs. */
    public QueryResult figures() {
        return session.query("FROM figure_change");
    }

    @Override
    public void close() {
        session.close();
    }
}
