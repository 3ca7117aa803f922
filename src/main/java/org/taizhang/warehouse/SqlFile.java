package org.taizhang.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** What the file says of itself under a label, empty where it says nothing. */
    public String says(String label) {
        return header.getOrDefault(label, "");
    }
}
