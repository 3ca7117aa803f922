package org.taizhang.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the check bites. */
class PdfUaTest {
    @Test
    void aPdfWithoutTagsTitleOrLanguageIsFoundOut(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bare.pdf");
        try (PDDocument bare = new PDDocument()) {
            bare.addPage(new PDPage());
            bare.save(file.toFile());
        }
        assertThat(PdfUa.violations(file)).isNotEmpty().anyMatch(told -> told.startsWith("7.1 "));
    }
}
