package org.taizhang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.taizhang.pdf.PdfUa;

/** What the demo's PDF promises those who read it by ear, print it or send it on. */
class DemoPackTest {
    /** Bytes that a page may take: three megabytes for twenty. */
    private static final long MOST_A_PAGE = 3_000_000 / 20;

    private static Path pdf() throws IOException {
        try (Stream<Path> files = Files.list(DemoRun.once().folder().resolve("packs"))) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void theBookConformsToPdfUa() throws IOException {
        assertThat(PdfUa.violations(pdf())).isEmpty();
    }

    @Test
    void everyFontIsEmbeddedAsASubset() throws IOException {
        try (PDDocument book = Loader.loadPDF(pdf().toFile())) {
            for (PDPage page : book.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
                }
            }
        }
    }

    @Test
    void twentyPagesTakeLessThanThreeMegabytes() throws IOException {
        try (PDDocument book = Loader.loadPDF(pdf().toFile())) {
            assertThat(Files.size(pdf())).isLessThan(MOST_A_PAGE * book.getNumberOfPages());
        }
    }
}
