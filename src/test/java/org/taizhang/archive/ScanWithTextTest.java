package org.taizhang.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.document.Identity;
import org.taizhang.document.Issue;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;
import org.taizhang.typeset.Frame;
import org.taizhang.typeset.Prose;
import org.taizhang.typeset.Typesetter;

/** A picture of a page laid over a text layer, as scanners with recognition make it: the layer is believed where it tells what is shown. */
class ScanWithTextTest {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 300;

    @TempDir
    Path folder;

    private static List<String> text(long seed) {
        return new Prose(seed).report("江河", 5);
    }

    private static byte[] page(List<String> text) {
        Typesetter typesetter = new Typesetter(WIDTH, HEIGHT);
        typesetter.pour(text, 11, 17, new Frame(20, 20, WIDTH - 40, HEIGHT - 40).columns(2, 18));
        return typesetter.pdf(Typesetter.Drawing.AS_SET);
    }

    /** The first page's text under the second page's picture. */
    private static byte[] laidOver(byte[] layer, byte[] shown) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(layer);
                PDDocument picture = Loader.loadPDF(shown)) {
            BufferedImage image = new PDFRenderer(picture).renderImageWithDPI(0, 200, ImageType.GRAY);
            PDPage page = document.getPage(0);
            try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.drawImage(JPEGFactory.createFromImage(document, image), 0, 0, WIDTH, HEIGHT);
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private SourceDocument read(byte[] pdf) throws Exception {
        Path file = Files.write(folder.resolve("page.pdf"), pdf);
        return new DocumentReader().read(file, new Identity("", "", null, "", ""));
    }

    private static String textOf(SourceDocument document) {
        return document.pages().get(0).lines().stream().map(Line::text).collect(Collectors.joining());
    }

    @Test
    void theLayerOfTheSamePageIsBelieved() throws Exception {
        byte[] page = page(text(3));
        SourceDocument document = read(laidOver(page, page));
        assertThat(document.pages().get(0).origin()).isEqualTo(SourcePage.Origin.TEXT_LAYER);
        assertThat(document.issues()).isEmpty();
    }

    @Test
    void theLayerOfAnotherPageIsNot() throws Exception {
        SourceDocument document = read(laidOver(page(text(4)), page(text(3))));
        assertThat(document.pages().get(0).origin()).isEqualTo(SourcePage.Origin.OCR);
        assertThat(textOf(document)).contains(text(3).get(0).substring(0, 9));
        assertThat(document.issues()).extracting(Issue::kind).contains("bad_text_layer", "read_by_recognition");
    }

    @Test
    void aLayerFullOfMistakesIsNot() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String paragraph : text(3)) {
            wrong.add(mistaken(paragraph));
        }
        SourceDocument document = read(laidOver(page(wrong), page(text(3))));
        assertThat(document.pages().get(0).origin()).isEqualTo(SourcePage.Origin.OCR);
        assertThat(document.issues()).extracting(Issue::kind).contains("bad_text_layer", "read_by_recognition");
    }

    /** Each third character another one that is common too. */
    private static String mistaken(String paragraph) {
        StringBuilder wrong = new StringBuilder();
        for (int i = 0; i < paragraph.length(); i++) {
            wrong.append(i % 3 == 1 ? '国' : paragraph.charAt(i));
        }
        return wrong.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void aTextLayerThatIsDrawnTurnedWithoutAFlagIsReadUpright(int degrees) throws Exception {
        Typesetter typesetter = new Typesetter(WIDTH, HEIGHT).rotated(degrees);
        typesetter.pour(text(3), 11, 17, new Frame(20, 20, WIDTH - 40, HEIGHT - 40).columns(2, 18));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(typesetter.pdf(Typesetter.Drawing.AS_SET))) {
            document.getPage(0).setRotation(0);
            document.save(out);
        }
        SourcePage page = read(out.toByteArray()).pages().get(0);
        SourcePage upright = read(page(text(3))).pages().get(0);
        assertThat(page.quarterTurns()).isEqualTo(degrees / 90);
        assertThat(page.width()).isEqualTo(WIDTH);
        assertThat(page.lines())
                .extracting(Line::text)
                .containsExactlyElementsOf(
                        upright.lines().stream().map(Line::text).toList());
    }
}
