package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.fact.Modality;
import org.taizhang.fact.Period;
import org.taizhang.text.Granularity;
import org.taizhang.warehouse.SampleDocument.Place;

/** Resumption and slip where the text is less plain than in the sample. */
class ViewsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 3, 10);
    private static final String BRIDGE = "沁河三桥";

    @TempDir
    static Path folder;

    private static Release release;

    @BeforeAll
    static void publish() {
        SampleDocument city = new SampleDocument("公报", DAY, "企业复产")
                .says("全市52家企业已复产25家，其中解放区4家。")
                .counts(Place.CITY, "enterprise_count", "", 52, "")
                .counts(Place.CITY, "enterprise_count", "resumption", 25, "m1")
                .counts(Place.JIEFANG, "enterprise_count", "resumption", 4, "m2");
        SampleDocument rate = new SampleDocument("公报", DAY, "项目复工")
                .says("在建项目33个，复工26个，复工率78.78%，另储备72个。")
                .counts(Place.BOAI, "project_count", "construction", 33, "")
                .counts(Place.BOAI, "project_count", "resumption", 26, "")
                .counts(Place.BOAI, "project_count", "reserve", 72, "")
                .figure(
                        "",
                        Place.BOAI,
                        "completion_rate",
                        "",
                        new BigDecimal("78.78"),
                        "%",
                        Modality.ACTUAL,
                        Period.asOf(DAY),
                        "");
        LocalDate deadline = LocalDate.of(2020, 6, 30);
        SampleDocument plan = new SampleDocument("日报", DAY, BRIDGE)
                .says(BRIDGE + "引道已经通车，全桥计划6月底前通车。")
                .namesProject(BRIDGE, BRIDGE, Place.BOAI)
                .reaches(BRIDGE, Place.BOAI, "opening", Modality.ACTUAL, Period.asOf(DAY))
                .reaches(BRIDGE, Place.BOAI, "opening", Modality.PLAN, new Period(null, deadline, Granularity.MONTH));
        release = SampleWarehouse.publish(folder, Map.of("a.txt", city, "b.txt", rate, "c.txt", plan));
    }

    @AfterAll
    static void close() {
        release.close();
    }

    private static String resumption(Place place) {
        return release.query(
                        "SELECT resumed, total, rate_percent, stated_rate_percent FROM resumption WHERE region_code = '"
                                + place.code() + "'")
                .rows()
                .toString();
    }

    @Test
    void ratesWhatIsAtWorkAgainByItsOwnWhole() {
        assertThat(resumption(Place.CITY)).isEqualTo("[[25, 52, 48.08, null]]");
    }

    @Test
    void takesADistrictsShareOfTheCityForNoRate() {
        assertThat(resumption(Place.JIEFANG)).isEqualTo("[[4, null, null, null]]");
    }

    @Test
    void findsTheWholeThatGivesTheStatedRate() {
        assertThat(resumption(Place.BOAI)).isEqualTo("[[26, 33, 78.79, 78.78]]");
    }

    @Test
    void takesWhatWasToldBesideAPlanForNoOutcomeOfIt() {
        assertThat(release.query("SELECT first_planned::VARCHAR, outcome, slip_days FROM milestone_slip")
                        .rows()
                        .toString())
                .isEqualTo("[[2020-06-30, null, 0]]");
    }
}
