package org.taizhang.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.document.Identity;
import org.taizhang.document.Issue;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;

/** Pictures as scanners, cameras and fax machines pack them. */
class PictureFormatsTest {
    private static final float POINTS = 72 / 200f;

    @TempDir
    Path folder;

    private SourceDocument document(String name, byte[] bytes) throws IOException, UnreadableDocument {
        Path file = Files.write(folder.resolve(name), bytes);
        return new DocumentReader().read(file, new Identity("", "", null, "", ""));
    }

    private SourcePage read(String name, byte[] bytes) throws IOException, UnreadableDocument {
        return document(name, bytes).pages().get(0);
    }

    private static byte[] resource(String name) throws IOException {
        return Objects.requireNonNull(PictureFormatsTest.class.getResourceAsStream("/pictures/" + name))
                .readAllBytes();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_3BYTE_BGR
            })
    void pngOfAnyDepth(int type) throws Exception {
        PrintedSample.assertRead(read("page.png", PrintedSample.encoded(PrintedSample.picture(type), "png")));
    }

    @Test
    void printOnATransparentGroundStandsOnWhite() throws Exception {
        PrintedSample.assertRead(read("page.png", PrintedSample.encoded(PrintedSample.onTransparentGround(), "png")));
    }

    @Test
    void bmp() throws Exception {
        byte[] bytes = PrintedSample.encoded(PrintedSample.picture(BufferedImage.TYPE_3BYTE_BGR), "bmp");
        PrintedSample.assertRead(read("page.bmp", bytes));
    }

    /** As ImageMagick and Adobe's programs write it: inverted, with a marker. */
    @Test
    void jpegInPrintersColours() throws Exception {
        PrintedSample.assertRead(read("page.jpg", resource("cmyk.jpg")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCITT T.6", "CCITT T.4", "LZW", "Deflate", "PackBits"})
    void tiffOfAnyCompression(String compression) throws Exception {
        BufferedImage image = PrintedSample.picture(BufferedImage.TYPE_BYTE_BINARY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionType(compression);
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            var metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), parameters);
            writer.write(null, new IIOImage(image, null, metadata), parameters);
        }
        PrintedSample.assertRead(read("page.tif", out.toByteArray()));
    }

    private static byte[] pdf(PictureInPdf picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            float width = PrintedSample.WIDTH * POINTS;
            float height = PrintedSample.HEIGHT * POINTS;
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(picture.in(document), 0, 0, width, height);
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private interface PictureInPdf {
        PDImageXObject in(PDDocument document) throws IOException;
    }

    @Test
    void faxInPdf() throws Exception {
        BufferedImage image = PrintedSample.picture(BufferedImage.TYPE_BYTE_BINARY);
        PrintedSample.assertRead(read("fax.pdf", pdf(document -> CCITTFactory.createFromImage(document, image))));
    }

    @Test
    void jbig2InPdf() throws Exception {
        BufferedImage image = PrintedSample.picture(BufferedImage.TYPE_BYTE_BINARY);
        PrintedSample.assertRead(read("jbig2.pdf", pdf(document -> jbig2(document, image))));
    }

    private static PDImageXObject jbig2(PDDocument document, BufferedImage image) throws IOException {
        byte[] fax = CCITTFactory.createFromImage(document, image)
                .getCOSObject()
                .createRawInputStream()
                .readAllBytes();
        byte[] stream = Jbig2Writer.embedded(image.getWidth(), image.getHeight(), fax);
        return new PDImageXObject(
                document,
                new java.io.ByteArrayInputStream(stream),
                COSName.JBIG2_DECODE,
                image.getWidth(),
                image.getHeight(),
                1,
                PDDeviceGray.INSTANCE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aScanThatLiesOnItsSideOrHead(int quarters) throws Exception {
        SourcePage page = read("turned.png", PrintedSample.encoded(PrintedSample.turned(quarters), "png"));
        PrintedSample.assertRead(page);
        assertThat(page.quarterTurns()).isEqualTo(4 - quarters);
        assertThat(page.width()).isGreaterThan(page.height());
        assertThat(page.lines()).allSatisfy(line -> assertThat(line.vertical()).isFalse());
    }

    @Test
    void aPageOfAPdfThatShowsItsPictureUpsideDown() throws Exception {
        BufferedImage image = PrintedSample.turned(2);
        SourcePage page = read("turned.pdf", pdf(document -> LosslessFactory.createFromImage(document, image)));
        PrintedSample.assertRead(page);
        assertThat(page.quarterTurns()).isEqualTo(2);
    }

    /** A picture as the camera took it, with its note how to hold it. */
    @Test
    void aPhotographThatSaysHowItIsHeld() throws Exception {
        byte[] jpeg = PrintedSample.encoded(PrintedSample.turned(3), "jpg");
        SourcePage page = read("photo.jpg", ExifTag.orientation(jpeg, 6));
        PrintedSample.assertRead(page);
        assertThat(page.quarterTurns()).isZero();
        assertThat(page.width()).isGreaterThan(page.height());
    }

    /** No reader of JPEG 2000 is among the libraries: the page is named with its reason. */
    @Test
    void aPictureThatCannotBeUnpackedIsToldOf() throws Exception {
        byte[] bytes = pdf(document -> new PDImageXObject(
                document,
                new java.io.ByteArrayInputStream(new byte[] {0, 0, 0, 12, 'j', 'P', ' ', ' '}),
                COSName.JPX_DECODE,
                64,
                64,
                8,
                PDDeviceGray.INSTANCE));
        Path file = Files.write(folder.resolve("jpx.pdf"), bytes);
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                        UnreadableDocument.class,
                        () -> new DocumentReader().read(file, new Identity("", "", null, "", ""))))
                .hasMessageContaining("JPEG 2000");
    }

    @Test
    void nothingIsToldOfASoundPicture() throws Exception {
        SourceDocument document =
                document("page.png", PrintedSample.encoded(PrintedSample.picture(BufferedImage.TYPE_BYTE_GRAY), "png"));
        assertThat(document.issues()).extracting(Issue::text).isEmpty();
    }
}
