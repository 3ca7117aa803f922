package org.taizhang.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file of SQL statements, which opens with what it means.
 *
 * @param name the file's name without number and {@code .sql}
 * @param header what its first comment lines say, by their label in lower case: {@code meaning}, {@code grain}, {@code source} …
 */
public record SqlFile(Path path, String name, Map<String, String> header, String sql) {
    public SqlFile {
        header = Map.copyOf(header);
        for (String label : new String[] {"meaning", "grain", "source"}) {
            if (!header.containsKey(label)) {
                throw new WarehouseException(path + " must open with the lines '-- Meaning: …', '-- Grain: …' and"
                        + " '-- Source: …'; '" + label + "' is missing");
            }
        }
    }

    static SqlFile read(Path path) {
        try {
            String sql = Files.readString(path);
            String name =
                    path.getFileName().toString().replaceFirst("^\\d+_", "").replaceFirst("\\.sql$", "");
            return new SqlFile(path, name, header(sql), sql);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static Map<String, String> header(String sql) {
        Map<String, String> header = new TreeMap<>();
        for (String line : sql.lines().takeWhile(line -> line.startsWith("-- ")).toList()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                header.putIfAbsent(
                        line.substring(3, colon).strip().toLowerCase(java.util.Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return header;
    }

    /** The columns that tell a row of the table that the file makes, by its line {@code -- Key: a, b}. */
    public List<String> key() {
        return says("key").isEmpty() ? List.of() : List.of(says("key").split(",\\s*"));
    }

    /** Columns that lead to other tables, as {@code table.column}, by its line {@code -- Refers: a = table.column; b = table.column}. */
    public Map<String, String> references() {
        Map<String, String> references = new TreeMap<>();
        for (String one :
                says("refers").isEmpty() ? new String[0] : says("refers").split(";\\s*")) {
            String[] sides = one.split("\\s*=\\s*");
            if (sides.length != 2 || !sides[1].matches("\\w+\\.\\w+")) {
                throw new WarehouseException(path + ": '-- Refers: " + one + "' should read column = table.column");
            }
            references.put(sides[0], sides[1]);
        }
        return references;
    }

    /** What the file says of itself under a label, empty where it says nothing. */
    public String says(String label) {
        return header.getOrDefault(label, "");
    }
}
