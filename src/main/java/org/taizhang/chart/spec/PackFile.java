package org.taizhang.chart.spec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.form.Form;

/** Reads a pack file and the queries that it names. */
public final class PackFile {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");

    private final Path queries;
    private final Set<String> parameters;

    private PackFile(Path queries, Set<String> parameters) {
        this.queries = queries;
        this.parameters = parameters;
    }

    /**
     * Reads and checks a pack file.
     *
     * @param file e.g. {@code jobs/packs/quarterly.yml}
     * @param queries folder of the {@code .sql} files that it names
     * @param parameters names that a query may use
     * @throws PackFileException where anything in it is wrong
     */
    public static PackDefinition load(Path file, Path queries, Set<String> parameters) {
        return new PackFile(queries, parameters).pack(YamlNode.read(file));
    }

    private PackDefinition pack(YamlNode root) {
        Map<String, YamlNode> keys = root.keys(Set.of("pack", "title", "charts", "method"));
        String id = id(root.required(keys, "pack"));
        Wording title = ChartReader.wording(root.required(keys, "title"), Set.of("region", "quarter"));
        YamlNode list = root.required(keys, "charts");
        List<ChartSpec> charts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlNode item : list.items()) {
            ChartSpec chart = new ChartReader(item).read(this);
            if (!ids.add(chart.id())) {
                throw item.refuse("two charts bear the id " + chart.id());
            }
            charts.add(chart);
        }
        if (charts.isEmpty()) {
            throw list.refuse("a pack needs at least one chart");
        }
        return new PackDefinition(id, title, charts, method(keys.get("method")));
    }

    private static List<PackDefinition.Remark> method(@Nullable YamlNode node) {
        List<PackDefinition.Remark> remarks = new ArrayList<>();
        if (node != null) {
            for (YamlNode item : node.items()) {
                Map<String, YamlNode> keys = item.keys(Set.of("name", "text"));
                remarks.add(new PackDefinition.Remark(
                        ChartReader.wording(item.required(keys, "name"), Set.of()),
                        ChartReader.wording(item.required(keys, "text"), Set.of())));
            }
        }
        return remarks;
    }

    static String id(YamlNode node) {
        if (!ID.matcher(node.text()).matches()) {
            throw node.refuse("an id has lower-case letters, digits and underscores, not " + node.text());
        }
        return node.text();
    }

    static Form form(YamlNode node) {
        List<String> codes = Arrays.stream(Form.values()).map(Form::code).toList();
        return Form.of(node.text())
                .orElseThrow(() -> node.refuse("there is no form " + node.text() + "; allowed: " + codes));
    }

    /** The query of that file name; refused where the file lies elsewhere, is missing, or uses an unknown parameter. */
    NamedSql query(YamlNode node) {
        String name = node.text();
        if (!Pattern.matches("[a-z0-9_]+\\.sql", name)) {
            throw node.refuse("expected the name of a .sql file in " + queries + ", not " + name);
        }
        Path file = queries.resolve(name);
        try {
            NamedSql sql = new NamedSql(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
            Set<String> unknown = new TreeSet<>(sql.names());
            unknown.removeAll(parameters);
            if (!unknown.isEmpty()) {
                throw node.refuse(file + " uses parameters that there are not: " + unknown + "; allowed: "
                        + new TreeSet<>(parameters));
            }
            return sql;
        } catch (IOException failure) {
            throw node.refuse("the query " + file + " cannot be read: " + failure.getMessage());
        }
    }

    /** A map that keeps the file's order. */
    static Map<String, Wording> wordings(YamlNode node) {
        Map<String, Wording> wordings = new LinkedHashMap<>();
        node.keys().forEach((key, value) -> wordings.put(key, ChartReader.wording(value, Set.of())));
        return wordings;
    }
}
