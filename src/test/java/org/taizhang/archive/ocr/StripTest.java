package org.taizhang.archive.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.FloatBuffer;
import org.junit.jupiter.api.Test;

class StripTest {
    private static final int SIDE = 96;

    /** Grey paper with a bar of ink, and a paler bar of what is printed on the other side. */
    private static Strip strip() {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        fill(graphics, 200, 0, SIDE);
        fill(graphics, 40, 10, 12);
        fill(graphics, 150, 60, 12);
        graphics.dispose();
        Quad quad = new Quad(SIDE / 2.0, SIDE / 2.0, SIDE, SIDE, 0);
        return Strip.of(new GreyPyramid(GreyImage.of(image)), quad);
    }

    private static void fill(Graphics2D graphics, int shade, int x, int width) {
        graphics.setColor(new Color(shade, shade, shade));
        graphics.fillRect(x, 0, width, SIDE);
    }

    /** The first row, -1 black to 1 white. */
    private static float[] row(Strip strip) {
        FloatBuffer target = FloatBuffer.allocate(3 * Recogniser.HEIGHT * strip.width());
        strip.put(target, strip.width());
        float[] row = new float[strip.width()];
        target.rewind().get(row);
        return row;
    }

    @Test
    void cleaningKeepsTheInkAndDropsWhatShowsThrough() {
        float[] before = row(strip());
        assertThat(before).hasSize(Recogniser.HEIGHT);
        assertThat(before[33]).as("the other side's print before").isBetween(0.1f, 0.3f);
        float[] cleaned = row(strip().cleaned());
        assertThat(cleaned[8]).as("ink").isEqualTo(-1);
        assertThat(cleaned[20]).as("paper").isEqualTo(1);
        assertThat(cleaned[33]).as("the other side's print").isEqualTo(1);
    }
}
