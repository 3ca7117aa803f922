package org.taizhang.bench;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.List;

/**
 * Sentences full of figures, set in columns.
 *
 * @param size of the print in points
 * @param squeeze width of the characters, 1 as the typeface has them
 */
record PrintedColumns(Font font, double size, double squeeze, int columns, double gutter) {
    static final double WIDTH = 420;
    static final double HEIGHT = 420;
    private static final double MARGIN = 24;

    private static final List<String> SENTENCES = List.of(
            "截至6月30日，全市128个重点项目完成投资107.36亿元，占年度计划的51.7%，同比增长10.08%。",
            "滨江大道K0+000至K12+350段路基完成98.5%，其中桥涵工程完成71.1%，累计浇筑混凝土1.01万立方米。",
            "新建泵站10座、闸门11孔，铺设DN1000管道10100米，日处理能力由1.1万吨提高到10万吨。",
            "总投资１２．８亿元的产业园一期占地100.5亩，建筑面积8.08万㎡，可容纳企业60家、员工1000人。",
            "水库大坝高101米，坝顶长1010.1米，总库容1.001亿立方米，灌溉面积60.8万亩。",
            "O2O仓储中心投资0.98亿元，年周转货物880万件，实现税收6800万元、利润率9.9%。",
            "老旧小区改造涉及16个街道、286栋楼、1.86万户，完成率分别为86.6%、68.8%和98%。",
            "地铁3号线全长33.8公里，设站23座，已有8座封顶；盾构掘进5.38公里，占左线的36.5%。");

    /** What is printed, as much as has room. */
    String text() {
        return String.join("", lines());
    }

    private double columnWidth() {
        return (WIDTH - 2 * MARGIN - (columns - 1) * gutter) / columns;
    }

    /** From 0; of a place in points. */
    int columnOf(double x) {
        return (int) Math.max(0, Math.min(columns - 1, (x - MARGIN + gutter / 2) / (columnWidth() + gutter)));
    }

    /** From 0; of the middle of a line in points. */
    int rowOf(double y) {
        return (int) Math.floor((y - MARGIN - 0.62 * size) / pitch() + 0.5);
    }

    private int linesInColumn() {
        return (int) ((HEIGHT - 2 * MARGIN) / pitch());
    }

    private double pitch() {
        return 1.55 * size;
    }

    private List<String> lines() {
        java.util.ArrayList<String> lines = new java.util.ArrayList<>();
        String text = String.join("", SENTENCES).repeat(4);
        int from = 0;
        while (from < text.length() && lines.size() < columns * linesInColumn()) {
            int to = from;
            double width = 0;
            while (to < text.length() && width + advance(text.charAt(to)) <= columnWidth()) {
                width += advance(text.charAt(to++));
            }
            lines.add(text.substring(from, to));
            from = to;
        }
        return lines;
    }

    private double advance(char character) {
        return squeeze * size * (character < 0x250 ? 0.6 : 1);
    }

    /** Draws at the scale of the graphics' transform, which is in points. */
    void draw(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        Font sized = font.deriveFont((float) size);
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            double x = MARGIN + i / linesInColumn() * (columnWidth() + gutter);
            double y = MARGIN + i % linesInColumn() * pitch() + size;
            for (char character : lines.get(i).toCharArray()) {
                AffineTransform before = graphics.getTransform();
                graphics.translate(x, y);
                graphics.scale(squeeze, 1);
                new TextLayout(String.valueOf(character), sized, graphics.getFontRenderContext()).draw(graphics, 0, 0);
                graphics.setTransform(before);
                x += advance(character);
            }
        }
    }
}
