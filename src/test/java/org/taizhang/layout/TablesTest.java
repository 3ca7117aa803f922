package org.taizhang.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.document.Box;
import org.taizhang.document.Line;

/** Tables line by line: which lines make one, and how its rows are told. */
class TablesTest {
    private static final double EM = 10;

    private final List<Line> lines = new ArrayList<>();

    private Line line(String text, double x, double y) {
        Line line = new Line(text, new Box(x, y, EM * Characters.width(text), EM), EM, false, false, 1);
        lines.add(line);
        return line;
    }

    private void row(double y, String name, String total, String done) {
        line(name, 50, y);
        line(total, 250 - EM * Characters.width(total), y);
        line(done, 400 - EM * Characters.width(done), y);
    }

    private List<String> told() {
        return Tables.told(lines).stream().map(Line::text).map(String::strip).toList();
    }

    @Test
    void figuresFlushRightUnderHeadsAreToldWithHeadAndUnit() {
        line("项目名称", 60, 80);
        line("总投资（万元）", 170, 80);
        line("累计完成投资（万元）", 300, 80);
        row(100, "东港码头", "8600", "920");
        row(120, "西山风电场", "41200", "18350");
        assertThat(told()).containsExactly("东港码头项目，总投资8600万元，累计完成投资920万元。", "西山风电场项目，总投资41200万元，累计完成投资18350万元。");
    }

    @Test
    void aRowStandsWhereItsCellsStood() {
        line("县区", 60, 80);
        line("计划投资（亿元）", 170, 80);
        line("完成率（%）", 330, 80);
        row(100, "甲县", "86", "92.5");
        row(120, "乙县", "41", "78");
        assertThat(Tables.told(lines)).first().satisfies(line -> {
            assertThat(line.text().strip()).isEqualTo("甲县，计划投资86亿元，完成率92.5%。");
            assertThat(Row.boxOf(line).y()).isEqualTo(100);
            assertThat(Row.boxOf(line).right()).isEqualTo(400);
        });
    }

    @Test
    void aHeadOverTwoColumnsBelongsToBoth() {
        line("单位：万元", 350, 60);
        line("投资", 262, 80);
        line("镇街", 60, 90);
        line("计划", 200, 100);
        line("完成", 350, 100);
        row(120, "城关镇", "3200", "1500");
        row(140, "新桥镇", "1700", "900");
        assertThat(told()).containsExactly("城关镇，投资计划3200万元，投资已完成1500万元。", "新桥镇，投资计划1700万元，投资已完成900万元。");
    }

    @Test
    void figuresThatStandAloneOrWithoutHeadsAreNoTable() {
        line("3", 50, 700);
        line("全长12公里的绕城路昨天通车，沿线设有", 50, 100);
        line("26", 60, 300);
        line("31", 60, 320);
        assertThat(Tables.told(lines)).isEqualTo(lines);
        row(500, "城关镇", "3200", "1500");
        row(520, "新桥镇", "1700", "900");
        assertThat(Tables.told(lines)).isEqualTo(lines);
    }

    @Test
    void linesOfTextBesideATableStayText() {
        line("项目名称", 60, 80);
        line("总投资（万元）", 170, 80);
        line("已完成（万元）", 320, 80);
        row(100, "东港码头", "8600", "920");
        row(120, "西山风电场", "41200", "18350");
        for (int i = 0; i < 4; i++) {
            line("工地上一派忙碌，工人们", 430, 90 + 16 * i);
        }
        assertThat(told()).hasSize(6).contains("工地上一派忙碌，工人们");
    }
}
