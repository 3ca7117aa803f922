package org.taizhang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.demo.desk.Article;
import org.taizhang.demo.desk.Edition;
import org.taizhang.demo.desk.Sheet;
import org.taizhang.demo.press.Press;

/** What was written stands on the printed page; a scan is an image and nothing else. */
class PressTest {

    @TempDir
    private Path archive = Path.of("unset");

    @Test
    void everyParagraphStandsOnTheNewspaperPage() throws IOException {
        Sheet sheet = print("heluo/2019/heluo-2019-10-22-p01.pdf");
        String page = text(sheet.edition());
        for (Article article : sheet.articles()) {
            article.paragraphs().forEach(paragraph -> assertThat(page).contains(bare(paragraph)));
            assertThat(page).contains(bare(article.title()));
        }
    }

    @Test
    void everyParagraphStandsInTheBulletin() throws IOException {
        Sheet sheet = print("mianyang/2020/mianyang-2020-02-28-no004.pdf");
        String page = text(sheet.edition()).replaceAll("—\\d—", "");
        for (Article article : sheet.articles()) {
            article.paragraphs().forEach(paragraph -> assertThat(page).contains(bare(paragraph)));
        }
    }

    @Test
    void theScanHoldsNoText() throws IOException {
        Sheet sheet = print("heluo/2020/heluo-2020-09-10-p02.pdf");
        assertThat(sheet.edition().format()).isEqualTo("scan");
        assertThat(text(sheet.edition())).isEmpty();
    }

    @Test
    void plainTextIsInTheEncodingOfOldOfficeMachines() throws IOException {
        Sheet sheet = print("yichang/2019/yichang-2019-11-15-no011.txt");
        String text = Files.readString(archive.resolve(sheet.edition().file()), Charset.forName("GB18030"));
        assertThat(text).contains("宜昌市城建工作简报").contains(sheet.articles().get(0).paragraphs());
    }

    @Test
    void printingTwiceGivesTheSameBytes() throws IOException {
        for (String file :
                new String[] {"heluo/2019/heluo-2019-10-22-p01.pdf", "mianyang/2019/mianyang-2019-12-20-no024.docx"}) {
            print(file);
            byte[] once = Files.readAllBytes(archive.resolve(file));
            print(file);
            assertThat(Files.readAllBytes(archive.resolve(file))).isEqualTo(once);
        }
    }

    private Sheet print(String file) throws IOException {
        ArchiveMaker maker = ArchiveMaker.demo(ArchiveMaker.DEMO_SEED);
        Edition edition = maker.editions().stream()
                .filter(e -> e.file().equals(file))
                .findFirst()
                .orElseThrow();
        Sheet sheet = maker.write(edition);
        new Press().print(sheet, archive);
        return sheet;
    }

    private String text(Edition edition) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(archive.resolve(edition.file()).toFile())) {
            return bare(new PDFTextStripper().getText(document));
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u3000]+", "");
    }
}
