package org.taizhang.chart.paper;

import org.taizhang.chart.data.ChartData;
import org.taizhang.chart.data.Slips;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.form.Canvas;
import org.taizhang.chart.form.Form;
import org.taizhang.chart.form.Look;

/** A chart ready to be drawn, on a sheet of any size. */
public record Drawing(Form form, ChartData data, Look look) {
    private static final int LEAST = 150;
    private static final int HEAD = 60;
    private static final int ROW = 48;
    private static final int TILES_IN_A_LINE = 4;
    private static final int TILE = 170;
    private static final int LEAST_OF_TILES = 430;

    public void draw(Canvas canvas) {
        form.draw(canvas, data, look);
    }

    /** The height in canvas units that the data fill, where a sheet may grow with them. */
    public int height(int usual, int most, boolean narrow) {
        int wanted = switch (form) {
            case TREND ->
                narrow && look.ownScales() ? usual * ((Table) data).series().size() * 3 / 4 : usual;
            case STACKED -> usual;
            case BARS, SHARE ->
                Math.max(
                        HEAD + ROW * ((Table) data).categories().size(),
                        look.layout() == null || narrow ? 0 : LEAST_OF_TILES);
            case SLIP -> 2 * HEAD + ROW * ((Slips) data).rows().size();
            case MULTIPLES -> HEAD + TILE * ceiling(((Table) data).series().size(), narrow ? 2 : TILES_IN_A_LINE);
        };
        return Math.max(LEAST, Math.min(most, wanted));
    }

    private static int ceiling(int count, int divisor) {
        return (count + divisor - 1) / divisor;
    }
}
