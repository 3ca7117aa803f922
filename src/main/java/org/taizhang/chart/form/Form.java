package org.taizhang.chart.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.taizhang.chart.data.ChartData;
import org.taizhang.chart.data.Slips;
import org.taizhang.chart.data.Table;

/** How a chart is drawn. The codes are those of the pack files. */
public enum Form {
    /** Lines over quarters. */
    TREND,
    /** Columns over quarters, made of parts. */
    STACKED,
    /** Rows with a bar for each series, side by side; words in columns before them. */
    BARS,
    /** Rows with a part over its whole. */
    SHARE,
    /** One small trend for each category of the series, on one scale. */
    MULTIPLES,
    /** Plans beside outcomes. */
    SLIP;

    /** The name in a pack file, e.g. {@code bars}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form of that name. */
    public static Optional<Form> of(String code) {
        return Arrays.stream(values()).filter(form -> form.code().equals(code)).findFirst();
    }

    /** Draws data on a canvas; a sentence where there is nothing to draw. */
    public void draw(Canvas canvas, ChartData data, Look look) {
        if (data.isEmpty()) {
            Blank.draw(canvas, look.nothing());
        } else if (data instanceof Slips slips) {
            SlipChart.draw(canvas, slips, look);
        } else if (data instanceof Table table) {
            Table drawn = Crowd.thinned(this, canvas, table, look);
            int hidden = table.series().size() - drawn.series().size();
            draw(Crowd.above(canvas, this, hidden, look), drawn, look);
        }
    }

    private static void trend(Canvas canvas, Table table, Look look) {
        if ((look.ownScales() && table.series().size() > 1) || PanelChart.isNeeded(table)) {
            PanelChart.draw(canvas, table, look);
        } else {
            TrendChart.draw(canvas, table, look);
        }
    }

    private static void multiples(Canvas canvas, Table table, Look look) {
        if (PanelChart.isNeeded(table)) {
            PanelChart.draw(canvas, table, look);
        } else {
            MultiplesChart.draw(canvas, table, look);
        }
    }

    private void draw(Canvas canvas, Table table, Look look) {
        switch (this) {
            case TREND -> trend(canvas, table, look);
            case STACKED -> StackChart.draw(canvas, table, look);
            case BARS -> BarChart.draw(TileMap.beside(canvas, table, look), table, look);
            case SHARE -> ShareChart.draw(TileMap.beside(canvas, table, look), table, look);
            case MULTIPLES -> multiples(canvas, table, look);
            case SLIP -> throw new IllegalArgumentException("a slip chart draws plans and outcomes, not a table");
        }
    }
}
