package org.taizhang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> split(String passage) {
        return Sentences.split(passage).stream().map(Sentence::text).toList();
    }

    @Test
    void endsAtFullStopsQuestionAndExclamationMarks() {
        assertThat(split("水厂已通水。何时投产？加油干！")).containsExactly("水厂已通水。", "何时投产？", "加油干！");
    }

    @Test
    void keepsClausesTogetherThatASemicolonParts() {
        assertThat(split("一期已完工；二期正在招标。")).containsExactly("一期已完工；二期正在招标。");
    }

    @Test
    void givesClosingQuotesAndBracketsToTheSentenceThatTheyClose() {
        assertThat(split("“大坝今天截流。”总工说。（本报记者摄。）次日放水。")).containsExactly("“大坝今天截流。”", "总工说。", "（本报记者摄。）", "次日放水。");
    }

    @Test
    void goesOnBehindAMarkThatEndsOnlyWhatIsQuoted() {
        assertThat(split("“加油！”，工人们喊道。《怎么办？》的读者很多。")).containsExactly("“加油！”，工人们喊道。", "《怎么办？》的读者很多。");
    }

    @Test
    void readsHalfWidthPunctuationAndLeavesDecimalsWhole() {
        assertThat(split("总投资3.5亿元,已完成1.2亿元!何时竣工?待定.")).containsExactly("总投资3.5亿元,已完成1.2亿元!", "何时竣工?", "待定.");
    }

    @Test
    void takesSeveralMarksAsOneEnd() {
        assertThat(split("真的吗？！当然……”他说。")).containsExactly("真的吗？！", "当然……”", "他说。");
    }

    @Test
    void losesNothingButWhiteSpaceAtTheEnds() {
        String passage = "  桥已通车。 \n 路未完工 ";
        List<Sentence> sentences = Sentences.split(passage);
        assertThat(sentences).extracting(Sentence::text).containsExactly("桥已通车。", "路未完工");
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(sentence.span().of(passage)).isEqualTo(sentence.text()));
    }

    @Test
    void findsNoneInABlankPassage() {
        assertThat(split(" \n\t")).isEmpty();
    }

    @Test
    void cutsATextWithoutEndMarksBetweenClausesAndNumbers() {
        String clauses = "东湖路已完成路基12.5公里，";
        List<String> cut = split(clauses.repeat(1_000));
        assertThat(cut)
                .allSatisfy(sentence -> assertThat(sentence)
                        .hasSizeLessThanOrEqualTo(Sentences.LONGEST)
                        .startsWith("东湖路")
                        .endsWith("公里，"));
        assertThat(String.join("", cut)).isEqualTo(clauses.repeat(1_000));
        assertThat(split("9".repeat(10_000) + "亿")).allMatch(sentence -> sentence.length() <= Sentences.LONGEST);
        assertThat(split("路长123.75".repeat(2_000)))
                .noneMatch(sentence ->
                        sentence.startsWith("23.") || sentence.startsWith(".7") || sentence.startsWith("5路"));
    }
}
