package org.taizhang.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.taizhang.document.Line;
import org.taizhang.document.SourcePage;

/** A small picture of print with two lines of 10.5 points at 200 dpi, as pictures of several kinds show it. */
final class PrintedSample {
    static final int WIDTH = 640;
    static final int HEIGHT = 320;
    static final String FIRST = "南河大桥本月合龙";
    static final String SECOND = "全长2360米，总投资8.7亿元";

    private PrintedSample() {}

    private static Font font() {
        try (InputStream in =
                PrintedSample.class.getResourceAsStream("/org/dromara/pdf/pdfbox/ttf/HarmonyOS_Sans_SC_Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(29f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param type as {@link BufferedImage} names them */
    static BufferedImage picture(int type) {
        return draw(new BufferedImage(WIDTH, HEIGHT, type), Color.WHITE);
    }

    static BufferedImage onTransparentGround() {
        return draw(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB), new Color(0, true));
    }

    static BufferedImage draw(BufferedImage image, Color ground) {
        Graphics2D graphics = image.createGraphics();
        graphics.setBackground(ground);
        graphics.clearRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.BLACK);
        graphics.setFont(font());
        graphics.drawString(FIRST, 60, 120);
        graphics.drawString(SECOND, 60, 170);
        graphics.dispose();
        return image;
    }

    /** Turned clockwise by some quarters. */
    static BufferedImage turned(int quarters) {
        return new PictureOrientation(quarters, false).apply(picture(BufferedImage.TYPE_BYTE_GRAY));
    }

    static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out))
                .as("a writer for " + format)
                .isTrue();
        return out.toByteArray();
    }

    static void assertRead(SourcePage page) {
        assertThat(page.origin()).isEqualTo(SourcePage.Origin.OCR);
        List<String> texts = page.lines().stream().map(Line::text).toList();
        assertThat(texts).containsExactlyInAnyOrder(FIRST, SECOND);
    }
}
