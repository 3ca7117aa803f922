package org.taizhang.chart.form;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.data.TileLayout;
import org.taizhang.chart.style.Ink;
import org.taizhang.chart.style.Numerals;
import org.taizhang.chart.style.Palette;

/**
 * The districts as tiles of one size, about as they lie on a map, the darker the more; where each value is part of a whole, by its share. Tiles
 * without a value are outlined. It stands beside the rows that say the same in figures, so its tiles lead nowhere.
 */
final class TileMap {
    /** Share of a sheet's width that the tiles take. */
    private static final double SHARE = 0.36;

    private static final double LARGEST = 96;
    private static final double GAP = 4;
    private static final double DISTANCE = 32;
    private static final int CLASSES = 5;
    /** Districts below which a map tells nothing. */
    private static final int FEWEST = 2;

    private final Canvas canvas;
    private final Table table;
    private final TileLayout layout;
    private final Look look;
    private final boolean shares;
    private final Scale classes;

    private TileMap(Canvas canvas, Table table, TileLayout layout, Look look) {
        this.canvas = canvas;
        this.table = table;
        this.layout = layout;
        this.look = look;
        this.shares =
                table.series().size() == 2 && DoubleStream.of(wholes(table)).allMatch(whole -> whole > 0);
        this.classes = shares ? new Scale(0, 100, 20) : Scale.around(values(), CLASSES);
    }

    /** Draws the tiles and gives the part of the canvas that is left for the rows; all of it where tiles have no room or no place. */
    static Canvas beside(Canvas canvas, Table table, Look look) {
        TileLayout layout = look.layout();
        if (layout == null || !canvas.wide() || table.series().isEmpty()) {
            return canvas;
        }
        Table districts = districts(layout, table);
        if (districts.categories().size() < FEWEST
                || districts.categories().size() * 2 < table.categories().size()) {
            return canvas;
        }
        Rectangle2D area = canvas.area();
        double width = area.getWidth() * SHARE;
        new TileMap(canvas.column(area.getX(), width), districts, layout, look).draw();
        double x = area.getX() + width + DISTANCE;
        return canvas.column(x, area.getMaxX() - x);
    }

    /** The rows that have a tile; the region as a whole has none, and would be darker than all its parts. */
    private static Table districts(TileLayout layout, Table table) {
        return table.select(IntStream.range(0, table.categories().size())
                .filter(row -> layout.tiles().stream()
                        .anyMatch(tile ->
                                tile.categories().contains(table.categories().get(row))))
                .boxed()
                .toList());
    }

    private static double[] wholes(Table table) {
        Series whole = table.series().get(table.series().size() - 1);
        return whole.points().stream()
                .mapToDouble(point -> point == null ? 0 : point.number())
                .toArray();
    }

    private DoubleStream values() {
        return table.series().get(0).known().mapToDouble(Point::number);
    }

    private void draw() {
        Rectangle2D area = canvas.area();
        double foot = canvas.quiet().size() * 3.8;
        double cell = Math.min(
                LARGEST, Math.min(area.getWidth() / layout.columns(), (area.getHeight() - foot) / layout.rows()));
        double left = area.getX() + (area.getWidth() - cell * layout.columns()) / 2;
        for (TileLayout.Tile tile : layout.tiles()) {
            drawTile(
                    tile,
                    new Rectangle2D.Double(
                            left + tile.column() * cell + GAP / 2,
                            area.getY() + tile.row() * cell + GAP / 2,
                            cell - GAP,
                            cell - GAP));
        }
        drawKey(left, area.getY() + cell * layout.rows() + 16, cell * layout.columns());
    }

    private void drawTile(TileLayout.Tile tile, Rectangle2D box) {
        Optional<BigDecimal> value = value(tile);
        Color ground = value.map(number -> colour(number.doubleValue())).orElse(Palette.PAPER);
        canvas.fill(box, ground);
        canvas.outline(box, value.isEmpty() ? Palette.GRID : ground, 1);
        Color colour = value.isEmpty() ? Palette.MUTED : Palette.on(ground);
        Ink usual = canvas.quiet().in(colour);
        Ink name = canvas.width(tile.label(), usual) > box.getWidth() - 4 ? usual.scaled(0.82) : usual;
        List<String> lines = canvas.wrap(tile.label(), box.getWidth() - 4, 2, name);
        double y = value.isEmpty() ? box.getCenterY() : box.getCenterY() - name.size() * 0.62 * lines.size();
        canvas.lines(lines, box.getCenterX(), y, Anchor.MIDDLE, name);
        Ink figure = canvas.quiet().in(colour);
        value.ifPresent(number -> canvas.text(
                Numerals.label(number, look.language()) + unit(),
                box.getCenterX(),
                y + (name.size() * lines.size() + figure.size()) * 0.66,
                Anchor.MIDDLE,
                figure));
    }

    private String unit() {
        return shares || look.percent() ? "%" : "";
    }

    private Optional<BigDecimal> value(TileLayout.Tile tile) {
        for (int i = 0; i < table.categories().size(); i++) {
            Point part = table.series().get(0).at(i);
            if (part != null && tile.categories().contains(table.categories().get(i))) {
                Point whole = table.series().get(table.series().size() - 1).at(i);
                return Optional.of(
                        shares && whole != null
                                ? BigDecimal.valueOf(Math.round(100 * part.number() / whole.number()))
                                : part.value());
            }
        }
        return Optional.empty();
    }

    private Color colour(double value) {
        int count = steps();
        int rank = (int) Math.floor((value - classes.low()) / classes.step());
        return Palette.sequence(Math.max(0, Math.min(count - 1, rank)), count);
    }

    private int steps() {
        return Math.max(1, classes.ticks().size() - 1);
    }

    /** The classes from light to dark, each bound once. */
    private void drawKey(double left, double y, double room) {
        Ink ink = canvas.quiet().scaled(0.9);
        int count = steps();
        double width = Math.min(44, room / (count + 1));
        List<Double> bounds = classes.ticks();
        for (int i = 0; i <= count; i++) {
            double x = left + GAP / 2 + i * width;
            if (i < count) {
                canvas.fill(new Rectangle2D.Double(x, y, width, 9), Palette.sequence(i, count));
            }
            String words = Numerals.tick(BigDecimal.valueOf(bounds.get(i)), look.language());
            Anchor anchor = i == 0 ? Anchor.START : Anchor.MIDDLE;
            canvas.text(i == count ? words + unit() : words, x, y + 9 + ink.size() * 0.9, anchor, ink);
        }
    }
}
