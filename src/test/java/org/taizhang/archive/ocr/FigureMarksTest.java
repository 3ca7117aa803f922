package org.taizhang.archive.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureMarksTest {
    private static String mended(String text) {
        List<Double> places =
                IntStream.range(0, text.length()).mapToObj(i -> (double) i).toList();
        List<String> characters = text.chars().mapToObj(Character::toString).toList();
        return String.join(
                "", FigureMarks.mended(new Spelling(characters, places, 1, 1)).characters());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "总投资12,8亿元|总投资12.8亿元",
                "增长10，08%。|增长10.08%。",
                "完成71。1‰|完成71.1‰",
                "占地8·5万亩|占地8.5万亩",
                "面积8.08万㎡2，容纳|面积8.08万㎡，容纳",
                "库容30万㎥3|库容30万㎥",
            })
    void whatOnlyAPointCanBe(String read, String printed) {
        assertThat(mended(read)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "产值1,250万元",
                "分别为2、3万人",
                "建成于2012。3月投用",
                "共6,5座待建",
                "第1,2期",
                "比例为5：8",
                "面积50㎡24户",
                "，5亿元",
            })
    void whatMayBeOtherwiseStays(String read) {
        assertThat(mended(read)).isEqualTo(read);
    }
}
