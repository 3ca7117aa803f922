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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.document.Box;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;

/** Draws small pictures of print and reads them. */
class PictureTest {
    private static final String FIRST = "南河大桥本月合龙";
    private static final String SECOND = "全长2360米，总投资8.7亿元";
    private static Font font;

    @TempDir
    Path folder;

    @BeforeAll
    static void loadFont() throws IOException, FontFormatException {
        try (InputStream in =
                PictureTest.class.getResourceAsStream("/org/dromara/pdf/pdfbox/ttf/HarmonyOS_Sans_SC_Regular.ttf")) {
            font = Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }

    /** Two lines of 10.5 points at 200 dpi. */
    private static BufferedImage picture(double degrees) {
        BufferedImage image = new BufferedImage(640, 320, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 640, 320);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.rotate(Math.toRadians(degrees), 320, 160);
        graphics.setColor(Color.BLACK);
        graphics.setFont(font.deriveFont(29f));
        graphics.drawString(FIRST, 60, 120);
        graphics.drawString(SECOND, 60, 170);
        graphics.dispose();
        return image;
    }

    private SourceDocument read(String name, byte[] bytes) throws IOException, UnreadableDocument {
        Path file = Files.write(folder.resolve(name), bytes);
        return new DocumentReader().read(file, new Identity("", "", null, "", ""));
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static void assertRead(SourcePage page) {
        assertThat(page.origin()).isEqualTo(SourcePage.Origin.OCR);
        assertThat(page.lines()).extracting(Line::text).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(page.lines()).allSatisfy(line -> {
            assertThat(line.confidence()).isBetween(0.8, 1.0);
            assertThat(line.fontSize()).isBetween(9.0, 12.0);
        });
    }

    @Test
    void aSkewedPageInAPdfIsReadAndStraightened() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(640 * 0.36f, 320 * 0.36f));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(JPEGFactory.createFromImage(document, picture(2)), 0, 0, 640 * 0.36f, 320 * 0.36f);
            }
            document.save(out);
        }
        SourcePage page = read("scan.pdf", out.toByteArray()).pages().get(0);
        assertRead(page);
        List<Double> left = page.lines().stream()
                .map(Line::box)
                .filter(Objects::nonNull)
                .map(Box::x)
                .toList();
        assertThat(left.get(0)).isCloseTo(left.get(1), Offset.offset(4.0));
    }

    @Test
    void aJpegNamedPdfIsReadAsThePictureThatItIs() throws Exception {
        assertRead(read("page.pdf", encoded(picture(0), "jpg")).pages().get(0));
    }

    @Test
    void aTiffHasAPageForEachOfItsPictures() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(picture(0), null, null), null);
            writer.writeToSequence(new IIOImage(picture(0), null, null), null);
            writer.endWriteSequence();
        }
        SourceDocument document = read("pages.tiff", out.toByteArray());
        assertThat(document.pages()).extracting(SourcePage::number).containsExactly(1, 2);
        document.pages().forEach(PictureTest::assertRead);
    }
}
