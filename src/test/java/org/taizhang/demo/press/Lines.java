package org.taizhang.demo.press;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** Breaks paragraphs into lines: no figure is cut, no line begins with a stop or ends with an opening bracket. */
final class Lines {

    /**
     * One line.
     *
     * @param last whether it ends its paragraph, and so is not spread to the measure
     */
    record Line(String text, boolean last) {}

    private static final Pattern UNIT = Pattern.compile("[0-9A-Za-z.%]+|\\X");
    private static final String NOT_FIRST = "，。、；：？！）》”’%—…";
    private static final String NOT_LAST = "（《“‘";

    private final double measure;
    private final ToDoubleFunction<String> width;

    Lines(double measure, ToDoubleFunction<String> width) {
        this.measure = measure;
        this.width = width;
    }

    /** The lines of paragraphs, each indented by two characters. */
    List<Line> of(List<String> paragraphs) {
        List<Line> lines = new ArrayList<>();
        paragraphs.forEach(paragraph -> lines.addAll(of("　　" + paragraph)));
        return lines;
    }

    /** The lines of one paragraph. */
    List<Line> of(String paragraph) {
        List<String> units =
                UNIT.matcher(paragraph).results().map(m -> m.group()).toList();
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < units.size()) {
            int to = end(units, from);
            lines.add(new Line(String.join("", units.subList(from, to)), to == units.size()));
            from = to;
        }
        return lines;
    }

    private int end(List<String> units, int from) {
        double room = measure;
        int to = from;
        while (to < units.size() && (to == from || room - width.applyAsDouble(units.get(to)) >= -0.01)) {
            room -= width.applyAsDouble(units.get(to));
            to++;
        }
        if (to == units.size()) {
            return to;
        }
        int back = to;
        while (back > from + 1 && (within(NOT_FIRST, units.get(back)) || within(NOT_LAST, units.get(back - 1)))) {
            back--;
        }
        return back > from + 1 ? back : to;
    }

    private static boolean within(String set, String unit) {
        return set.contains(unit.substring(0, 1));
    }
}
