package org.taizhang.jobs.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.archive.DocumentReader;
import org.taizhang.archive.PageImages;
import org.taizhang.document.Identity;
import org.taizhang.document.SourceDocument;
import org.taizhang.fact.Extraction;
import org.taizhang.fact.Extractor;
import org.taizhang.fact.Measurement;
import org.taizhang.layout.PageText;
import org.taizhang.layout.SpanBoxes;
import org.taizhang.lexicon.GrammarFiles;
import org.taizhang.typeset.Askew;
import org.taizhang.typeset.Frame;
import org.taizhang.typeset.Prose;
import org.taizhang.typeset.Typesetter;

/** What is marked on a page as a figure is that figure: the marked pieces of the page's picture, read again, hold its words. */
class MarkedFigureTest {
    private static final double LEAST_SHARE = 0.98;
    private static final double WIDTH = 800;
    private static final double HEIGHT = 1000;
    private static final double SCALE = 200 / 72.0;

    @TempDir
    Path folder;

    private static byte[] page(int rotation) {
        Typesetter page = new Typesetter(WIDTH, HEIGHT).rotated(rotation);
        List<String> text = new Prose(77).report("田野", 80);
        page.pour(text, 10.5, 17, new Frame(40, 50, WIDTH - 80, HEIGHT - 90).columns(3, 18));
        return page.pdf(Typesetter.Drawing.AS_SET);
    }

    private static byte[] scan(byte[] pdf, double degrees) throws Exception {
        try (PDDocument printed = Loader.loadPDF(pdf);
                PDDocument scan = new PDDocument()) {
            BufferedImage seen = new PDFRenderer(printed).renderImageWithDPI(0, 200, ImageType.GRAY);
            BufferedImage turned = Askew.turned(seen, degrees);
            PDPage page = new PDPage(new PDRectangle((float) WIDTH, (float) HEIGHT));
            scan.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                content.drawImage(JPEGFactory.createFromImage(scan, turned, 0.7f), 0, 0, (float) WIDTH, (float) HEIGHT);
            }
            var out = new java.io.ByteArrayOutputStream();
            scan.save(out);
            return out.toByteArray();
        }
    }

    private List<ReadAgain.Stamp> pieces(byte[] pdf) throws Exception {
        Path file = Files.write(folder.resolve("page.pdf"), pdf);
        Identity identity = new Identity("", "510700", LocalDate.of(2022, 5, 9), "", "manifest");
        SourceDocument document = new DocumentReader().read(file, identity);
        Extraction extraction =
                new Extractor(GrammarFiles.load(Path.of("jobs"), Path.of("warehouse/reference"))).extract(document);
        PageText page = extraction.pages().get(0);
        List<ReadAgain.Stamp> pieces = new ArrayList<>();
        new PageImages(SCALE).each(file, document, (source, image) -> {
            for (Measurement measurement : extraction.measurements()) {
                for (SpanBoxes.Piece piece :
                        SpanBoxes.pieces(page, measurement.source().span())) {
                    String words = piece.span().of(page.text());
                    pieces.add(new ReadAgain.Stamp(words, List.of(ReadAgain.cut(image, piece.box(), SCALE))));
                }
            }
        });
        return pieces;
    }

    private static void assertCovered(List<ReadAgain.Stamp> pieces) throws Exception {
        assertThat(pieces).as("figures on the page").hasSizeGreaterThan(60);
        List<String> misses = ReadAgain.misses(pieces, SCALE);
        assertThat(misses).as("of %d marked figures", pieces.size()).hasSizeLessThanOrEqualTo((int)
                ((1 - LEAST_SHARE) * pieces.size()));
    }

    @Test
    void onATextLayer() throws Exception {
        assertCovered(pieces(page(0)));
    }

    @Test
    void onAPageThatIsStoredTurned() throws Exception {
        assertCovered(pieces(page(90)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.5, -2})
    void onAScanThatLiesAskew(double degrees) throws Exception {
        assertCovered(pieces(scan(page(0), degrees)));
    }
}
