package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.fact.Modality;
import org.taizhang.fact.Period;
import org.taizhang.text.Granularity;
import org.taizhang.warehouse.SampleDocument.Place;

/** What a city's projects cost depends on which of them are meant: the year's list, or the batch that begins today. */
class ContestedSumsTest {
    private static final Period YEAR =
            new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), Granularity.YEAR);

    @TempDir
    Path folder;

    private static SampleDocument list(String day, String title, int projects, String stage, long yuan) {
        LocalDate issued = LocalDate.parse(day);
        return new SampleDocument("日报", issued, title)
                .says("全市" + title + "项目" + projects + "个。")
                .counts(Place.CITY, "project_count", stage, projects, "")
                .says("年度计划投资" + yuan + "元，由" + title + "专班按月调度。")
                .figure(
                        "",
                        Place.CITY,
                        "investment_completed",
                        "",
                        BigDecimal.valueOf(yuan),
                        "CNY",
                        Modality.PLAN,
                        YEAR,
                        "");
    }

    @Test
    void onlyTheSumOfTheSameProjectsIsRevised() {
        Map<String, SampleDocument> documents = new LinkedHashMap<>();
        documents.put("list.txt", list("2021-01-20", "年度重点", 255, "", 32_400_000_000L));
        documents.put("batch.txt", list("2021-04-10", "集中开工", 40, "start", 5_673_000_000L));
        documents.put("adjusted.txt", list("2021-07-05", "调整后重点", 255, "", 33_000_000_000L));
        try (Release release = SampleWarehouse.publish(folder, documents)) {
            assertThat(release.query("SELECT old_document, new_document, old_value, new_value FROM revisions"
                                    + " WHERE metric = 'investment_completed'")
                            .rows()
                            .toString())
                    .isEqualTo("[[list.txt, adjusted.txt, 32400000000, 33000000000]]");
        }
    }
}
