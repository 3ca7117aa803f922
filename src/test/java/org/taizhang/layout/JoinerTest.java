package org.taizhang.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinerTest {
    private static List<Strip> strips(String print) {
        List<Strip> strips = new ArrayList<>();
        int start = 0;
        for (String line : print.split("/", -1)) {
            strips.add(new Strip(line, 1, start));
            start += line.length() + 1;
        }
        return strips;
    }

    @ParameterizedTest
    @CsvSource({
        "全长 12.5 公里, 全长12.5公里",
        "总投资 20/21 年到位, 总投资2021年到位",
        "记者 王一 通讯员 李二, 记者 王一 通讯员 李二",
        "完成 Smart City 平台, 完成Smart City平台",
        "本报讯 （记者 王一）, 本报讯（记者 王一）",
        "工程名称：  环城路, 工程名称：环城路",
        "简　　报, 简报",
        "中心/医院, 中心医院",
        "南线（二期） PPP 合同, 南线（二期） PPP合同",
    })
    void whiteSpaceThatOnlyPrintNeedsGoes(String print, String expected) {
        assertThat(Joiner.paragraph(strips(print)).text()).isEqualTo(expected);
    }

    @Test
    void aLeadPhraseKeepsItsSpaceBeforeAFigure() {
        Passage passage = Joiner.paragraphWithLead(strips("旧厂区改造 2019 年启动 3 处"));
        assertThat(passage.text()).isEqualTo("旧厂区改造 2019年启动3处");
    }

    @Test
    void aSpaceStandsBetweenTheLinesOfAHeading() {
        assertThat(Joiner.heading(strips("凝心聚力/共建新城")).text()).isEqualTo("凝心聚力 共建新城");
    }
}
