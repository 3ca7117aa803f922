package org.taizhang.chart.paper;

import org.taizhang.chart.data.ChartData;
import org.taizhang.chart.form.Canvas;
import org.taizhang.chart.form.Form;
import org.taizhang.chart.form.Look;

/** A chart ready to be drawn, on a sheet of any size. */
public record Drawing(Form form, ChartData data, Look look) {
    public void draw(Canvas canvas) {
        form.draw(canvas, data, look);
    }
}
