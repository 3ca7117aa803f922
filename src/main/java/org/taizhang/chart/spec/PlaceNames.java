package org.taizhang.chart.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What regions are called in English.
 *
 * @param byCode names by the code of the region
 */
public record PlaceNames(Map<String, String> byCode) {
    private static final String HEADER = "code,name_en";

    public PlaceNames {
        byCode = Map.copyOf(byCode);
    }

    /**
     * Reads {@code places.csv}; no names where there is none.
     *
     * @throws PackFileException where a line is not a code and a name
     */
    public static PlaceNames read(Path file) {
        if (!Files.exists(file)) {
            return new PlaceNames(Map.of());
        }
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
                throw new PackFileException(file + ":1: expected the header " + HEADER);
            }
            Map<String, String> names = new HashMap<>();
            for (int i = 1; i < lines.size(); i++) {
                String[] cells = lines.get(i).split(",", -1);
                if (cells.length != 2 || cells[0].isBlank() || cells[1].isBlank()) {
                    throw new PackFileException(
                            file + ":" + (i + 1) + ": expected a code and a name, not " + lines.get(i));
                }
                names.put(cells[0], cells[1]);
            }
            return new PlaceNames(names);
        } catch (IOException failure) {
            throw new UncheckedIOException("the names of places cannot be read from " + file, failure);
        }
    }
}
