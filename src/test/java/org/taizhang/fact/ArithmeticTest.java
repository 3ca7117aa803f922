package org.taizhang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.document.Identity;
import org.taizhang.document.Issue;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;
import org.taizhang.lexicon.GrammarFiles;

@DisplayName("Sums and quotients confirm figures, or become issues with both places")
class ArithmeticTest {
    private static final String FILLED = "全市共安排重点项目48个，其中工业项目20个、民生项目16个、基础设施项目12个。";
    private static final String LOOSE = "全市共安排重点项目50个，其中工业项目20个、民生项目9个、基础设施项目12个。";
    private static Extractor extractor;

    @BeforeAll
    static void load() {
        extractor = new Extractor(GrammarFiles.load(Path.of("jobs"), Path.of("warehouse/reference")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全市共安排重点项目48个，其中工业项目20个、民生项目16个、基础设施项目22个。 | parts_exceed_whole       | 58
            全市共安排重点项目50个，其中工业项目20个、民生项目16个、基础设施项目12个。 | parts_fall_short         | 48
            全市33个重点项目，已复工26个，复工率87.5%。                            | rate_contradicts_counts  | 78.79
            """)
    void contradictionsAreIssues(String text, String kind, String told) {
        List<Issue> issues = arithmetic(extract(text));
        assertThat(issues).as("issues of %s", text).extracting(Issue::kind).containsExactly(kind);
        assertThat(issues.get(0).text())
                .contains(told)
                .contains("on page 1 at ")
                .contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FILLED,
                LOOSE,
                "全市33个重点项目，已复工26个，复工率78.78%。",
                "全市33个重点项目，已复工26个，复工率78.8%。",
                "全市33个重点项目，已复工26个，到岗工人3200人，占应到人数的91%。",
                "全市共安排重点项目48个，其中工业项目20个、民生项目16个、基础设施项目12个，分区域看，东湖区28个、西山区20个。",
                "滇池厂房项目共有钢柱164根，已安装26根，形象进度达11%。"
            })
    void whatIsRightOrOpenIsNoIssue(String text) {
        assertThat(arithmetic(extract(text))).isEmpty();
    }

    @Test
    void partsThatFillTheirWholeAreSurer() {
        assertThat(confidences(FILLED)).as("each of %s", FILLED).allMatch(sure -> sure > 0.9);
        for (int i = 0; i < 4; i++) {
            assertThat(confidences(FILLED).get(i))
                    .isGreaterThan(confidences(LOOSE).get(i));
        }
    }

    @Test
    void headlineThatDiffersFromItsTextIsAnIssue() {
        String lead = "本报讯 5月8日，东湖大桥建设工程开工，总投资12.6亿元。";
        assertThat(arithmetic(extract("东湖大桥建设工程开工 总投资16亿元", "", lead)))
                .extracting(Issue::kind)
                .containsExactly(HeadlineTotals.CONTRADICTION);
        assertThat(arithmetic(extract("东湖大桥建设工程开工 总投资12亿元", "", lead))).isEmpty();
    }

    private static List<Double> confidences(String text) {
        return extract(text).measurements().stream()
                .map(Measurement::confidence)
                .toList();
    }

    private static List<Issue> arithmetic(Extraction extraction) {
        List<String> kinds =
                List.of(PartSums.ABOVE, PartSums.SHORT, Quotients.CONTRADICTION, HeadlineTotals.CONTRADICTION);
        return extraction.issues().stream()
                .filter(issue -> kinds.contains(issue.kind()))
                .toList();
    }

    private static Extraction extract(String... lines) {
        Identity identity = new Identity("滇池晚报", "530100", LocalDate.of(2019, 5, 9), "", "manifest");
        List<Line> read = List.of(lines).stream().map(Line::unplaced).toList();
        return extractor.extract(new SourceDocument(
                identity, List.of(new SourcePage(1, 0, 0, SourcePage.Origin.FLOW, read)), List.of()));
    }
}
