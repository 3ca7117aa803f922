package org.taizhang.demo.press;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.taizhang.demo.desk.Article;
import org.taizhang.demo.desk.Sheet;

/** A bulletin as a Word document. */
final class WordBulletin implements Typesetter {

    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    @Override
    public void set(Sheet sheet, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            head(sheet, document);
            for (Article article : sheet.articles()) {
                run(document, "【" + article.title() + "】", 15, true);
                for (String paragraph : article.paragraphs()) {
                    run(document, paragraph, 14, false).setIndentationFirstLine(560);
                }
            }
            document.write(bytes);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            copyWithoutTimes(bytes.toByteArray(), out);
        }
    }

    private static void head(Sheet sheet, XWPFDocument document) {
        run(document, sheet.edition().publication().name(), 26, true).setAlignment(ParagraphAlignment.CENTER);
        run(document, sheet.edition().pageLabel(), 14, false).setAlignment(ParagraphAlignment.CENTER);
        String line = sheet.edition().publication().office() + "　　"
                + Weekday.date(sheet.edition().date());
        run(document, line, 14, false).setAlignment(ParagraphAlignment.CENTER);
    }

    private static XWPFParagraph run(XWPFDocument document, String text, int size, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("仿宋");
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
        return paragraph;
    }

    /** POI stamps each entry of the package with the time of writing. */
    private static void copyWithoutTimes(byte[] zip, OutputStream to) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(to)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry plain = new ZipEntry(entry.getName());
                plain.setTimeLocal(ZIP_TIME);
                out.putNextEntry(plain);
                in.transferTo(out);
                out.closeEntry();
            }
        }
    }
}
