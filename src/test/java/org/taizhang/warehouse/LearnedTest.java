package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
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

/** When a paper was published, and when the ledger learned what it says: an older paper that comes in after the one that revises it. */
class LearnedTest {
    private static final Instant FIRST_NIGHT = Instant.parse("2021-01-10T18:30:00Z");
    private static final Instant SECOND_NIGHT = Instant.parse("2021-02-10T18:30:00.123456Z");
    private static final Period FIRST_QUARTER =
            new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 3, 31), Granularity.QUARTER);

    @TempDir
    static Path folder;

    private static Release release;

    private static SampleDocument told(String paper, String day, String sentence, long yuan) {
        return new SampleDocument(paper, LocalDate.parse(day), "县情")
                .says(sentence)
                .figure(
                        "",
                        Place.BOAI,
                        "output_value",
                        "",
                        BigDecimal.valueOf(yuan),
                        "CNY",
                        Modality.ACTUAL,
                        FIRST_QUARTER,
                        "");
    }

    @BeforeAll
    static void publish() {
        String release1 = "一季度全县建筑业完成产值100元，其中房屋建筑业占七成以上，县里要求各企业抓住施工黄金期，全力完成上半年任务。";
        Map<String, SampleDocument> documents = new LinkedHashMap<>();
        documents.put("original.txt", told("县情简报", "2020-04-05", release1, 100));
        documents.put("reprint.txt", told("日报", "2020-04-07", release1, 100));
        documents.put("revision.txt", told("县情简报", "2020-05-05", "经核实，一季度全县建筑业产值为110元。", 110));
        LearnedStore learned = new LearnedStore(new WarehouseFolder(folder).learned());
        assertThat(learned.note(keys("revision.txt", "reprint.txt"), FIRST_NIGHT))
                .isEqualTo(2);
        assertThat(learned.note(keys("original.txt", "reprint.txt", "revision.txt"), SECOND_NIGHT))
                .as("what is known is not learned again")
                .isEqualTo(1);
        release = SampleWarehouse.publish(folder, documents);
    }

    @AfterAll
    static void close() {
        release.close();
    }

    private static List<String> keys(String... paths) {
        return List.of(paths).stream().map(SampleWarehouse::key).toList();
    }

    private static String rows(String sql) {
        return release.query(sql).rows().toString();
    }

    @Test
    void eachFactHasTheTimeItIsAboutTheDayItWasPublishedAndTheNightItWasLearned() {
        assertThat(
                        rows(
                                "SELECT document, period_end::VARCHAR, issue_date::VARCHAR, learned_at::VARCHAR FROM measurements"))
                .isEqualTo("[[original.txt, 2020-03-31, 2020-04-05, 2021-02-10 18:30:00.123456],"
                        + " [reprint.txt, 2020-03-31, 2020-04-07, 2021-01-10 18:30:00],"
                        + " [revision.txt, 2020-03-31, 2020-05-05, 2021-01-10 18:30:00]]");
        assertThat(rows("SELECT old_value, new_value, new_learned_at::VARCHAR FROM revisions"))
                .isEqualTo("[[100, 110, 2021-01-10 18:30:00]]");
    }

    @Test
    void aSeriesCanBeAskedForAsReadersKnewItOrAsTheLedgerDid() {
        String series = "SELECT value FROM series('410822', 'output_value'%s)";
        assertThat(rows(series.formatted(""))).isEqualTo("[[110]]");
        assertThat(rows(series.formatted(", as_of := DATE '2020-04-30'"))).isEqualTo("[[100]]");
        assertThat(rows(series.formatted(", known_on := TIMESTAMP '2021-01-01'")))
                .isEqualTo("[]");
        assertThat(rows(series.formatted(", known_on := TIMESTAMP '2021-01-31'")))
                .isEqualTo("[[110]]");
        assertThat(rows(series.formatted(", as_of := DATE '2020-04-30', known_on := TIMESTAMP '2021-01-31'")))
                .as("known from its reprint, whose original came in later")
                .isEqualTo("[[100]]");
    }
}
