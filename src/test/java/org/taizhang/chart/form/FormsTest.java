package org.taizhang.chart.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.chart.data.Datum;
import org.taizhang.chart.data.Slips;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.paper.Drawing;
import org.taizhang.chart.paper.Pictures;
import org.taizhang.chart.paper.Poster;
import org.taizhang.chart.style.Ink;
import org.taizhang.chart.style.Language;
import org.taizhang.chart.style.Typeface;

/** Every form with normal and odd data, on a wide and on a narrow sheet; the pictures are left in {@code target/charts} to be looked at. */
class FormsTest {
    private static final Typeface TYPEFACE = Typeface.load(null);
    private static final Path GALLERY = Path.of("target", "charts");

    static Stream<Arguments> drawings() {
        return Samples.all().entrySet().stream()
                .flatMap(sample -> Stream.of(
                        Arguments.of(sample.getKey(), sample.getValue(), 1000, 562),
                        Arguments.of(sample.getKey(), sample.getValue(), 400, 480)));
    }

    @ParameterizedTest(name = "{0} on {2}x{3}")
    @MethodSource("drawings")
    void setsEveryWordInFullAndApart(String name, Samples.Sample sample, int width, int height) throws IOException {
        Look look = sample.look(Language.ZH);
        Poster poster = new Poster(
                "图 " + name + "：临江区居首",
                "某某市，按季度，亿元",
                "来源：12篇报道，3种报刊；发布 2026-11-20",
                new Drawing(sample.form(), sample.data(), look));
        Rectangle2D sheet = new Rectangle2D.Double(0, 0, width, height);
        List<Label> labels = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        BufferedImage image = Pictures.image(width, height, TYPEFACE, canvas -> {
            poster.draw(canvas, sheet);
            labels.addAll(canvas.labels());
            spots.addAll(canvas.spots());
        });
        Files.createDirectories(GALLERY);
        ImageIO.write(image, "png", GALLERY.resolve(name + "-" + width + ".png").toFile());

        assertThat(labels).isNotEmpty();
        assertThat(labels)
                .allSatisfy(label -> assertThat(sheet.contains(label.box()))
                        .as(label.toString())
                        .isTrue());
        assertThat(labels)
                .allSatisfy(label -> assertThat(
                                TYPEFACE.font(new Ink(12, false, Color.BLACK)).canDisplayUpTo(label.text()))
                        .as(label.text())
                        .isEqualTo(-1));
        assertThat(overlaps(labels)).isEmpty();
        assertThat(spots)
                .as("where a reader points to ask for the facts")
                .hasSizeLessThanOrEqualTo(data(sample).size())
                .allSatisfy(spot -> assertThat(
                                sheet.intersects(spot.box()) || spot.box().isEmpty())
                        .isTrue());
        assertThat(spots)
                .extracting(spot -> System.identityHashCode(spot.datum()))
                .doesNotHaveDuplicates();
        assertThat(spots.isEmpty()).isEqualTo(sample.data().isEmpty());
    }

    private static List<? extends Datum> data(Samples.Sample sample) {
        return sample.data() instanceof Slips slips
                ? slips.rows()
                : ((Table) sample.data()).points().toList();
    }

    static List<String> overlaps(List<Label> labels) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                if (labels.get(i).box().intersects(labels.get(j).box())) {
                    found.add(labels.get(i) + " over " + labels.get(j));
                }
            }
        }
        return found;
    }
}
