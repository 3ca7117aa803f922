package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.fact.Modality;
import org.taizhang.fact.Period;
import org.taizhang.text.Granularity;
import org.taizhang.warehouse.SampleDocument.Place;

/** Series, revisions and slip on cases that were made, and answered, by hand. */
class SeriesTest {
    @TempDir
    static Path folder;

    private static final Map<String, SampleDocument> DOCUMENTS = new LinkedHashMap<>();
    private static final List<Place> ZONES = List.of(new Place("410800", "示范区"), new Place("410600", "示范区"));
    private static Release release;

    private static SampleDocument on(String path, String day, String title) {
        SampleDocument document = new SampleDocument("公报", LocalDate.parse(day), title);
        DOCUMENTS.put(path, document);
        return document;
    }

    /** States a flow of {@code value} 亿元 between two days. */
    private static void flow(Place place, String metric, String told, String from, String to, long value) {
        Period period = new Period(LocalDate.parse(from), LocalDate.parse(to), Granularity.DAY);
        on(metric + place.code() + from + to + told + ".txt", told, "通报")
                .says(place.name() + "自" + from + "至" + to + "完成" + value + "元，按照通报口径统计，与往期数据可比，特此通报。")
                .figure("", place, metric, "", BigDecimal.valueOf(value), "CNY", Modality.ACTUAL, period, "");
    }

    @BeforeAll
    static void publish() {
        flow(Place.JIEFANG, "investment_completed", "2020-04-10", "2020-01-01", "2020-03-31", 100);
        flow(Place.JIEFANG, "investment_completed", "2020-07-10", "2020-01-01", "2020-06-30", 250);
        flow(Place.JIEFANG, "investment_completed", "2020-10-10", "2020-01-01", "2020-09-30", 400);
        flow(Place.SHANYANG, "output_value", "2020-02-05", "2020-01-01", "2020-01-31", 10);
        flow(Place.SHANYANG, "output_value", "2020-03-05", "2020-02-01", "2020-02-29", 20);
        flow(Place.SHANYANG, "output_value", "2020-03-06", "2020-01-01", "2020-02-29", 31);
        flow(Place.SHANYANG, "output_value", "2020-04-05", "2020-03-01", "2020-03-31", 40);
        flow(Place.BOAI, "output_value", "2020-04-05", "2020-01-01", "2020-03-31", 100);
        flow(Place.BOAI, "output_value", "2020-05-05", "2020-01-01", "2020-03-31", 110);
        flow(Place.CITY, "investment_completed", "2020-04-08", "2020-01-01", "2020-03-31", 100);
        flow(Place.CITY, "investment_completed", "2020-07-08", "2020-04-01", "2020-06-30", 150);
        flow(Place.CITY, "investment_completed", "2020-10-08", "2020-01-01", "2020-09-30", 400);
        zonesAndParts();
        String text = "截至当日复工25个，其中住宅类9个，各工地防疫物资齐备，人员返岗有序，进展总体符合预期，特此通报。";
        for (String day : List.of("2020-03-10", "2020-03-11")) {
            on("state" + day + ".txt", day, "复工")
                    .says(text)
                    .counts(Place.JIEFANG, "project_count", "resumption", 25, "");
        }
        on("state later.txt", "2020-03-20", "复工")
                .says("截至当日复工40个。")
                .counts(Place.JIEFANG, "project_count", "resumption", 40, "")
                .figure(
                        "某厂",
                        Place.JIEFANG,
                        "project_count",
                        "resumption",
                        BigDecimal.valueOf(99),
                        "个",
                        Modality.ACTUAL,
                        Period.asOf(LocalDate.of(2020, 3, 30)),
                        "")
                .figure(
                        "",
                        Place.JIEFANG,
                        "project_count",
                        "resumption",
                        BigDecimal.valueOf(60),
                        "个",
                        Modality.PLAN,
                        Period.asOf(LocalDate.of(2020, 3, 31)),
                        "");
        release = SampleWarehouse.publish(folder, DOCUMENTS);
    }

    @AfterAll
    static void close() {
        release.close();
    }

    /** One name for two zones; a whole with two of its parts, which a later bulletin gives alone. */
    private static void zonesAndParts() {
        LocalDate day = LocalDate.parse("2020-03-31");
        int staff = 300;
        for (Place zone : ZONES) {
            on("zone" + zone.code() + ".txt", "2020-04-01", zone.code() + "示范区用工情况")
                    .says("截至3月底，示范区各重点项目共有" + staff + "人在岗，其中桥梁类" + (staff - 100) + "人、管网类90人，其余为管理和后勤。")
                    .figure(
                            "",
                            zone,
                            "workforce",
                            "",
                            "",
                            BigDecimal.valueOf(staff),
                            "人",
                            Modality.ACTUAL,
                            Period.asOf(day),
                            "")
                    .figure(
                            "",
                            zone,
                            "workforce",
                            "",
                            "桥梁类",
                            BigDecimal.valueOf(staff - 100),
                            "人",
                            Modality.ACTUAL,
                            Period.asOf(day),
                            "m1")
                    .figure(
                            "",
                            zone,
                            "workforce",
                            "",
                            "管网类",
                            BigDecimal.valueOf(90),
                            "人",
                            Modality.ACTUAL,
                            Period.asOf(day),
                            "m1");
            staff += 50;
        }
    }

    private static String series(String from, Place place, String metric, String modality) {
        return release.query(
                        "SELECT quarter, value, method, stories, revised FROM " + from
                                + " WHERE region_code = ? AND metric = ? AND modality = ? ORDER BY quarter",
                        List.of(place.code(), metric, modality))
                .rows()
                .toString();
    }

    @Test
    void takesTheQuarterOutOfACumulativeFigure() {
        assertThat(series("series", Place.JIEFANG, "investment_completed", "actual"))
                .isEqualTo("[[2020Q1, 100, stated, 1, false], [2020Q2, 150, difference, 1, false],"
                        + " [2020Q3, 150, difference, 1, false]]");
    }

    @Test
    void takesAQuarterOutOfACumulativeFigureAndTheQuartersBeforeIt() {
        assertThat(series("series", Place.CITY, "investment_completed", "actual"))
                .isEqualTo("[[2020Q1, 100, stated, 1, false], [2020Q2, 150, stated, 1, false],"
                        + " [2020Q3, 150, difference, 1, false]]");
    }

    @Test
    void saysWhetherAPeriodIsKnownToItsEnd() {
        assertThat(by("year", Place.CITY)).isEqualTo("[[2020, 400, sum, P]]");
        assertThat(by("quarter", Place.CITY))
                .isEqualTo("[[2020Q1, 100, stated, A], [2020Q2, 150, stated, A], [2020Q3, 150, difference, A]]");
        assertThat(release.query("SELECT DISTINCT observation_status FROM series WHERE modality = 'plan'")
                        .rows()
                        .toString())
                .isEqualTo("[[F]]");
    }

    @Test
    void givesMonthsWhereMonthsAreTold() {
        assertThat(release.query(
                                "SELECT period, value, method FROM series('410811', 'output_value', frequency := 'month')")
                        .rows()
                        .toString())
                .isEqualTo("[[2020-01, 10, stated], [2020-02, 20, stated], [2020-03, 40, stated]]");
    }

    private static String by(String period, Place place) {
        return release.query("SELECT period, value, method, observation_status FROM series('" + place.code()
                        + "', 'investment_completed', frequency := '" + period + "')")
                .rows()
                .toString();
    }

    @Test
    void neverAddsPartsToTheirWholeNorTwoZonesOfOneName() {
        assertThat(release.query(
                                "SELECT region_code, category, value, first_issue::VARCHAR, last_issue::VARCHAR FROM series"
                                        + " WHERE metric = 'workforce' AND region = '示范区' ORDER BY ALL")
                        .rows()
                        .toString())
                .isEqualTo("[[410600, , 350, 2020-04-01, 2020-04-01], [410600, 桥梁类, 250, 2020-04-01, 2020-04-01],"
                        + " [410600, 管网类, 90, 2020-04-01, 2020-04-01], [410800, , 300, 2020-04-01, 2020-04-01],"
                        + " [410800, 桥梁类, 200, 2020-04-01, 2020-04-01], [410800, 管网类, 90, 2020-04-01, 2020-04-01]]");
    }

    @Test
    void addsMonthsButNeverWhatHoldsThem() {
        assertThat(series("series", Place.SHANYANG, "output_value", "actual"))
                .isEqualTo("[[2020Q1, 71, sum, 4, false]]");
    }

    @Test
    void takesTheLastStateAndCountsAReprintOnce() {
        assertThat(series("series", Place.JIEFANG, "project_count", "actual"))
                .isEqualTo("[[2020Q1, 40, last_state, 2, false]]");
    }

    @Test
    void keepsPlansApart() {
        assertThat(series("series", Place.JIEFANG, "project_count", "plan"))
                .isEqualTo("[[2020Q1, 60, last_state, 1, false]]");
    }

    @Test
    void takesTheRevisedFigureAndStillKnowsTheFirst() {
        assertThat(series("series", Place.BOAI, "output_value", "actual"))
                .isEqualTo("[[2020Q1, 110, stated, 2, true]]");
        assertThat(series("series_known(DATE '2020-04-30')", Place.BOAI, "output_value", "actual"))
                .isEqualTo("[[2020Q1, 100, stated, 1, false]]");
        assertThat(release.query("SELECT value FROM series('410822', 'output_value', as_of := DATE '2020-04-30')")
                        .rows()
                        .toString())
                .isEqualTo("[[100]]");
        assertThat(release.query("SELECT value FROM series('410822', 'output_value')")
                        .rows()
                        .toString())
                .isEqualTo("[[110]]");
        assertThat(release.query(
                                "SELECT region, old_value, new_value, reason, kind FROM revisions WHERE region = '博爱县'")
                        .rows()
                        .toString())
                .isEqualTo("[[博爱县, 100, 110, issue_date, revision]]");
    }
}
