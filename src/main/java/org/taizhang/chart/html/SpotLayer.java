package org.taizhang.chart.html;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.taizhang.chart.form.Spot;
import org.taizhang.chart.paper.Markup;
import org.taizhang.chart.style.Language;

/** Lays links over the marks of a chart's picture, large enough for a finger. */
final class SpotLayer {
    /** The least side of a target, in CSS pixels (WCAG 2.2, 2.5.8, and a little more). */
    private static final double LEAST = 26;

    private final Values values;
    private final Language language;

    SpotLayer(Values values, Language language) {
        this.values = values;
        this.language = language;
    }

    /**
     * A picture with its links.
     *
     * @param idSuffix keeps the ids of two pictures of one chart apart
     */
    void write(Markup html, Picture picture, String idSuffix) {
        html.open("div", "class", "plot " + picture.style());
        html.empty(
                "img",
                "src",
                picture.file(),
                "alt",
                picture.alternative(),
                "width",
                "" + picture.width(),
                "height",
                "" + picture.height(),
                "loading",
                "lazy");
        // A small mark beside or upon a large one is the harder to hit, so its link lies on top.
        picture.spots().stream()
                .filter(spot -> values.of(spot.datum()).isPresent())
                .sorted(Comparator.comparingDouble(SpotLayer::size).reversed())
                .forEach(spot -> link(html, spot, picture, idSuffix));
        html.close();
    }

    /**
     * A drawn chart.
     *
     * @param style class of the screens that show it
     */
    record Picture(String file, String style, int width, int height, String alternative, List<Spot> spots) {}

    private void link(Markup html, Spot spot, Picture picture, String idSuffix) {
        Value value = values.of(spot.datum()).orElseThrow();
        Rectangle2D box = grown(spot.box(), picture);
        String place = String.format(
                Locale.ROOT,
                "left:%.2f%%;top:%.2f%%;width:%.2f%%;height:%.2f%%",
                100 * box.getX() / picture.width(),
                100 * box.getY() / picture.height(),
                100 * box.getWidth() / picture.width(),
                100 * box.getHeight() / picture.height());
        String side = box.getCenterX() < picture.width() / 2.0 ? "from-left" : "from-right";
        html.open(
                "a",
                "class",
                "spot " + side,
                "id",
                value.id() + idSuffix,
                "href",
                Places.value(value.id()),
                "style",
                place);
        html.open("span").element("bdi", value.subject()).text(" ").element("b", value.text());
        int facts = value.facts().size();
        html.text(language.say(" · 依据 " + facts + " 条", " · " + facts + (facts == 1 ? " fact" : " facts")));
        html.close().close();
    }

    private static double size(Spot spot) {
        return spot.box().getWidth() * spot.box().getHeight();
    }

    private static Rectangle2D grown(Rectangle2D box, SpotLayer.Picture picture) {
        double width = Math.max(LEAST, box.getWidth());
        double height = Math.max(LEAST, box.getHeight());
        double x = Math.max(0, Math.min(picture.width() - width, box.getCenterX() - width / 2));
        double y = Math.max(0, Math.min(picture.height() - height, box.getCenterY() - height / 2));
        return new Rectangle2D.Double(x, y, width, height);
    }
}
