package org.taizhang.typeset;

/** A table that is set row by row: words flush left, figures flush right, heads centred. */
final class PrintedTable {
    private static final double ROW = 2.1;

    private final Typesetter page;
    private final Frame frame;
    private final double em;
    private final double[] edges;
    private boolean rules;
    private double y;

    /** @param widths of the columns, as shares of the frame's */
    PrintedTable(Typesetter page, Frame frame, double em, double... widths) {
        this.page = page;
        this.frame = frame;
        this.em = em;
        this.y = frame.y();
        this.edges = new double[widths.length + 1];
        edges[0] = frame.x();
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i] * frame.width();
        }
    }

    void rules(boolean drawn) {
        rules = drawn;
    }

    void head(String... cells) {
        line(edges[0], frame.right());
        for (int i = 0; i < cells.length; i++) {
            cell(cells[i], i, i + 1, y, 0.5);
        }
        next();
    }

    /** Two rows of heads: the first and last column have one head over both rows, those between them share one above. */
    void mergedHead(String first, String over, String left, String right, String last) {
        int end = edges.length - 1;
        line(edges[0], frame.right());
        cell(first, 0, 1, y + 0.5 * ROW * em, 0.5);
        cell(over, 1, end - 1, y, 0.5);
        cell(last, end - 1, end, y + 0.5 * ROW * em, 0.5);
        y += ROW * em;
        line(edges[1], edges[end - 1]);
        cell(left, 1, 2, y, 0.5);
        cell(right, 2, 3, y, 0.5);
        next();
    }

    void row(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            boolean figure = cells[i].matches("[\\d.,]+");
            cell(cells[i], i, i + 1, y, figure ? 1 : 0);
        }
        next();
    }

    /** Draws the rules between columns; below all rows, so that they end with them. */
    void finish() {
        for (int i = 0; rules && i < edges.length; i++) {
            boolean outer = i == 0 || i == edges.length - 1;
            page.rule(frame.page(), edges[i], frame.y(), edges[i], y, outer ? 0.8 : 0.4);
        }
    }

    private void next() {
        y += ROW * em;
        line(edges[0], frame.right());
    }

    private void line(double from, double to) {
        if (rules) {
            page.rule(frame.page(), from, y, to, y, 0.5);
        }
    }

    private void cell(String text, int from, int to, double top, double place) {
        double room = edges[to] - edges[from] - em * Widths.ems(text) - em;
        page.line(frame.page(), text, edges[from] + 0.5 * em + place * room, top + 0.5 * (ROW - 1) * em, em);
    }
}
