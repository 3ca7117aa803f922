package org.taizhang.chart.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.taizhang.chart.data.ChartData;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Slip;
import org.taizhang.chart.data.Slips;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.form.Form;
import org.taizhang.chart.style.Language;

class FindingsTest {
    private static final List<String> DISTRICTS = List.of("甲区", "乙区", "丙县");

    private static Finding of(Form form, ChartData data) {
        return Findings.of(form, data, Language.ZH);
    }

    @Test
    void saysNothingOfNothing() {
        for (Form form : Form.values()) {
            assertThat(of(form, new Table(List.of(), List.of()))).isEqualTo(new Finding(Map.of(), Set.of()));
        }
    }

    @Test
    void namesTheLeaderOnlyWhereItLeads() {
        Table led = new Table(DISTRICTS, List.of(Series.of("开工", Point.of(1), Point.of(6), Point.of(3))));
        assertThat(of(Form.BARS, led).holds()).contains("led", "several");
        assertThat(of(Form.BARS, led).words()).containsEntry("top", "乙区").containsEntry("top_share", "60");
        Table tied = new Table(DISTRICTS, List.of(Series.of("开工", Point.of(6), Point.of(6), null)));
        assertThat(of(Form.BARS, tied).holds()).contains("tied").doesNotContain("led");
        Table falling = new Table(DISTRICTS, List.of(Series.of("同比", Point.of(6), Point.of(-2), null)));
        assertThat(of(Form.BARS, falling).holds()).doesNotContain("led");
    }

    @Test
    void comparesALineWithTheOneBesideItAndLeavesPlansAside() {
        List<String> quarters = List.of("一季度", "上半年", "全年");
        Table years = new Table(
                quarters,
                List.of(
                        Series.of("2021年", Point.of(60), Point.of(160), Point.planned(316)),
                        Series.of("2020年", Point.of(22), Point.of(100), Point.of(249))));
        Finding finding = of(Form.TREND, years);
        assertThat(finding.words()).containsEntry("last_at", "上半年").containsEntry("former_percent", "60");
        assertThat(finding.holds()).contains("ahead_of_former", "doubled").doesNotContain("behind_former");
    }

    @Test
    void doesNotCompareAQuarterWithAGap() {
        Table gap = new Table(
                List.of("20Q1", "20Q2"),
                List.of(Series.of("2021年", Point.of(60), Point.of(160)), Series.of("2020年", Point.of(22), null)));
        assertThat(of(Form.TREND, gap).holds()).doesNotContain("ahead_of_former", "behind_former");
    }

    @Test
    void speaksOfTheLastColumnOnlyWhereItIsKnown() {
        List<String> quarters = List.of("20Q1", "20Q2", "20Q3");
        Table known = new Table(quarters, List.of(Series.of("报道", Point.of(2), Point.of(3), Point.of(5))));
        assertThat(of(Form.STACKED, known).holds()).contains("up_on_quarter", "at_peak");
        Table late = new Table(quarters, List.of(Series.of("报道", Point.of(2), Point.of(3), null)));
        assertThat(of(Form.STACKED, late).holds()).doesNotContain("up_on_quarter", "at_peak");
    }

    @Test
    void countsRatesOverThoseThatStateTheirWhole() {
        Table shares = new Table(
                DISTRICTS,
                List.of(
                        Series.of("已复工", Point.of(25), Point.of(9), Point.of(17)),
                        Series.of("全部", Point.of(50), Point.of(10), null)));
        assertThat(of(Form.SHARE, shares).words())
                .containsEntry("part", "34")
                .containsEntry("whole", "60")
                .containsEntry("rate", "57")
                .containsEntry("best", "乙区")
                .containsEntry("worst", "甲区");
        Table parts = new Table(DISTRICTS, List.of(shares.series().get(0), Series.of("全部", null, null, null)));
        assertThat(of(Form.SHARE, parts).holds()).containsExactly("unrated");
    }

    @Test
    void tellsHowManyPlansAreLateAndWhichByMost() {
        LocalDate asOf = LocalDate.of(2021, 9, 30);
        LocalDate planned = LocalDate.of(2021, 3, 31);
        Slip late = new Slip("大桥", null, planned, asOf, Slip.Outcome.OVERDUE, List.of());
        Slip early = new Slip("学校", null, planned, planned.minusDays(60), Slip.Outcome.REACHED, List.of());
        Finding finding = of(Form.SLIP, new Slips(List.of(early, late), asOf));
        assertThat(finding.words())
                .containsEntry("late", "1")
                .containsEntry("early", "1")
                .containsEntry("worst", "大桥")
                .containsEntry("worst_months", "6");
        assertThat(finding.holds()).contains("any_late", "any_overdue");
    }
}
