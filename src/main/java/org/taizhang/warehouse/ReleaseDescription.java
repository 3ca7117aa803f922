package org.taizhang.warehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.taizhang.warehouse.describe.CheckNote;
import org.taizhang.warehouse.describe.Column;
import org.taizhang.warehouse.describe.Description;
import org.taizhang.warehouse.describe.Question;
import org.taizhang.warehouse.describe.Reference;
import org.taizhang.warehouse.describe.Relation;
import org.taizhang.warehouse.describe.Words;

/** Asks a database what it holds: comments and columns from the database itself, grain, source, key and references from its SQL files. */
final class ReleaseDescription {
    private static final String RELATIONS = """
            SELECT table_name AS name, false AS is_view, comment, '' AS sql FROM duckdb_tables()
            WHERE NOT internal AND NOT temporary AND database_name = current_database()
            UNION ALL
            SELECT view_name, true, comment, sql FROM duckdb_views()
            WHERE NOT internal AND NOT temporary AND database_name = current_database()
            ORDER BY name
            """;
    private static final String COLUMNS = """
            SELECT table_name, column_name, data_type, NOT is_nullable AS required, coalesce(comment, '')
            FROM duckdb_columns() WHERE NOT internal AND database_name = current_database()
            ORDER BY table_name, column_index
            """;
    private static final String MACROS = """
            SELECT function_name, macro_definition FROM duckdb_functions()
            WHERE NOT internal AND function_type = 'table_macro' AND database_name = current_database()
            """;

    private final DuckDb session;
    private final Map<String, SqlFile> files = new TreeMap<>();
    private final Map<String, List<Column>> columns = new TreeMap<>();
    private final Map<String, String> macros = new TreeMap<>();

    private ReleaseDescription(DuckDb session, WarehouseDefinition definition) {
        this.session = session;
        for (String folder : List.of("schema", "views")) {
            definition.sql(folder).forEach(file -> files.put(file.name(), file));
        }
        for (List<Object> row : session.query(COLUMNS).rows()) {
            columns.computeIfAbsent((String) row.get(0), table -> new ArrayList<>())
                    .add(new Column(
                            (String) row.get(1), (String) row.get(2), (Boolean) row.get(3), Words.ofComment((String)
                                    row.get(4))));
        }
        for (List<Object> row : session.query(MACROS).rows()) {
            macros.put((String) row.get(0), (String) row.get(1));
        }
    }

    static Description of(
            DuckDb session, WarehouseDefinition definition, String release, String created, String extractorVersion) {
        ReleaseDescription asked = new ReleaseDescription(session, definition);
        return new Description(
                release,
                created,
                extractorVersion,
                asked.relations(),
                asked.checks(),
                definition.sql("queries").stream()
                        .map(query ->
                                new Question(query.name(), query.says("meaning"), query.says("grain"), query.sql()))
                        .toList());
    }

    private List<Relation> relations() {
        List<List<Object>> rows = session.query(RELATIONS).rows();
        Set<String> known = new TreeSet<>(columns.keySet());
        return rows.stream().map(row -> relation(row, known)).toList();
    }

    private Relation relation(List<Object> row, Set<String> known) {
        String name = (String) row.get(0);
        boolean view = (Boolean) row.get(1);
        SqlFile file = files.get(Marts.viewOf(name));
        return new Relation(
                name,
                kind(name, view),
                Words.ofComment(row.get(2) == null ? "" : (String) row.get(2)),
                file == null ? "" : file.says("grain"),
                file == null ? "" : file.says("source"),
                columns.getOrDefault(name, List.of()),
                reads(name, (String) row.get(3), known),
                file == null ? List.of() : file.key(),
                file == null ? List.of() : references(file),
                view ? -1 : session.rows(name));
    }

    private static Relation.Kind kind(String name, boolean view) {
        if (view) {
            return Relation.Kind.VIEW;
        }
        if (name.startsWith("fact_")) {
            return Relation.Kind.FACT;
        }
        if (Marts.isMart(name)) {
            return Relation.Kind.MART;
        }
        return name.startsWith("dim_") ? Relation.Kind.DIMENSION : Relation.Kind.OTHER;
    }

    private static List<Reference> references(SqlFile file) {
        return file.references().entrySet().stream()
                .map(entry -> {
                    String[] target = entry.getValue().split("\\.", 2);
                    return new Reference(entry.getKey(), target[0], target[1]);
                })
                .toList();
    }

    /** The relations that a view or mart names, through macros too, in the order of their names. */
    private List<String> reads(String name, String view, Set<String> known) {
        Set<String> found = new TreeSet<>();
        SqlFile file = files.get(Marts.viewOf(name));
        if (Marts.isMart(name) && file != null) {
            collect(Marts.select(file, name), known, found, new TreeSet<>());
        } else if (!view.isEmpty()) {
            collect(view.replaceFirst("(?s)^CREATE VIEW \\S+( \\([^)]*\\))? AS ", ""), known, found, new TreeSet<>());
        }
        return List.copyOf(found);
    }

    private void collect(String select, Set<String> known, Set<String> found, Set<String> seenMacros) {
        String tree = (String) session.query("SELECT json_serialize_sql(?::VARCHAR)::VARCHAR", List.of(select))
                .rows()
                .get(0)
                .get(0);
        try {
            JsonNode root = new ObjectMapper().readTree(tree);
            for (JsonNode table : root.findValues("table_name")) {
                if (known.contains(table.asText())) {
                    found.add(table.asText());
                }
            }
            for (JsonNode function : root.findValues("function_name")) {
                String macro = macros.get(function.asText());
                if (macro != null && seenMacros.add(function.asText())) {
                    collect(macro, known, found, seenMacros);
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("DuckDB's own JSON is no JSON: " + tree, e);
        }
    }

    private List<CheckNote> checks() {
        return session
                .query("SELECT check_name, severity, meaning, offending FROM check_result ORDER BY check_name")
                .rows()
                .stream()
                .map(row ->
                        new CheckNote((String) row.get(0), (String) row.get(1), (String) row.get(2), (Long) row.get(3)))
                .toList();
    }
}
