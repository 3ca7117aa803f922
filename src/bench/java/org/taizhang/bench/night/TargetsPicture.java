package org.taizhang.bench.night;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.util.stream.Stream;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Draws all results but exponents as shares of their targets, a dot a day, into {@code src/bench/results/targets.png}: left of the line is reached.
 * {@code -Dbench=night.TargetsPicture}.
 */
public final class TargetsPicture {
    private static final int WIDTH = 1100;
    private static final int ROW = 26;
    private static final int FRAME = 110;
    /** From one tick to the next, as a logarithm: each stands for twice the one before. */
    private static final double DOUBLE = Math.log10(2);

    private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

    private TargetsPicture() {}

    /** Takes no arguments. */
    public static void main(String... arguments) throws IOException {
        DefaultCategoryDataset shares = new DefaultCategoryDataset();
        try (Stream<Path> files = Files.list(ResultFiles.FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
                add(shares, new ObjectMapper().readTree(file.toFile()));
            }
        }
        File picture = ResultFiles.FOLDER.resolve("targets.png").toFile();
        ChartUtils.saveChartAsPNG(picture, chart(shares), WIDTH, FRAME + ROW * shares.getColumnCount());
        System.out.println(picture);
    }

    private static void add(DefaultCategoryDataset shares, JsonNode result) {
        for (JsonNode figure : result.path("figures")) {
            String unit = figure.get("unit").asText();
            String name = figure.get("name").asText() + " (" + unit + ")";
            double share = figure.get("median").asDouble() / figure.get("target").asDouble();
            if (share > 0 && !unit.equals("exponent")) {
                shares.addValue(share, result.get("day").asText(), name);
            }
        }
    }

    private static JFreeChart chart(DefaultCategoryDataset shares) {
        LogAxis share = new LogAxis("measured, as a share of its target (left of 1: reached)");
        share.setTickUnit(new NumberTickUnit(DOUBLE));
        share.setNumberFormatOverride(new DecimalFormat("0.##"));
        share.setTickLabelFont(TEXT);
        share.setLabelFont(TEXT);
        CategoryAxis names = new CategoryAxis();
        names.setTickLabelFont(TEXT);
        names.setMaximumCategoryLabelWidthRatio(0.6f);
        LineAndShapeRenderer dots = new LineAndShapeRenderer(false, true);
        CategoryPlot plot = new CategoryPlot(shares, names, share, dots);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(new Color(0xDDDDDD));
        plot.addRangeMarker(new ValueMarker(1, Color.DARK_GRAY, new BasicStroke(1.5f)));
        JFreeChart chart = new JFreeChart(null, TEXT, plot, shares.getRowCount() > 1);
        chart.setBackgroundPaint(Color.WHITE);
        return chart;
    }
}
