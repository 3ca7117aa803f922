package org.taizhang.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;
import org.taizhang.layout.Article;
import org.taizhang.layout.Layout;
import org.taizhang.layout.Passage;

/** Text as offices keep it: in any encoding, with or without a mark, declared rightly or wrongly, wrapped by hand, under another name. */
class TextFormatsTest {
    private static final String SENTENCE = "截至6月底，青川县农村公路改造完成投资3.2亿元，占年度计划的64%。";

    @TempDir
    Path folder;

    private SourceDocument read(String name, byte[] bytes) throws IOException, UnreadableDocument {
        Path file = Files.write(folder.resolve(name), bytes);
        return new DocumentReader().read(file, new Identity("", "", null, "", ""));
    }

    private List<String> lines(String name, byte[] bytes) throws IOException, UnreadableDocument {
        return read(name, bytes).pages().get(0).lines().stream()
                .map(Line::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static byte[] marked(String text, Charset charset, int... mark) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int b : mark) {
            out.write(b);
        }
        out.write(text.getBytes(charset));
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutAMark(String charset) throws Exception {
        assertThat(lines("a.txt", SENTENCE.getBytes(Charset.forName(charset)))).containsExactly(SENTENCE);
    }

    @Test
    void utf16WithoutAMarkWithoutAnyLatinLetter() throws Exception {
        String text = "青川县农村公路改造工程已经全部完工并且投入使用。";
        assertThat(lines("a.txt", text.getBytes(StandardCharsets.UTF_16LE))).containsExactly(text);
        assertThat(lines("b.txt", text.getBytes(StandardCharsets.UTF_16BE))).containsExactly(text);
    }

    @Test
    void marksAreNoText() throws Exception {
        assertThat(lines("a.txt", marked(SENTENCE, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF)))
                .containsExactly(SENTENCE);
        assertThat(lines("b.txt", marked(SENTENCE, StandardCharsets.UTF_16LE, 0xFF, 0xFE)))
                .containsExactly(SENTENCE);
        assertThat(lines("c.txt", marked(SENTENCE, StandardCharsets.UTF_16BE, 0xFE, 0xFF)))
                .containsExactly(SENTENCE);
        assertThat(lines("d.txt", marked(SENTENCE, Charset.forName("GB18030"), 0x84, 0x31, 0x95, 0x33)))
                .containsExactly(SENTENCE);
    }

    @Test
    void rareCharactersOfGb18030AreKept() throws Exception {
        String text = "𬭎山镇㵐水大桥今年开工，总投资1.6亿元。";
        assertThat(lines("a.txt", text.getBytes(Charset.forName("GB18030")))).containsExactly(text);
    }

    @Test
    void oneBrokenCharacterDoesNotChangeTheEncoding() throws Exception {
        byte[] bytes = (SENTENCE.repeat(30) + "\n").getBytes(StandardCharsets.UTF_8);
        bytes[1000] = (byte) 0xFF;
        assertThat(lines("a.txt", bytes))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith(SENTENCE).endsWith(SENTENCE));
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312, GB18030",
        "GBK, GB18030",
        "utf-8, UTF-8",
        "gb2312, UTF-8",
        "utf-8, GB18030",
        "iso-8859-1, GB18030",
        "big5, Big5",
    })
    void aPageOfTheWebIsReadWhateverItDeclares(String declared, String real) throws Exception {
        String text = real.equals("Big5") ? "這個工程的總投資為3.2億元，預計今年年底完成。" : SENTENCE;
        String html = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + declared
                + "\"></head><body><p>" + text + "</p></body></html>";
        assertThat(lines("a.html", html.getBytes(Charset.forName(real)))).containsExactly(text);
    }

    @Test
    void aPageOfTheWebWithoutADeclaration() throws Exception {
        String html = "<html><body><p>" + SENTENCE + "</p></body></html>";
        assertThat(lines("a.html", html.getBytes(Charset.forName("GB18030")))).containsExactly(SENTENCE);
        assertThat(lines("b.html", marked(html, StandardCharsets.UTF_16LE, 0xFF, 0xFE)))
                .containsExactly(SENTENCE);
        assertThat(lines("c.html", html.getBytes(StandardCharsets.UTF_8))).containsExactly(SENTENCE);
    }

    /** Office programs save web pages and RTF under the name of Word's old format. */
    @Test
    void whatIsOnlyNamedDocIsReadAsWhatItIs() throws Exception {
        String html = "<html><head><meta charset='gb2312'></head><body><p>" + SENTENCE + "</p></body></html>";
        assertThat(lines("page.doc", html.getBytes(Charset.forName("GB18030")))).containsExactly(SENTENCE);
        StringBuilder rtf =
                new StringBuilder("{\\rtf1\\ansi\\ansicpg936\\uc1{\\fonttbl{\\f0\\fcharset134 SimSun;}}\\f0 ");
        for (char c : SENTENCE.toCharArray()) {
            rtf.append(c < 128 ? String.valueOf(c) : "\\u" + (short) c + "?");
        }
        byte[] bytes = rtf.append("\\par}").toString().getBytes(StandardCharsets.US_ASCII);
        assertThat(lines("text.doc", bytes)).containsExactly(SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesThatWereWrappedByHandAreRejoined(String end) throws Exception {
        String text = String.join(
                end,
                "农村公路改造进展",
                "",
                "　　截至6月底，青川县农村公路改造完成投",
                "资3.2亿元，占年度计划的64%。其中桥梁1",
                "2座、隧道3座，全部开工建设。",
                "　　下一步将加快路面施工，确保年底前通",
                "车。");
        List<Article> articles = Layout.layOut(read("a.txt", text.getBytes(Charset.forName("GB18030"))))
                .articles();
        assertThat(articles).singleElement().satisfies(article -> {
            assertThat(article.titleText()).isEqualTo("农村公路改造进展");
            assertThat(article.paragraphs())
                    .extracting(Passage::text)
                    .containsExactly(SENTENCE + "其中桥梁12座、隧道3座，全部开工建设。", "下一步将加快路面施工，确保年底前通车。");
        });
    }
}
