package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.layout.FlowParagraph.Role;

/**
 * Rejoins the lines of a text that was broken to a fixed width, with or without empty lines between them, into paragraphs; a text whose
 * lines are paragraphs already stays as it is, but for passages torn in mid-sentence.
 */
final class FlowParagraphs {
    /** Text broken to a width is not set wider than this; wider lines are whole paragraphs. In ems. */
    private static final double WIDEST_COLUMN = 50;

    private static final double LONGEST_HEADING = 40;
    /** What a line may lack of the column's width and still be full: a word or figure that did not fit. In ems. */
    private static final double SLACK = 2;

    /** A first line is short by its indent, and in ragged print by more; below this share of the column a line is a heading. */
    private static final double SHORTEST_FIRST_LINE = 0.5;

    /** 【供热管网】今冬…: opens a section at the head of its own paragraph. */
    private static final char SECTION_BRACKET = '【';

    /** Before a subtitle (——某县重点项目建设见闻) or the item of a list. */
    private static final String DASH = "——";

    private static final int WINDOW = 8;
    private static final double MOST_BLANKS = 0.7;

    private final List<FlowLine> lines;
    private final boolean blanksTell;

    private FlowParagraphs(List<FlowLine> lines) {
        this.lines = lines;
        long blanks = lines.stream().filter(FlowLine::afterBlank).count();
        this.blanksTell = blanks < MOST_BLANKS * lines.size();
    }

    /** The paragraphs, each marked as body. */
    static List<FlowParagraph> of(List<FlowLine> lines) {
        return new FlowParagraphs(lines).join();
    }

    private List<FlowParagraph> join() {
        List<FlowParagraph> paragraphs = new ArrayList<>();
        List<FlowLine> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!open.isEmpty() && !continues(open, i)) {
                paragraphs.add(new FlowParagraph(open, Role.BODY));
                open.clear();
            }
            open.add(lines.get(i));
        }
        if (!open.isEmpty()) {
            paragraphs.add(new FlowParagraph(open, Role.BODY));
        }
        return paragraphs;
    }

    /** Whether line {@code next} goes on with the paragraph of the {@code open} lines. */
    private boolean continues(List<FlowLine> open, int next) {
        FlowLine last = open.get(open.size() - 1);
        FlowLine line = lines.get(next);
        boolean parted = line.afterBlank() && blanksTell;
        if (last.marked() || line.marked()) {
            return last.marked() && line.marked() && !line.afterBlank();
        }
        if (line.indented() || opensPiece(line.text()) || closesPiece(last.text())) {
            return false;
        }
        boolean ended = Characters.endsSentence(last.text());
        double column = columnAt(next - 1);
        if (line.text().startsWith(DASH) && (column <= 0 || !fills(last, open.size() == 1, ended, column))) {
            return false;
        }
        if (Characters.isStop(line.text().charAt(0))
                || Characters.isCloser(line.text().charAt(0))) {
            return true;
        }
        if (ended && LeadPhrase.opens(line.text())) {
            return false;
        }
        if (column > 0 && !parted && fills(last, open.size() == 1, ended, column)) {
            return true;
        }
        return !ended && isBody(open) && !last.text().endsWith("：") && !isHeadingAt(next);
    }

    /** Whether a line of a column goes as far as a line does that is not its paragraph's last; ragged lines only need to be no heading. */
    private static boolean fills(FlowLine line, boolean first, boolean ended, double column) {
        if (ended) {
            return line.width() >= column - 1;
        }
        return line.width() >= (first ? SHORTEST_FIRST_LINE * column : column - SLACK);
    }

    private static boolean opensPiece(String text) {
        return PrintMarks.bracketed(text) != null
                || text.charAt(0) == SECTION_BRACKET
                || PrintMarks.isEnumerated(text)
                || PrintMarks.beginsReport(text)
                || PrintMarks.isByline(text)
                || PrintMarks.isFurniture(text);
    }

    private static boolean closesPiece(String text) {
        return PrintMarks.bracketed(text) != null
                || PrintMarks.isByline(text)
                || PrintMarks.isFurniture(text)
                || PrintMarks.isDated(text)
                || PrintMarks.creditAtEnd(text) != null;
    }

    private boolean isBody(List<FlowLine> open) {
        String first = open.get(0).text();
        return open.size() > 1
                || PrintMarks.beginsReport(first)
                || Characters.holdsSentence(first)
                || open.get(0).width() > LONGEST_HEADING;
    }

    /** A short line that stands alone and ends no sentence. */
    private boolean isHeadingAt(int index) {
        FlowLine line = lines.get(index);
        boolean alone = !blanksTell
                || (line.afterBlank()
                        && (index + 1 == lines.size() || lines.get(index + 1).afterBlank()));
        return alone
                && line.width() <= LONGEST_HEADING
                && !Characters.endsSentence(line.text())
                && !Characters.holdsSentence(line.text());
    }

    /** The width to which the text around the line is broken, in ems; 0 where it is not. */
    private double columnAt(int index) {
        if (lines.get(index).width() > WIDEST_COLUMN) {
            return 0;
        }
        int from = index;
        while (from > 0 && index - from < WINDOW && lines.get(from - 1).width() <= WIDEST_COLUMN) {
            from--;
        }
        int to = index + 1;
        while (to < lines.size() && to - index <= WINDOW && lines.get(to).width() <= WIDEST_COLUMN) {
            to++;
        }
        double[] widths = lines.subList(from, to).stream()
                .mapToDouble(FlowLine::width)
                .sorted()
                .toArray();
        int wider = widths.length / 8;
        for (int top = widths.length - 1; top >= 2 && widths.length - 1 - top <= wider; top--) {
            if (widths[top - 2] >= widths[top] - SLACK) {
                return widths[top];
            }
        }
        return 0;
    }
}
