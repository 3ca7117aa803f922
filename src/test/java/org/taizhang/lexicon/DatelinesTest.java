package org.taizhang.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.text.Datelines;

class DatelinesTest {
    private static final Datelines DATELINES = new Datelines(WordFiles.load(Path.of("jobs")));

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "2018-06-21, 本报讯（记者某某）6月19日上午，遂宁涪江三桥合龙。, 2018-06-19",
                "2018-06-21, 昨日，记者从盐城市水利局获悉，闸站改造已近尾声。, 2018-06-20",
                "2013-03-05, 3月2日，位于牡丹江阳明区的污水处理厂里机器轰鸣。, 2013-03-02",
                "2024-06-20, 大堤上热浪滚滚，气温逼近40℃。“再有5天就能合龙。”闸站负责人6月18日对记者说。, 2024-06-18",
                "2022-07-14, 7月12日下午，项目负责人告诉记者，厂房已封顶。, 2022-07-12",
                "2020-04-09, “设备都到了，随时能开机。”4月7日，车间主任指着生产线说。, 2020-04-07",
                "2014-09-05, 去年10月动工的朝阳滨河路即将通车。9月3日上午，本报记者来到施工现场探访。, 2014-09-03",
                "2023-11-09, 本报11月8日讯 昨天，鸡西穆棱河大桥合龙。, 2023-11-08",
                "2019-04-12, 春灌时节，渠水奔流。今年3月放水的渠道长42公里。4月10日，记者走进灌区。, 2019-04-10",
                "2019-10-16, 图为工人在吊装风机叶片。10月15日摄, 2019-10-15",
                "2020-03-11, 截至3月10日，全市重点项目复工率达九成。, none",
                "2020-03-11, 日前，某镇召开现场会。, none",
                "2020-03-11, 6月30日将全线通车。, none",
                "2016-08-22, 该渠首去年7月18日开工。今年以来完成投资3亿元，8月10日通过验收。, none",
                "2020-03-11, 污水厂已到位120人，机械15台。3月3日，市领导到现场调研。, none",
                "2020-03-11, 2018年5月6日动工的水库即将蓄水。, none",
            })
    void findsTheDayThatTheHeadReportsOn(LocalDate issued, String head, LocalDate expected) {
        assertThat(DATELINES.find(List.of(head), issued)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "2015-03-02, 百色市2014年国民经济和社会发展统计公报, 2014-12-31",
                "2022-08-05, 2022年上半年全区重点项目建设情况通报, none",
                "2022-08-05, 2022年全区重点项目建设情况通报, none",
                "2015-03-02, 百色市2014年开工的水库下闸蓄水, none",
            })
    void findsTheEndOfTheYearThatAReportIsOn(LocalDate issued, String title, LocalDate expected) {
        assertThat(DATELINES.ofReport(title, issued)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "2014-01-09, 回眸2013：永安城建账本, 2013",
                "2014-01-09, 一、2013年工作回顾, 2013",
                "2013-12-29, 2013年永安城建回眸, none",
                "2014-01-09, 二、2014年工作安排, none",
            })
    void findsTheYearOnWhichAHeadingLooksBack(LocalDate issued, String heading, Integer expected) {
        assertThat(DATELINES.reviewed(heading, issued)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"本报讯（记者某某）,2018-06-19", "本报讯（记者某某 通讯员某某 实习生某某）,2018-06-19"})
    void looksBehindABylineThatIsAParagraphOfItsOwn(String byline, LocalDate expected) {
        List<String> paragraphs = List.of(byline, "6月19日，遂宁涪江三桥合龙。");
        assertThat(DATELINES.find(paragraphs, LocalDate.of(2018, 6, 21))).isEqualTo(expected);
    }
}
