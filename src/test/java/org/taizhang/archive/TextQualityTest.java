package org.taizhang.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.taizhang.typeset.Typesetter;

class TextQualityTest {
    private static final String SENTENCE = "南河新区今年安排项目四十二个，总投资为一百零三亿元，目前已有三十个开工，其余的将在年底以前动工。";

    @TempDir
    Path folder;

    private static TextQuality of(String text, int unmapped) {
        return TextQuality.of(List.of(Line.unplaced(text)), unmapped);
    }

    private SourceDocument read(byte[] pdf) throws Exception {
        return new DocumentReader()
                .read(Files.write(folder.resolve("page.pdf"), pdf), new Identity("", "", null, "", ""));
    }

    private static byte[] page() {
        Typesetter typesetter = new Typesetter(300, 240);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            paragraphs.add(SENTENCE);
        }
        typesetter.pour(paragraphs, 11, 16, new Frame(1, 20, 20, 260, 200));
        return typesetter.pdf(Typesetter.Drawing.AS_SET);
    }

    @Test
    void runningTextAndAListOfNamesAreBelieved() {
        assertThat(of(SENTENCE.repeat(5), 0).isBad()).isFalse();
        assertThat(of("滨江隧道 西站货场 北岸水厂 崇文小学", 0).isBad()).isFalse();
    }

    @Test
    void signsThatNoTextHasAreNotBelieved() {
        assertThat(of("ÄÏºÓÐÂÇø½ñÄê°²ÅÅÏîÄ¿", 0).isBad()).isTrue();
        assertThat(of("\uE123\uE124\uFFFD一二三四五六七八", 0).isBad()).isTrue();
        assertThat(of("第3版", 40).isBad()).isTrue();
    }

    @Test
    void chineseCharactersInImpossibleProportionsAreNotBelieved() {
        assertThat(of("锟斤拷烫屯銆鐨勫伐绋".repeat(20), 0).isBad()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x5F00, 0xE000})
    void aPageWhoseFontLiesIsReadFromItsPicture(int firstCharacter) throws Exception {
        SourceDocument document = read(HostileFiles.withLyingFonts(page(), firstCharacter));
        SourcePage page = document.pages().get(0);
        assertThat(page.origin()).isEqualTo(SourcePage.Origin.OCR);
        assertThat(page.lines()).extracting(Line::text).anyMatch(text -> text.contains("南河新区今年安排项目"));
        assertThat(document.issues()).extracting(Issue::kind).contains("bad_text_layer", "read_by_recognition");
    }

    @Test
    void anHonestPageIsReadFromItsTextLayer() throws Exception {
        SourceDocument document = read(page());
        assertThat(document.pages().get(0).origin()).isEqualTo(SourcePage.Origin.TEXT_LAYER);
        assertThat(document.issues()).isEmpty();
    }
}
