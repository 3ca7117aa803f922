package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Line;
import org.taizhang.document.SourcePage;
import org.taizhang.document.Span;

/** The lines of a text without places, and the page's text that they make up. */
final class FlowLines {
    private static final double LARGE = 1.15;

    private final StringBuilder text = new StringBuilder();
    private final List<PageText.PlacedLine> places = new ArrayList<>();
    private final List<FlowLine> lines = new ArrayList<>();
    private final int page;
    private boolean insideBold;

    private FlowLines(int page) {
        this.page = page;
    }

    /** What {@link #of} gives: the page's text, and its lines that are not empty. */
    record Result(PageText text, List<FlowLine> lines) {}

    static Result of(SourcePage page) {
        FlowLines reader = new FlowLines(page.number());
        double body = bodySize(page.lines());
        List<Span> spans = new ArrayList<>();
        for (Line line : page.lines()) {
            int start = reader.text.length();
            reader.text.append(line.text()).append('\n');
            spans.add(new Span(start, start + line.text().length()));
        }
        String whole = reader.text.toString();
        boolean blank = true;
        for (int i = 0; i < spans.size(); i++) {
            Line line = page.lines().get(i);
            reader.places.add(new PageText.PlacedLine(spans.get(i), line.box(), line.vertical()));
            boolean large = line.bold() || (body > 0 && line.fontSize() > LARGE * body);
            blank = reader.add(whole, spans.get(i), blank, large);
        }
        return new Result(new PageText(page.number(), whole, reader.places), List.copyOf(reader.lines));
    }

    /** Adds a line, unless it is empty; tells whether it was. */
    private boolean add(String whole, Span span, boolean afterBlank, boolean large) {
        Strip strip = Strip.of(page, whole, span);
        if (strip.text().isEmpty()) {
            return true;
        }
        boolean marked = large || insideBold;
        int front = 0;
        while (front < strip.text().length() && strip.text().charAt(front) == '#') {
            front++;
        }
        if (strip.text().startsWith("**")) {
            front = 2;
            insideBold = true;
        }
        marked |= front > 0;
        int back =
                insideBold && strip.text().length() > front + 1 && strip.text().endsWith("**") ? 2 : 0;
        insideBold &= back == 0;
        Strip bare = strip.cut(front, back);
        if (!bare.text().isEmpty()) {
            lines.add(new FlowLine(bare, afterBlank, isIndented(whole, span, strip.start()), marked));
        }
        return bare.text().isEmpty();
    }

    private static boolean isIndented(String whole, Span span, int start) {
        int blanks = start - span.start();
        return blanks >= 2 || (blanks == 1 && whole.charAt(span.start()) == '\u3000');
    }

    /** The size in which most characters are set; 0 where the format tells none. */
    private static double bodySize(List<Line> lines) {
        return Sizes.mostUsed(lines);
    }
}
