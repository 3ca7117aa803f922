package org.taizhang.chart.form;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.taizhang.chart.data.Column;
import org.taizhang.chart.data.Datum;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.style.Ink;
import org.taizhang.chart.style.Palette;

/**
 * The left half of a chart of rows: names, words in columns, a heading, and a note of the rows that found no room. Where the sheet is
 * narrow, names stand above their bars.
 */
final class Rows {
    private static final double TALLEST = 58;
    private static final double THICKEST = 28;
    private static final double NAME_SHARE = 0.34;
    private static final double GAP = 14;

    private final Canvas canvas;
    private final Look look;
    private final Table shown;
    private final int hidden;
    private final double top;
    private final double height;
    private final double[] lefts;
    private final double barsFrom;

    private Rows(Canvas canvas, Table table, Look look, boolean headed, double foot) {
        Rectangle2D area = canvas.area();
        double bottom = area.getMaxY() - foot;
        this.canvas = canvas;
        this.look = look;
        this.top = area.getY() + (headed ? canvas.ink().size() * 1.9 : 2);
        double least = canvas.ink().size() * (canvas.wide() ? 1.45 : 2.75);
        int rows = table.categories().size();
        int room = (int) Math.max(1, Math.floor((bottom - top) / least));
        int roomBesideNote = (int) Math.max(1, Math.floor((bottom - top - noteHeight()) / least));
        this.shown = rows <= room ? table : table.first(roomBesideNote);
        this.hidden = rows - shown.categories().size();
        double usable = bottom - top - (hidden > 0 ? noteHeight() : 0);
        this.height = Math.min(TALLEST, usable / Math.max(1, shown.categories().size()));
        this.lefts = columnLefts();
        this.barsFrom = canvas.wide() ? lefts[lefts.length - 1] : area.getX();
    }

    /**
     * Lays rows out in the canvas.
     *
     * @param headed whether there is a line of headings above them
     */
    static Rows lay(Canvas canvas, Table table, Look look, boolean headed) {
        return new Rows(
                canvas,
                table,
                look,
                headed || (canvas.wide() && !table.columns().isEmpty()),
                0);
    }

    /**
     * Lays rows out above an axis.
     *
     * @param foot height that the words of the axis take
     */
    static Rows above(Canvas canvas, Table table, Look look, double foot) {
        return new Rows(canvas, table, look, false, foot);
    }

    private double noteHeight() {
        return canvas.quiet().size() * 1.8;
    }

    private double[] columnLefts() {
        List<Column> columns = shown.columns();
        double[] ends = new double[columns.size() + 1];
        double x = canvas.area().getX();
        double room = canvas.area().getWidth() * NAME_SHARE;
        x += Math.min(room, canvas.widest(shown.categories(), canvas.ink())) + GAP;
        ends[0] = x;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double widest = Math.max(
                    canvas.widest(column.cells(), canvas.quiet()), canvas.width(column.name(), canvas.quiet()));
            x += Math.min(canvas.area().getWidth() * 0.16, widest) + GAP;
            ends[i + 1] = x;
        }
        return ends;
    }

    Table table() {
        return shown;
    }

    /** The area for bars: as high as the rows. */
    Rectangle2D bars() {
        int rows = shown.categories().size();
        return new Rectangle2D.Double(barsFrom, top, canvas.area().getMaxX() - barsFrom, height * rows);
    }

    /** Share of a row's height that its bar takes; on a narrow sheet the name takes the upper half. */
    double fill() {
        return Math.min(canvas.wide() ? 0.62 : 0.36, THICKEST / height);
    }

    /** Where the bars' middles lie below the rows' middles. */
    double drop() {
        return canvas.wide() ? 0 : height * 0.22;
    }

    double middle(int row) {
        return top + (row + 0.5) * height;
    }

    /** Remembers a mark that fills its row between two places. */
    void spot(Datum datum, int row, double left, double right) {
        canvas.spot(datum, new Rectangle2D.Double(left, top + row * height, Math.max(0, right - left), height));
    }

    /** Sets a heading above the bars. */
    void heading(String words, double x, double room) {
        canvas.text(
                canvas.fit(words, room, canvas.quiet()),
                x,
                canvas.area().getY() + canvas.ink().size() * 0.7,
                Anchor.START,
                canvas.quiet());
    }

    /** Sets names, column words and the note. */
    void drawWords() {
        for (int row = 0; row < shown.categories().size(); row++) {
            if (canvas.wide()) {
                drawName(row);
                drawCells(row);
            } else {
                double y = middle(row) - height * 0.22;
                canvas.text(
                        canvas.fit(shown.categories().get(row), canvas.area().getWidth(), canvas.ink()),
                        barsFrom,
                        y,
                        Anchor.START,
                        canvas.ink());
            }
        }
        drawHeadings();
        drawNote();
    }

    private void drawName(int row) {
        double left = canvas.area().getX();
        double room = lefts[0] - GAP - left;
        boolean alone = shown.columns().isEmpty();
        int most = height > canvas.ink().size() * 2.5 ? 2 : 1;
        List<String> lines = canvas.wrap(shown.categories().get(row), room + 0.01, most, canvas.ink());
        canvas.lines(
                lines, alone ? lefts[0] - GAP : left, middle(row), alone ? Anchor.END : Anchor.START, canvas.ink());
    }

    private void drawCells(int row) {
        for (int i = 0; i < shown.columns().size(); i++) {
            double room = lefts[i + 1] - GAP - lefts[i];
            String words = canvas.fit(shown.columns().get(i).cells().get(row), room + 0.01, canvas.quiet());
            canvas.text(words, lefts[i], middle(row), Anchor.START, canvas.quiet());
        }
    }

    private void drawHeadings() {
        if (!canvas.wide() || shown.columns().isEmpty()) {
            return;
        }
        for (int i = 0; i < shown.columns().size(); i++) {
            heading(shown.columns().get(i).name(), lefts[i], lefts[i + 1] - GAP - lefts[i]);
        }
        for (int row = 1; row < shown.categories().size(); row++) {
            double y = top + row * height;
            canvas.line(canvas.area().getX(), y, canvas.area().getMaxX(), y, Palette.GRID, 0.8);
        }
    }

    private void drawNote() {
        if (hidden == 0) {
            return;
        }
        String note =
                look.language().say("另有 " + hidden + " 项未画出，见数据表", hidden + " more are not drawn; see the data table");
        Ink ink = canvas.quiet();
        canvas.text(
                canvas.fit(note, canvas.area().getWidth(), ink),
                barsFrom,
                canvas.area().getMaxY() - ink.size() * 0.6,
                Anchor.START,
                ink);
    }
}
