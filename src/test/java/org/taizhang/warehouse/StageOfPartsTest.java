package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.fact.Modality;
import org.taizhang.fact.Period;
import org.taizhang.warehouse.SampleDocument.Place;

/** What is told of the parts of a hospital tells how the hospital stands, until more is told of the whole. */
class StageOfPartsTest {
    private static final String HOSPITAL = "博爱县妇幼保健院迁建";

    private final Map<String, SampleDocument> documents = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @Test
    void isUnderConstructionOncePartsAreBegunAndAsTheWholeStandsAfterwards() {
        tell("2019-05-06", "可行性研究报告已经批复，用地正在报批，计划投资一亿元，由县卫生部门组织实施。", "", "preparation");
        tell("2019-11-18", "门诊楼的桩基已经打完，工人们正在清理基坑，挖掘机一台接一台开进现场。", "门诊楼", "start");
        tell("2020-03-09", "住院楼昨天封顶，比节点工期提前了半个月，外墙砌筑随即展开，附近居民前来围观。", "住院楼", "topping_out");
        tell("2020-04-20", "办公家具的采购手续已在办理，设备清单经过专家两轮论证，预算控制在年初的盘子里。", "设备", "preparation");
        tell("2021-01-21", "新院昨天正式开诊，首日接诊两百多人，老院的科室将在一周之内全部搬完。", "", "opening");
        try (Release release = SampleWarehouse.publish(folder, documents)) {
            assertThat(rows(release, "SELECT valid_from::VARCHAR, stage FROM project_history"))
                    .isEqualTo("[[2019-05-06, preparation], [2019-11-18, construction], [2021-01-21, opening]]");
            assertThat(rows(release, "SELECT stage, since::VARCHAR FROM project_status"))
                    .isEqualTo("[[opening, 2021-01-21]]");
        }
    }

    @Test
    void standsUnderConstructionTodayWhereOnlyPartsAreTold() {
        tell("2020-03-09", "住院楼昨天封顶，比节点工期提前了半个月，外墙砌筑随即展开，附近居民前来围观。", "住院楼", "topping_out");
        try (Release release = SampleWarehouse.publish(folder, documents)) {
            assertThat(rows(release, "SELECT stage, stage_order, since::VARCHAR FROM project_status"))
                    .isEqualTo("[[construction, 9, 2020-03-09]]");
        }
    }

    private void tell(String day, String sentence, String part, String stage) {
        LocalDate issued = LocalDate.parse(day);
        documents.put(
                day + ".txt",
                new SampleDocument("日报", issued, day)
                        .says(HOSPITAL + "：" + sentence)
                        .namesProject(HOSPITAL, HOSPITAL, Place.BOAI)
                        .reaches(HOSPITAL, part, Place.BOAI, stage, Modality.ACTUAL, Period.asOf(issued)));
    }

    private static String rows(Release release, String sql) {
        return release.query(sql).rows().toString();
    }
}
