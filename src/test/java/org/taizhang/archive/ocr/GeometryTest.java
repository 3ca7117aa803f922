package org.taizhang.archive.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeometryTest {
    private static final Offset<Double> PIXEL = Offset.offset(1.5);

    @ParameterizedTest
    @ValueSource(doubles = {0, 1.5, -4, 20})
    void theSmallestQuadOfATurnedBarHasItsSidesAndAngle(double degrees) {
        double angle = Math.toRadians(degrees);
        List<int[]> pixels = new ArrayList<>();
        for (double u = -60; u <= 60; u += 0.5) {
            for (double v = -8; v <= 8; v += 0.5) {
                pixels.add(new int[] {
                    (int) Math.round(200 + u * Math.cos(angle) - v * Math.sin(angle)),
                    (int) Math.round(100 + u * Math.sin(angle) + v * Math.cos(angle))
                });
            }
        }
        Quad quad = SmallestQuad.around(
                pixels.stream().mapToInt(p -> p[0]).toArray(),
                pixels.stream().mapToInt(p -> p[1]).toArray());
        assertThat(quad.centreX()).isCloseTo(200, PIXEL);
        assertThat(quad.centreY()).isCloseTo(100, PIXEL);
        assertThat(quad.width()).isCloseTo(121, Offset.offset(3.0));
        assertThat(quad.height()).isCloseTo(17, Offset.offset(3.0));
        assertThat(Math.toDegrees(quad.angle())).isCloseTo(degrees, Offset.offset(1.0));
    }

    @Test
    void regionsAreConnectedAndSpecksAreDropped() {
        float[] map = new float[20 * 40];
        for (int y = 3; y < 8; y++) {
            for (int x = 4; x < 20; x++) {
                map[40 * y + x] = 0.8f;
            }
        }
        for (int x = 25; x < 38; x++) {
            map[40 * 12 + x] = 0.6f;
        }
        map[40 * 17 + 3] = 0.9f;
        List<Region> regions = Regions.of(FloatBuffer.wrap(map), 40, 20);
        assertThat(regions).hasSize(2);
        assertThat(regions.get(0).mean()).isCloseTo(0.8, Offset.offset(1e-4));
        assertThat(regions.get(1).smallestQuad().width()).isCloseTo(13, PIXEL);
    }

    @Test
    void skewIsTheAngleOfMostOfTheLengthAndIsTakenOut() {
        List<Quad> quads = List.of(
                new Quad(500, 100, 800, 20, 0.02), new Quad(500, 300, 700, 20, 0.02), new Quad(500, 350, 110, 20, 0.3));
        Skew skew = Skew.of(quads, 1000, 1000);
        assertThat(skew.angle()).isEqualTo(0.02);
        double left = skew.y(100, 100 - 400 * Math.tan(0.02));
        double right = skew.y(900, 100 + 400 * Math.tan(0.02));
        assertThat(left).isCloseTo(right, Offset.offset(0.01));
    }

    @Test
    void aGreyImageIsScaledByAreaAndWhiteOutside() {
        BufferedImage image = new BufferedImage(4, 2, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setSample(0, 0, 0, 200);
        image.getRaster().setSample(1, 0, 0, 100);
        GreyImage grey = GreyImage.of(image);
        assertThat(grey.scaled(2, 1).shade(0, 0)).isEqualTo(75);
        assertThat(grey.at(0.5, 0)).isEqualTo(150);
        assertThat(grey.at(-1, 0)).isEqualTo(255);
    }
}
