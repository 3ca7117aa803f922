package org.taizhang.warehouse.describe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The Parquet files of a release as a Data Package (Frictionless, version 2): {@code datapackage.json}. */
public final class DataPackage {
    /** Name of the file. */
    public static final String FILE = "datapackage.json";

    private final Description description;
    private final Map<String, List<String>> files;

    /**
     * The package of these files.
     *
     * @param files paths of each table, relative to the package
     */
    public DataPackage(Description description, Map<String, List<String>> files) {
        this.description = description;
        this.files = files;
    }

    /** The file's text. */
    public String json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        document.put("name", "taizhang");
        document.put("title", "Taizhang: regional construction and investment projects / 台账：区域建设与投资项目");
        document.put(
                "description",
                "Figures and milestones of projects as bulletins and newspapers state them, with their sentences."
                        + " Facts lie in folders by year of issue (year=…, Hive style); the year is not a column of the files.");
        document.put("version", description.release());
        document.put("created", description.created());
        document.put(
                "resources",
                description.tables().stream()
                        .filter(table -> files.containsKey(table.name()))
                        .map(this::resource)
                        .toList());
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and texts are always JSON", e);
        }
    }

    private Map<String, Object> resource(Relation table) {
        List<String> paths = files.getOrDefault(table.name(), List.of());
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.name());
        resource.put("type", "table");
        resource.put("path", paths.size() == 1 ? paths.get(0) : paths);
        resource.put("title", table.meaning().chinese());
        resource.put("description", table.meaning().english() + ". One row: " + table.grain());
        resource.put("format", "parquet");
        resource.put("mediatype", "application/vnd.apache.parquet");
        resource.put("rows", table.rows());
        resource.put("schema", schema(table));
        return resource;
    }

    private static Map<String, Object> schema(Relation table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
        if (!table.key().isEmpty()) {
            schema.put("primaryKey", table.key());
        }
        if (!table.references().isEmpty()) {
            schema.put(
                    "foreignKeys",
                    table.references().stream().map(DataPackage::foreignKey).toList());
        }
        return schema;
    }

    private static Map<String, Object> field(Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", type(column.type()));
        field.put("title", column.meaning().chinese());
        field.put("description", column.meaning().english());
        if (column.required()) {
            field.put("constraints", Map.of("required", true));
        }
        return field;
    }

    private static Map<String, Object> foreignKey(Reference reference) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("resource", reference.table());
        target.put("fields", List.of(reference.tableColumn()));
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", List.of(reference.column()));
        key.put("reference", target);
        return key;
    }

    private static String type(String duckDb) {
        String type = duckDb.toUpperCase(Locale.ROOT);
        if (type.endsWith("[]")) {
            return "list";
        }
        return switch (type.replaceFirst("\\(.*", "")) {
            case "INTEGER", "BIGINT", "SMALLINT", "TINYINT" -> "integer";
            case "DOUBLE", "FLOAT", "DECIMAL" -> "number";
            case "BOOLEAN" -> "boolean";
            case "DATE" -> "date";
            case "TIMESTAMP" -> "datetime";
            case "VARCHAR" -> "string";
            default ->
                throw new IllegalArgumentException(
                        "the data package knows no type for " + duckDb + ": add it here, as Table Schema names it");
        };
    }
}
