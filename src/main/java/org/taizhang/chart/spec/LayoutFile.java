package org.taizhang.chart.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The layout of a region's districts as tiles, {@code layouts/CODE.csv}.
 *
 * @param places in the order of the file
 */
public record LayoutFile(List<Place> places) {
    private static final String HEADER = "code,label,column,row";
    private static final Pattern LINE = Pattern.compile("([0-9A-Z]{6,9}),([^,]+),(\\d{1,2}),(\\d{1,2})");

    public LayoutFile {
        places = List.copyOf(places);
    }

    /**
     * The place of one district.
     *
     * @param label its short Chinese name
     */
    public record Place(String code, String label, int column, int row) {}

    /**
     * Reads the layout of a region; no places where there is none.
     *
     * @throws PackFileException where a line is not a code, a label, a column and a row
     */
    public static LayoutFile read(Path folder, String region) {
        Path file = folder.resolve(region + ".csv");
        if (!region.matches("[0-9A-Z]+") || !Files.exists(file)) {
            return new LayoutFile(List.of());
        }
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
                throw new PackFileException(file + ":1: expected the header " + HEADER);
            }
            List<Place> places = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                Matcher line = LINE.matcher(lines.get(i));
                if (!line.matches()) {
                    throw new PackFileException(
                            file + ":" + (i + 1) + ": expected code,label,column,row, not " + lines.get(i));
                }
                places.add(new Place(
                        line.group(1),
                        line.group(2),
                        Integer.parseInt(line.group(3)),
                        Integer.parseInt(line.group(4))));
            }
            return new LayoutFile(places);
        } catch (IOException failure) {
            throw new UncheckedIOException("the layout cannot be read from " + file, failure);
        }
    }
}
