package org.taizhang.chart.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.chart.data.Fact;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Standing;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.form.Form;
import org.taizhang.chart.form.Look;
import org.taizhang.chart.style.Language;
import org.taizhang.chart.style.Typeface;
import org.taizhang.pdf.PdfUa;

/** Names and sentences of documents that would act, or break the page, if they were believed. */
class HostileTextTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String HANDLER = "\"><img src=x onerror=alert(1)>";
    private static final String NAME = SCRIPT + HANDLER + "\u202E\u0000" + "长".repeat(500);

    @TempDir
    Path folder;

    private static Book book() {
        Fact fact = new Fact("f1", "项目数 3个", NAME, NAME, "../../etc/passwd", 1, NAME, "2021-03-01", "s1");
        Series series = new Series(NAME, List.of(new Point(BigDecimal.TEN, Standing.ACTUAL, List.of("f1"))));
        Look look = new Look(Language.ZH, true, false, "无");
        Drawing drawing = new Drawing(Form.BARS, new Table(List.of(NAME), List.of(series)), look);
        Page page = new Page("chart", NAME, NAME, NAME, NAME, drawing, List.of(fact));
        return new Book(NAME, List.of(NAME), List.of(new Tally("1", "条")), "about", Language.ZH, List.of(page));
    }

    @Test
    void isOnlyTextInPdfAndStaysOnThePage() throws IOException {
        Path file = folder.resolve("pack.pdf");
        new PdfFile(book(), Typeface.load(null)).write(file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("<script>");
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
        }
        assertThat(PdfUa.violations(file)).isEmpty();
    }
}
