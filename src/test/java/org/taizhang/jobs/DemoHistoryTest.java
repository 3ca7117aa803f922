package org.taizhang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.taizhang.warehouse.Release;
import org.taizhang.warehouse.WarehouseFolder;

/** Stories, revisions, confirmations and slips of the demo archive, beside the truth in {@code jobs/demo/truth/planted}. */
class DemoHistoryTest {
    private static final Path TRUTH = Path.of("jobs/demo/truth/planted");

    private static Release release;

    @BeforeAll
    static void open() {
        release = Release.current(new WarehouseFolder(DemoRun.once().folder()));
    }

    @AfterAll
    static void close() {
        release.close();
    }

    private static List<CSVRecord> truth(String name) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(Files.newBufferedReader(TRUTH.resolve(name)), format)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of documents without folder, ending and the mark of a copy. */
    private static final String STEM = "regexp_replace(regexp_extract(%s, '[^/]*$'), '(-copy)?[.][a-z]+$', '')";

    @Test
    void articlesTellTheStoriesThatTheyWereWrittenFor() {
        Map<List<Object>, Object> found = new HashMap<>();
        release.query("SELECT " + STEM.formatted("document") + ", title, any_value(story_key) FROM articles"
                        + " WHERE title <> '' GROUP BY 1, 2 HAVING count(*) = 1")
                .rows()
                .forEach(row -> found.put(row.subList(0, 2), row.get(2)));
        Set<List<Object>> pairsTold = new HashSet<>();
        Set<List<Object>> pairsFound = new HashSet<>();
        List<CSVRecord> articles = new ArrayList<>();
        truth("stories.csv").stream()
                .filter(row -> found.containsKey(List.of(row.get("document"), row.get("title"))))
                .forEach(articles::add);
        for (CSVRecord one : articles) {
            for (CSVRecord other : articles) {
                List<Object> first = List.of(one.get("document"), one.get("title"));
                List<Object> second = List.of(other.get("document"), other.get("title"));
                if (first.toString().compareTo(second.toString()) < 0) {
                    if (one.get("story").equals(other.get("story"))) {
                        pairsTold.add(List.of(first, second));
                    }
                    if (Objects.equals(found.get(first), found.get(second))) {
                        pairsFound.add(List.of(first, second));
                    }
                }
            }
        }
        assertThat(articles).hasSizeGreaterThan(250);
        assertThat(pairsTold).hasSizeGreaterThan(5);
        assertThat(pairsFound).isEqualTo(pairsTold);
    }

    @Test
    void findsEachPlantedRevisionAndNoOther() {
        List<CSVRecord> planted = truth("revisions.csv");
        assertThat(release.query("FROM revisions").rows()).hasSameSizeAs(planted);
        for (CSVRecord row : planted) {
            assertThat(release.query(
                                    "SELECT kind, " + STEM.formatted("old_document") + ", "
                                            + STEM.formatted("new_document")
                                            + " FROM revisions WHERE contains(project, ?) AND metric = ? AND old_value = ? AND new_value = ?",
                                    List.of(
                                            row.get("project"),
                                            row.get("metric"),
                                            new BigDecimal(row.get("old_value")),
                                            new BigDecimal(row.get("new_value"))))
                            .rows())
                    .as(row.toString())
                    .containsExactly(List.of(row.get("kind"), row.get("old_document"), row.get("new_document")));
        }
    }

    @Test
    void tellsConfirmationsFromReprints() {
        for (CSVRecord row : truth("confirmations.csv")) {
            assertThat(release.query(
                                    "SELECT DISTINCT told_as FROM measurements WHERE contains(project, ?) AND metric = ? AND value = ?"
                                            + " AND first_printing AND " + STEM.formatted("document") + " = ?",
                                    List.of(
                                            row.get("project"),
                                            row.get("metric"),
                                            new BigDecimal(row.get("value")),
                                            row.get("confirming_document")))
                            .rows())
                    .as(row.toString())
                    .contains(List.of("confirmation"));
        }
        assertThat(release.query("SELECT DISTINCT told_as FROM measurements WHERE contains(project, '青栗康养小镇')"
                                + " AND document = 'xiajiang/2020/xiajiang-2020-11-26-p01.pdf'")
                        .rows())
                .containsExactly(List.of("reprint"));
    }

    @Test
    void findsEachPlantedSlip() {
        for (CSVRecord row : truth("slips.csv")) {
            List<List<Object>> found = release.query(
                            "SELECT first_planned::VARCHAR, last_planned::VARCHAR, coalesce(outcome::VARCHAR, ''), slip_days::VARCHAR, "
                                    + STEM.formatted("last_plan_document") + ", " + STEM.formatted("outcome_document")
                                    + ", "
                                    + STEM.formatted("first_plan_document")
                                    + " FROM milestone_slip WHERE contains(project, ?) AND stage = ? AND part = ''",
                            List.of(row.get("project"), row.get("stage")))
                    .rows();
            List<Object> told = List.of(
                    row.get("first_planned"),
                    row.get("last_planned"),
                    row.get("outcome"),
                    row.get("slip_days"),
                    row.get("last_plan_document"),
                    row.get("outcome_document"),
                    row.get("first_plan_document"));
            assertThat(found).as(row.toString()).contains(told);
        }
    }
}
