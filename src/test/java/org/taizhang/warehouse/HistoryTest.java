package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.fact.Modality;
import org.taizhang.fact.Period;
import org.taizhang.text.Granularity;
import org.taizhang.warehouse.SampleDocument.Place;

/** History, precedence, confirmation and slip of one bridge, on documents that were made, and answered, by hand. */
class HistoryTest {
    private static final String BRIDGE = "沁河三桥";
    private static final Period BY_JUNE = new Period(null, LocalDate.of(2020, 6, 30), Granularity.MONTH);
    private static final Period BY_DECEMBER = new Period(null, LocalDate.of(2020, 12, 31), Granularity.MONTH);
    private static final Map<String, SampleDocument> DOCUMENTS = new LinkedHashMap<>();

    @TempDir
    static Path folder;

    private static Release release;

    private static SampleDocument on(String paper, String day, String title, String sentence) {
        SampleDocument document = new SampleDocument(paper, LocalDate.parse(day), title)
                .says(sentence)
                .namesProject(BRIDGE, BRIDGE, Place.BOAI);
        DOCUMENTS.put(day + paper + ".txt", document);
        return document;
    }

    private static void total(SampleDocument document, String yuan) {
        document.figure(
                BRIDGE,
                Place.BOAI,
                "investment_total",
                "",
                new BigDecimal(yuan),
                "CNY",
                Modality.SCALE,
                Period.asOf(document.issueDate()),
                "");
    }

    @BeforeAll
    static void publish() {
        SampleDocument plan = on("日报", "2019-05-06", "大桥获批", "沁河三桥总投资346000000元，可行性研究报告已经批复，计划2020年6月底前竣工，由县交通部门组织实施。")
                .reaches(BRIDGE, Place.BOAI, "completion", Modality.PLAN, BY_JUNE);
        total(plan, "346000000");
        total(on("县情简报", "2019-05-20", "要情", "据县里统计，投资346000000元的沁河三桥是今年最大的交通工程，勘察队伍已经进场，用地正在报批。"), "346000000");
        total(on("晚报", "2019-08-02", "走进工地", "盛夏的沁河三桥工地上机器轰鸣，这座投资436000000元的大桥开钻首桩，附近群众十分关注工程的进展情况。"), "436000000");
        total(on("晚报", "2019-08-05", "更正", "本报此前关于沁河三桥的消息，总投资应为346000000元，特此更正，并向读者致歉，欢迎继续监督。"), "346000000");
        total(on("县情简报", "2019-09-03", "半月要情", "县里调度沁河三桥，约350000000元的投资已经落实，各参建单位签订了责任书，标准化工地通过检查。"), "350000000");
        on("日报", "2020-03-09", "赶工", "受汛期和材料供应影响，沁河三桥将推迟到2020年12月底前竣工，目前主墩承台已经全部出水，上部结构转入施工。")
                .reaches(BRIDGE, Place.BOAI, "completion", Modality.PLAN, BY_DECEMBER)
                .reaches(BRIDGE, Place.BOAI, "construction", Modality.ACTUAL, Period.asOf(LocalDate.of(2020, 3, 8)));
        on("日报", "2021-01-21", "大桥通车", "沁河三桥日前建成通车，两岸群众过河的时间从半个小时缩短到三分钟，沿线公交线路同步作了调整。")
                .reaches(BRIDGE, Place.BOAI, "opening", Modality.ACTUAL, Period.asOf(LocalDate.of(2021, 1, 20)));
        release = SampleWarehouse.publish(folder, DOCUMENTS);
    }

    @AfterAll
    static void close() {
        release.close();
    }

    private static String rows(String sql) {
        return release.query(sql).rows().toString();
    }

    @Test
    void keepsWhatWasKnownFromWhenToWhen() {
        assertThat(rows("SELECT version, valid_from::VARCHAR, valid_to::VARCHAR, stage, planned_completion::VARCHAR,"
                        + " investment_total_cny, changed FROM project_history"))
                .isEqualTo("[[1, 2019-05-06, 2019-08-01, , 2020-06-30, 346000000, 名称、计划完工、总投资],"
                        + " [2, 2019-08-02, 2019-08-04, , 2020-06-30, 436000000, 总投资],"
                        + " [3, 2019-08-05, 2020-03-08, , 2020-06-30, 346000000, 总投资],"
                        + " [4, 2020-03-09, 2021-01-20, construction, 2020-12-31, 346000000, 阶段、计划完工],"
                        + " [5, 2021-01-21, null, opening, 2020-12-31, 346000000, 阶段]]");
    }

    @Test
    void pointsFactsToTheVersionOfTheirDay() {
        assertThat(rows(
                        "SELECT f.issue_date::VARCHAR, version FROM fact_measurement AS f JOIN dim_project USING (project_key)"
                                + " ORDER BY f.issue_date"))
                .isEqualTo("[[2019-05-06, 1], [2019-05-20, 1], [2019-08-02, 2], [2019-08-05, 3], [2019-09-03, 3]]");
    }

    @Test
    void tellsConfirmationFromRevisionFromRounding() {
        assertThat(rows("SELECT value, told_as, superseded_by <> '' FROM measurements ORDER BY issue_date"))
                .isEqualTo("[[346000000, first, false], [346000000, confirmation, false], [436000000, first, true],"
                        + " [346000000, confirmation, false], [350000000, repetition, false]]");
        assertThat(rows("SELECT old_value, new_value, reason, kind, new_publication FROM revisions"))
                .isEqualTo("[[346000000, 436000000, issue_date, revision, 晚报],"
                        + " [436000000, 346000000, correction, correction, 晚报]]");
    }

    @Test
    void measuresTheSlipUpToTheDayByWhichALaterStageShowsThePlanFulfilled() {
        assertThat(
                        rows(
                                "SELECT stage, first_planned::VARCHAR, last_planned::VARCHAR, plans, outcome::VARCHAR, outcome_stage,"
                                        + " outcome_dated, slip_days, first_plan_document, last_plan_document, outcome_document FROM milestone_slip"))
                .isEqualTo("[[completion, 2020-06-30, 2020-12-31, 2, 2021-01-20, opening, false, 204, 2019-05-06日报.txt,"
                        + " 2020-03-09日报.txt, 2021-01-21日报.txt]]");
        assertThat(rows("SELECT plan_no, planned_end::VARCHAR, days_after_first FROM milestone_plans"))
                .isEqualTo("[[1, 2020-06-30, 0], [2, 2020-12-31, 184]]");
    }
}
