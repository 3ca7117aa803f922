package org.taizhang.layout;

import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.document.Box;
import org.taizhang.document.CharacterPlaces;
import org.taizhang.document.Line;

/**
 * Lines that print shows as one: parts of a baseline with wide gaps between them, or a single line.
 *
 * @param parts from left to right; a vertical line stands alone
 */
record Row(List<Line> parts) {
    Row {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a row is made of lines");
        }
        parts.forEach(Row::boxOf);
        parts = List.copyOf(parts);
    }

    static Row of(Line line) {
        return new Row(List.of(line));
    }

    String text() {
        if (parts.size() == 1) {
            return parts.get(0).text().strip();
        }
        return parts.stream().map(part -> part.text().strip()).collect(Collectors.joining(" "));
    }

    Box box() {
        Box box = boxOf(parts.get(0));
        for (int i = 1; i < parts.size(); i++) {
            box = box.union(boxOf(parts.get(i)));
        }
        return box;
    }

    /** Where the characters of {@link #text} stand, from the beginning of {@link #box}; a space between parts fills the gap. */
    CharacterPlaces places() {
        Box whole = box();
        CharacterPlaces.Builder places = new CharacterPlaces.Builder();
        for (int i = 0; i < parts.size(); i++) {
            Line part = parts.get(i);
            Box box = boxOf(part);
            double shift = vertical() ? box.y() - whole.y() : box.x() - whole.x();
            if (i > 0) {
                places.add(" ", places.end(), shift);
            }
            String text = part.text();
            int from = text.length() - text.stripLeading().length();
            places.add(placesOf(part, box), from, from + text.strip().length(), shift);
        }
        return places.build();
    }

    private static CharacterPlaces placesOf(Line line, Box box) {
        CharacterPlaces known = line.places();
        return known != null
                ? known
                : CharacterPlaces.estimated(line.text(), line.vertical() ? box.height() : box.width());
    }

    /** The em, in points; where the format tells none, the height of the print. */
    double size() {
        return sizeOf(parts.get(0));
    }

    /** The em of a line. */
    static double sizeOf(Line line) {
        if (line.fontSize() > 0) {
            return line.fontSize();
        }
        return line.vertical() ? boxOf(line).width() : boxOf(line).height();
    }

    /** Whether it tells a row of a table, a paragraph of its own; {@link TableText} sets it in. */
    boolean isToldRow() {
        return parts.get(0).text().startsWith(TableText.INDENT);
    }

    boolean bold() {
        return parts.stream().allMatch(Line::bold);
    }

    boolean vertical() {
        return parts.get(0).vertical();
    }

    static Box boxOf(Line line) {
        Box box = line.box();
        if (box == null) {
            throw new IllegalArgumentException("a line of a page without a box: " + line.text());
        }
        return box;
    }
}
