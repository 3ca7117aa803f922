package org.taizhang.archive.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.taizhang.document.Box;

/** Makes lines of what was spelled on a strip: measures the em by the distance of characters, and parts what a detector ran together. */
final class LineBuilder {
    /** Share of a detected rectangle's height that is the em; used where a line is too short to measure. */
    private static final double EM_OF_HEIGHT = 0.68;

    /** Narrower than a gutter, because detection eats into it; layout joins again what is one line. */
    private static final double PARTING_GAP = 0.65;

    private static final String MARKS = "，。、；：！？”’）》】」』";
    private static final String OPENERS = "（“‘《【「『";
    private static final double MARK_SPACE = 0.4;
    private static final double WORD_GAP = 0.5;
    /** Nearer than this to the strip's end there is no room for a whole character and the margin that detection leaves. */
    private static final double EDGE = 0.65;

    /** The recogniser's places are coarse: a character may reach this much further than its usual width. */
    private static final double GENEROUS = 1.2;

    private static final double USUAL = 0.25;
    private static final int FEWEST_TO_MEASURE = 4;

    private final Skew skew;

    LineBuilder(Skew skew) {
        this.skew = skew;
    }

    /** A vertical line is one line. */
    OcrLine vertical(Quad quad, Spelling spelling, double em) {
        Print print = new Print();
        double margin = Math.max(0, (quad.width() - em) / 2);
        double length = quad.height() - 2 * margin;
        for (int i = 0; i < spelling.length(); i++) {
            double middle = margin + spelling.place(i) * length;
            print.add(spelling.characters().get(i), middle - em / 2, middle + em / 2);
        }
        return print.line(box(quad, quad.width(), quad.height()), em, true, spelling.confidence());
    }

    /** Mostly one line; several where wide gaps part it. */
    List<OcrLine> horizontal(Quad quad, Spelling spelling) {
        double em = em(quad, spelling);
        List<OcrLine> lines = new ArrayList<>();
        int from = isNeighbour(quad, spelling, 1, 0, em) || isRule(spelling, 0) ? 1 : 0;
        int last = spelling.length() - 1;
        int size = isNeighbour(quad, spelling, last, last, em) || isRule(spelling, last) ? last : last + 1;
        for (int i = from + 1; i <= size; i++) {
            if (i == size || gap(quad, spelling, i, em) > PARTING_GAP * em) {
                OcrLine line = line(quad, spelling, from, i, em);
                if (!line.text().isEmpty()) {
                    lines.add(line);
                }
                from = i;
            }
        }
        return lines;
    }

    /** A rule beside a line of text is read as a bar, or as a corner bracket that has no partner. */
    private static boolean isRule(Spelling spelling, int index) {
        if (spelling.length() < FEWEST_TO_MEASURE) {
            return false;
        }
        String character = spelling.characters().get(index);
        boolean bracket = "「」".contains(character);
        return "|丨｜│".contains(character)
                || (bracket
                        && spelling.characters().stream().filter("「」"::contains).count() == 1);
    }

    /** A single character behind a gap at the end of the strip is the edge of the column beside it. */
    private static boolean isNeighbour(Quad quad, Spelling spelling, int behindGap, int character, double em) {
        if (behindGap < 1 || behindGap >= spelling.length() || spelling.length() < 4) {
            return false;
        }
        double place = spelling.place(character) * quad.width();
        boolean atEnd = Math.min(place, quad.width() - place) < EDGE * em;
        return atEnd && gap(quad, spelling, behindGap, em) > WORD_GAP * em;
    }

    private OcrLine line(Quad quad, Spelling spelling, int from, int to, double em) {
        double left = Math.max(0, spelling.place(from) - widthOf(spelling, from) * em / 2 / quad.width());
        double right = Math.min(1, spelling.place(to - 1) + widthOf(spelling, to - 1) * em / 2 / quad.width());
        Quad part = quad.part(left, Math.max(left, right));
        Print print = new Print();
        for (int i = from; i < to; i++) {
            double start = edge(quad, spelling, i, -1, i > from, em) - left * quad.width();
            if (i > from && gap(quad, spelling, i, em) > WORD_GAP * em) {
                print.add(" ", print.end(), start);
            }
            double end = edge(quad, spelling, i, 1, i + 1 < to, em) - left * quad.width();
            print.add(spelling.characters().get(i), Math.max(0, start), Math.min(part.width(), end));
        }
        return print.line(box(part, part.width(), em), em, false, spelling.confidence());
    }

    /** Where a character begins (-1) or ends (1): half way to its neighbour there, but no further than it is wide. */
    private static double edge(Quad quad, Spelling spelling, int index, int side, boolean neighboured, double em) {
        double place = spelling.place(index) * quad.width();
        double reach = GENEROUS * widthOf(spelling, index) * em / 2;
        double half = neighboured ? Math.abs(spelling.place(index + side) * quad.width() - place) / 2 : reach;
        return place + side * Math.min(reach, half);
    }

    private Box box(Quad quad, double width, double height) {
        double x = skew.x(quad.centreX(), quad.centreY());
        double y = skew.y(quad.centreX(), quad.centreY());
        return new Box(x - width / 2, y - height / 2, width, height);
    }

    /** White space before a character, in pixels, but for what a mark's box holds beside its ink. */
    private static double gap(Quad quad, Spelling spelling, int index, double em) {
        double distance = (spelling.place(index) - spelling.place(index - 1)) * quad.width();
        boolean mark = MARKS.contains(spelling.characters().get(index - 1))
                || OPENERS.contains(spelling.characters().get(index));
        double width = (widthOf(spelling, index - 1) + widthOf(spelling, index)) / 2 + (mark ? MARK_SPACE : 0);
        return distance - em * width;
    }

    private static double widthOf(Spelling spelling, int index) {
        return spelling.characters().get(index).charAt(0) < 0x250 ? 0.5 : 1;
    }

    /** The usual distance of neighbouring Chinese characters, if there are enough of them, but never more than the line is high. */
    static double em(Quad quad, Spelling spelling) {
        double byHeight = EM_OF_HEIGHT * quad.height();
        double[] distances = new double[spelling.length()];
        int count = 0;
        for (int i = 1; i < spelling.length(); i++) {
            if (isHan(spelling, i - 1) && isHan(spelling, i)) {
                distances[count++] = (spelling.place(i) - spelling.place(i - 1)) * quad.width();
            }
        }
        if (count < FEWEST_TO_MEASURE) {
            return byHeight;
        }
        double[] measured = Arrays.copyOf(distances, count);
        return Math.min(usual(measured), 1.25 * byHeight);
    }

    /** The mean of what lies near the median: the recogniser's places are coarse, and gaps are no characters. */
    private static double usual(double[] values) {
        Arrays.sort(values);
        double median = values[values.length / 2];
        return Arrays.stream(values)
                .filter(value -> Math.abs(value - median) <= USUAL * median)
                .average()
                .orElse(median);
    }

    private static boolean isHan(Spelling spelling, int index) {
        return Character.isIdeographic(spelling.characters().get(index).codePointAt(0));
    }
}
