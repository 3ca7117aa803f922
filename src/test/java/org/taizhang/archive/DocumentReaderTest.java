package org.taizhang.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.archive.UnreadableDocument.Reason;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;

class DocumentReaderTest {
    private static final Identity UNKNOWN = new Identity("", "", null, "", "");
    private static final String TEXT = "东湖大桥主桥合龙\n发布时间：2016-08-19\n　　8月18日，东湖大桥主桥合龙，全长1.6公里。\n";

    private final DocumentReader reader = new DocumentReader();

    @TempDir
    Path folder;

    private SourceDocument read(String name, byte[] bytes) throws IOException, UnreadableDocument {
        return reader.read(Files.write(folder.resolve(name), bytes), UNKNOWN);
    }

    private Reason reasonOf(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        UnreadableDocument failure = catchThrowableOfType(UnreadableDocument.class, () -> reader.read(file, UNKNOWN));
        assertThat(failure).as(name).isNotNull().hasMessageContaining(name);
        return failure.reason();
    }

    private static List<String> texts(SourceDocument document) {
        return document.pages().get(0).lines().stream().map(Line::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE"})
    void plainTextIsReadInAnyEncoding(String charset) throws Exception {
        SourceDocument document = read("a.txt", TEXT.getBytes(Charset.forName(charset)));
        assertThat(texts(document)).startsWith("东湖大桥主桥合龙", "发布时间：2016-08-19", "　　8月18日，东湖大桥主桥合龙，全长1.6公里。");
        assertThat(document.identity().issueDate()).isEqualTo(LocalDate.of(2016, 8, 19));
        assertThat(document.identity().decidedBy()).isEqualTo("text");
    }

    @Test
    void traditionalTextInBig5IsRead() throws Exception {
        String text = "這個工程的總投資為三億元，預計今年年底完成，將為市民帶來便利。";
        assertThat(texts(read("b.txt", text.getBytes(Charset.forName("Big5"))))).containsExactly(text);
    }

    @Test
    void aShortTextInGb18030IsNotTakenForAnotherEncoding() throws Exception {
        String text = "大坝封顶";
        assertThat(texts(read("c.txt", text.getBytes(Charset.forName("GB18030")))))
                .containsExactly(text);
    }

    @Test
    void htmlGivesItsBlocksAsLinesAndDropsScripts() throws Exception {
        String html = "<html><head><meta charset='gb18030'><title>站点</title><script>var a='脚本';</script></head>"
                + "<body><h1>水厂投用</h1><div>7月1日，<b>南郊</b>水厂投用。</div>"
                + "<img src='http://unreachable.invalid/x.png'><table><tr><td>管网</td><td>12公里</td></tr></table></body></html>";
        SourceDocument document = read("d.html", html.getBytes(Charset.forName("GB18030")));
        assertThat(texts(document)).containsExactly("水厂投用", "7月1日，南郊水厂投用。", "管网\t12公里");
        assertThat(document.pages().get(0).lines().get(0).bold()).isTrue();
    }

    @Test
    void docxGivesParagraphsAndRows() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument docx = new XWPFDocument()) {
            var title = docx.createParagraph().createRun();
            title.setBold(true);
            title.setText("一季度进展");
            docx.createParagraph().createRun().setText("产业园一期主体完工。");
            XWPFTable table = docx.createTable(1, 2);
            table.getRow(0).getCell(0).setText("在建");
            table.getRow(0).getCell(1).setText("14个");
            docx.write(out);
        }
        SourceDocument document = read("e.docx", out.toByteArray());
        assertThat(texts(document)).containsExactly("一季度进展", "产业园一期主体完工。", "在建\t14个");
        assertThat(document.pages().get(0).lines().get(0).bold()).isTrue();
    }

    @Test
    void badFilesHaveTheirReason() throws Exception {
        assertThat(reasonOf("empty.pdf", new byte[0])).isEqualTo(Reason.EMPTY);
        byte[] pdf = pdf(false);
        assertThat(reasonOf("cut.pdf", Arrays.copyOf(pdf, pdf.length - 300))).isEqualTo(Reason.DAMAGED);
        assertThat(reasonOf("blank.pdf", pdf)).isEqualTo(Reason.NO_TEXT);
        assertThat(reasonOf("locked.pdf", pdf(true))).isEqualTo(Reason.ENCRYPTED);
        assertThat(reasonOf("nozip.docx", "这不是文档".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.DAMAGED);
        assertThat(reasonOf("cut.docx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 9, 9}))
                .isIn(Reason.DAMAGED, Reason.UNSUPPORTED);
        assertThat(reasonOf("blank.txt", " \n\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.NO_TEXT);
        assertThat(reasonOf("program.bin", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0}))
                .isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void aMissingFileIsInaccessible() {
        Path missing = folder.resolve("missing.txt");
        UnreadableDocument failure =
                catchThrowableOfType(UnreadableDocument.class, () -> reader.read(missing, UNKNOWN));
        assertThat(failure.reason()).isEqualTo(Reason.INACCESSIBLE);
    }

    private static byte[] pdf(boolean locked) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
