package org.taizhang.chart.html;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.taizhang.chart.data.Datum;
import org.taizhang.chart.form.Spot;
import org.taizhang.chart.paper.Markup;

/** Lays links over the marks of a chart's picture, large enough for a finger. */
final class SpotLayer {
    /** The least side of a target, in CSS pixels (WCAG 2.2, 2.5.8, and a little more). */
    private static final double LEAST = 30;

    private final Function<Datum, Optional<Target>> targets;

    /** @param targets where a mark leads; empty where it leads nowhere */
    SpotLayer(Function<Datum, Optional<Target>> targets) {
        this.targets = targets;
    }

    /**
     * Where a mark leads.
     *
     * @param id of the link
     * @param subject what the mark shows
     * @param value its value; may be empty
     * @param note what is found there; may be empty
     */
    record Target(String id, String href, String subject, String value, String note) {}

    /**
     * A picture with its links.
     *
     * @param idSuffix keeps the ids of two pictures of one chart apart
     */
    void write(Markup html, Picture picture, String idSuffix) {
        html.open("div", "class", "plot " + picture.sheet().style());
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
        List<Link> links = links(picture);
        // A small mark beside or upon a large one is the harder to hit, so its link lies on top.
        List<Link> bySize = links.stream()
                .sorted(Comparator.comparingDouble(Link::size).reversed())
                .toList();
        links.forEach(link -> write(html, link, bySize.indexOf(link), picture, idSuffix));
        html.close();
    }

    private record Link(Target target, Rectangle2D box) {
        double size() {
            return box.getWidth() * box.getHeight();
        }
    }

    /** In the order of the marks. On a touch screen a mark without room of its own has none; the table below the chart leads there too. */
    private List<Link> links(Picture picture) {
        List<Link> links = new ArrayList<>();
        for (Spot spot : picture.spots()) {
            Rectangle2D box = grown(spot.box(), picture);
            boolean crowded = picture.touched()
                    && links.stream().anyMatch(link -> link.box().intersects(box));
            if (!crowded) {
                targets.apply(spot.datum()).ifPresent(target -> links.add(new Link(target, box)));
            }
        }
        return links;
    }

    /**
     * A drawn chart.
     *
     * @param sheet the screens that show it
     */
    record Picture(String file, Sheet sheet, int height, String alternative, List<Spot> spots) {
        int width() {
            return sheet.width();
        }

        boolean touched() {
            return sheet == Sheet.TELEPHONE;
        }
    }

    private static void write(Markup html, Link link, int layer, Picture picture, String idSuffix) {
        Target target = link.target();
        Rectangle2D box = link.box();
        String place = String.format(
                Locale.ROOT,
                "left:%.2f%%;top:%.2f%%;width:%.2f%%;height:%.2f%%;z-index:%d",
                100 * box.getX() / picture.width(),
                100 * box.getY() / picture.height(),
                100 * box.getWidth() / picture.width(),
                100 * box.getHeight() / picture.height(),
                layer);
        String side = box.getCenterX() < picture.width() / 2.0 ? "from-left" : "from-right";
        html.open("a", "class", "spot " + side, "id", target.id() + idSuffix, "href", target.href(), "style", place);
        html.open("span").element("bdi", target.subject());
        if (!target.value().isEmpty()) {
            html.text(" ").element("b", target.value());
        }
        html.text(target.note()).close().close();
    }

    private static Rectangle2D grown(Rectangle2D box, SpotLayer.Picture picture) {
        double width = Math.max(LEAST, box.getWidth());
        double height = Math.max(LEAST, box.getHeight());
        double x = Math.max(0, Math.min(picture.width() - width, box.getCenterX() - width / 2));
        double y = Math.max(0, Math.min(picture.height() - height, box.getCenterY() - height / 2));
        return new Rectangle2D.Double(x, y, width, height);
    }
}
