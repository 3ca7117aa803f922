package org.taizhang.chart.style;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines as Chinese printers do: no line begins with a closing sign or ends with an opening one, no Latin word or number is
 * cut, and no last line holds a lonely sign.
 */
public final class LineBreaks {
    private static final String NOT_FIRST = "，。、；：？！）》】〉”’％%…·,.;:?!)]}";
    private static final String NOT_LAST = "（《【〈“‘([{";
    private static final int SEARCH_STEPS = 8;

    private final Typeface typeface;
    private final Ink ink;

    public LineBreaks(Typeface typeface, Ink ink) {
        this.typeface = typeface;
        this.ink = ink;
    }

    /** The text in at most so many lines of about one length; the last is cut with an ellipsis where more would be needed. */
    public List<String> wrap(String words, double room, int most) {
        String settable = typeface.settable(words);
        List<String> full = greedy(settable, room, most);
        if (full.size() == 1 || isCut(full)) {
            return full;
        }
        return greedy(settable, evenRoom(settable, room, full.size()), most);
    }

    /** The least room in which the text takes no more lines than in this; the room itself where one line holds it. */
    public double evenRoom(String words, double room) {
        String settable = typeface.settable(words);
        int lines = greedy(settable, room, Integer.MAX_VALUE).size();
        return lines <= 1 ? room : evenRoom(settable, room, lines);
    }

    private double evenRoom(String settable, double room, int lines) {
        double low = room / 2;
        double high = room;
        for (int i = 0; i < SEARCH_STEPS; i++) {
            double middle = (low + high) / 2;
            if (greedy(settable, middle, Integer.MAX_VALUE).size() <= lines) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** The text, cut with an ellipsis where it is wider than the room. */
    public String fit(String words, double room) {
        String settable = typeface.settable(words);
        if (typeface.width(settable, ink) <= room) {
            return settable;
        }
        return settable.substring(0, reach(settable, room - typeface.width("…", ink)))
                        .stripTrailing() + "…";
    }

    private static boolean isCut(List<String> lines) {
        return lines.get(lines.size() - 1).endsWith("…");
    }

    private List<String> greedy(String settable, double room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = settable;
        while (lines.size() < most - 1 && typeface.width(rest, ink) > room) {
            int end = lineEnd(rest, reach(rest, room));
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(fit(rest, room));
        }
        return lines;
    }

    /** Where the line may end, at or before the place that the room reaches to; there itself if nowhere before. */
    private static int lineEnd(String rest, int reach) {
        for (int end = reach; end > reach / 2; end--) {
            if (mayEnd(rest, end)) {
                return end;
            }
        }
        return reach;
    }

    private static boolean mayEnd(String rest, int end) {
        if (end >= rest.length()) {
            return true;
        }
        char last = rest.charAt(end - 1);
        char next = rest.charAt(end);
        return NOT_FIRST.indexOf(next) < 0
                && NOT_LAST.indexOf(last) < 0
                && !(isLatin(last) && isLatin(next))
                && !Character.isHighSurrogate(last)
                && !isCounted(last, next);
    }

    private static boolean isLatin(char letter) {
        return letter < 0x2E80 && !Character.isWhitespace(letter);
    }

    /** A number and the sign that says of what: 33个. */
    private static boolean isCounted(char last, char next) {
        return last >= '0' && last <= '9' && next >= 0x2E80;
    }

    /** How many chars of the text the room holds, at least one sign. */
    private int reach(String words, double room) {
        int low = 1;
        int high = words.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (typeface.width(words.substring(0, middle), ink) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        boolean splitsPair = low < words.length() && Character.isHighSurrogate(words.charAt(low - 1));
        return splitsPair && low > 1 ? low - 1 : splitsPair ? 2 : low;
    }
}
