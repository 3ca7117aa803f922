package org.taizhang.warehouse.describe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lineage as SVG: layers from left to right, a curve for each reading. */
final class LineageDrawing {
    private static final int ROW = 26;
    private static final int BOX = 20;
    private static final int WIDTH = 150;
    private static final int NARROW = 62;
    private static final int GAP = 62;
    private static final int TOP = 30;
    private static final List<String> HEADS = List.of("Archive 文献", "Parts 抽取", "Star 星型模型");

    private record Place(double x, double y, int width) {}

    private final Lineage lineage;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final int height;
    private final int width;

    LineageDrawing(Lineage lineage) {
        this.lineage = lineage;
        List<List<String>> layers = lineage.layers();
        int tallest = layers.stream().mapToInt(List::size).max().orElse(1);
        height = TOP + tallest * ROW + 6;
        width = left(layers.size()) - GAP + 1;
        for (int layer = 0; layer < layers.size(); layer++) {
            List<String> names = layers.get(layer);
            double first = TOP + (tallest - names.size()) * ROW / 2.0;
            for (int i = 0; i < names.size(); i++) {
                places.put(names.get(i), new Place(left(layer), first + i * ROW, width(layer)));
            }
        }
    }

    /** The archive and its parts are one box each, and a short one. */
    private static int width(int layer) {
        return layer < 2 ? NARROW : WIDTH;
    }

    private static int left(int layer) {
        return 1 + Math.min(layer, 2) * (NARROW + GAP) + Math.max(0, layer - 2) * (WIDTH + GAP);
    }

    String svg() {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg class=\"lineage\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Lineage of the views\">%n",
                width,
                height));
        for (int layer = 0; layer < lineage.layers().size(); layer++) {
            String head = layer < HEADS.size() ? HEADS.get(layer) : layer == HEADS.size() ? "Views 视图" : "";
            svg.append(String.format(
                    Locale.ROOT, "<text class=\"head\" x=\"%d\" y=\"14\">%s</text>%n", left(layer), head));
        }
        lineage.links().forEach(link -> svg.append(curve(link[0], link[1])));
        places.forEach((name, place) -> svg.append(box(name, place)));
        return svg.append("</svg>\n").toString();
    }

    private String curve(String from, String to) {
        Place start = java.util.Objects.requireNonNull(places.get(from));
        Place end = java.util.Objects.requireNonNull(places.get(to));
        double x = start.x() + start.width();
        double bend = Math.max(GAP / 2.0, (end.x() - x) / 2);
        return String.format(
                Locale.ROOT,
                "<path data-from=\"%s\" data-to=\"%s\" d=\"M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f\"/>%n",
                from,
                to,
                x,
                start.y() + BOX / 2.0,
                x + bend,
                start.y() + BOX / 2.0,
                end.x() - bend,
                end.y() + BOX / 2.0,
                end.x(),
                end.y() + BOX / 2.0);
    }

    private static String box(String name, Place place) {
        String kind = name.startsWith("fact_") ? "fact" : place.x() == left(2) ? "dim" : "view";
        boolean origin = name.equals(Lineage.DOCUMENTS) || name.equals(Lineage.PARTS);
        String drawn = String.format(
                Locale.ROOT,
                "<g class=\"%s\" data-name=\"%s\"><rect x=\"%.1f\" y=\"%.1f\" width=\"%d\" height=\"%d\" rx=\"3\"/>"
                        + "<text x=\"%.1f\" y=\"%.1f\">%s</text></g>",
                origin ? "origin" : kind,
                Html.text(name),
                place.x(),
                place.y(),
                place.width(),
                BOX,
                place.x() + 8,
                place.y() + 14,
                Html.text(name));
        return (origin ? drawn : "<a href=\"#" + Html.text(name) + "\">" + drawn + "</a>") + "\n";
    }
}
