package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarBuildTest {
    @TempDir
    static Path folder;

    private static Release release;

    @BeforeAll
    static void publish() {
        release = SampleWarehouse.publish(folder);
    }

    @AfterAll
    static void close() {
        release.close();
    }

    private static List<List<Object>> rows(String sql) {
        return release.query(sql).rows();
    }

    @Test
    void loadsAFigureWithAllThatIsSaidOfIt() {
        List<List<Object>> rows = rows("""
                SELECT document, page, region_code, region, metric, stage, value, unit, modality, period_start::VARCHAR,
                       period_end::VARCHAR, evidence
                FROM measurements WHERE value = 320000000 AND document = 'news/2019-04-02.txt'
                """);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).toString())
                .isEqualTo("[news/2019-04-02.txt, 1, 410811, 山阳区, investment_total, , 320000000, CNY, scale, null,"
                        + " 2019-04-02, 总投资320000000元的丹河路北延工程计划于2019-12-31前通车，另有七处路口同步改造提升。]");
    }

    @Test
    void beginsEachViewWithTheColumnsOfTheContract() {
        Map<String, String> contract = Map.of(
                "articles",
                "document, page, article_no, kicker, title, subtitle, byline, dateline, text",
                "measurements",
                "document, page, article, project, region_code, region, subject, metric, stage, category, value,"
                        + " value_high, unit, qualifier, modality, period_start, period_end, part_of, evidence,"
                        + " char_start, char_end, confidence, id",
                "milestones",
                "document, page, article, project, region_code, region, subject, stage, part, modality,"
                        + " period_start, period_end, granularity, evidence, char_start, char_end, confidence, id",
                "mentions",
                "document, page, article, kind, name, code, surface, char_start, char_end, confidence");
        contract.forEach((view, columns) -> {
            List<String> wanted = List.of(columns.split(", "));
            assertThat(release.query("FROM " + view).columns().subList(0, wanted.size()))
                    .as(view)
                    .isEqualTo(wanted);
        });
    }

    @Test
    void givesAProjectTheNameAndIdOfTheLinker() {
        assertThat(rows("SELECT DISTINCT name, code <> '' FROM mentions WHERE surface = '丹河路北延工程'"))
                .containsExactly(List.of("丹河路北延", true));
        assertThat(
                        rows(
                                "SELECT DISTINCT m.project_id = s.project_id FROM measurements m JOIN milestones s USING (document, project)"))
                .containsExactly(List.of(true));
    }

    @Test
    void tiesPartsToTheirWholesByStableIds() {
        assertThat(rows("""
                        SELECT DISTINCT whole.metric, whole.stage, part.stage
                        FROM measurements part JOIN measurements whole ON whole.id = part.part_of
                        """)).containsExactly(List.of("project_count", "construction", "resumption"));
        String id = SampleWarehouse.key("bulletins/2019-03-31.txt").substring(0, 12) + "-m2";
        assertThat(rows("SELECT part_of FROM measurements WHERE id = '" + id + "'"))
                .containsExactly(List.of(id.replace("-m2", "-m1")));
    }

    @Test
    void letsTheFirstOfTwoCopiesStandForBoth() {
        assertThat(
                        rows(
                                "SELECT document, duplicate_of FROM documents WHERE document LIKE 'news/%2020-08-20.txt' ORDER BY ALL"))
                .containsExactly(
                        List.of("news/2020-08-20.txt", ""),
                        List.of("news/copy of 2020-08-20.txt", "news/2020-08-20.txt"));
        assertThat(rows("SELECT DISTINCT document FROM measurements WHERE document LIKE 'news/%2020-08-20.txt'"))
                .containsExactly(List.of("news/2020-08-20.txt"));
    }

    @Test
    void keepsWhyADocumentIsInQuarantine() {
        assertThat(rows("SELECT document, reason, detail FROM documents WHERE status = 'quarantined'"))
                .containsExactly(List.of("news/2020-09-01.pdf", "encrypted", "The file wants a password."));
    }

    @Test
    void findsTheLineOnWhichAFactStands() {
        assertThat(
                        rows(
                                "SELECT boxes, figure_boxes FROM evidence WHERE document = 'news/2019-04-02.txt' AND kind = 'milestone' LIMIT 1"))
                .containsExactly(List.of(
                        "[{\"x\":40.0,\"y\":62.0,\"width\":510.0,\"height\":10.0,\"page\":1}]",
                        "[{\"x\":159.54,\"y\":62.0,\"width\":84.1,\"height\":10.0,\"page\":1}]"));
    }

    @Test
    void leavesTablesEqualRowForRowWhenBuiltAgain() {
        Map<String, TableHash> before = hashes(release);
        StarBuild build = SampleWarehouse.build(new WarehouseFolder(folder));
        build.link();
        build.star();
        // A step that a killed night repeats.
        build.star();
        build.check();
        build.check();
        try (Release again = build.publish(Instant.parse("2021-01-11T02:00:00Z"), 3)) {
            assertThat(again.name()).isNotEqualTo(release.name());
            assertThat(hashes(again)).isEqualTo(before);
        }
    }

    private static Map<String, TableHash> hashes(Release of) {
        return of.tables().stream().collect(Collectors.toMap(table -> table, of::hash, (a, b) -> a, TreeMap::new));
    }

    @Test
    void holdsTheDatabaseToItsMemoryAndSpillsBesideTheBuild(@TempDir Path empty) {
        WarehouseFolder warehouse = new WarehouseFolder(empty);
        try (DuckDb session = BuildSession.open(new StarBuild.Inputs(
                warehouse, new WarehouseDefinition(Path.of("warehouse")), SampleWarehouse.VERSION, "", 300))) {
            assertThat(session.text("SELECT current_setting('memory_limit')")).isEqualTo("300.0 MiB");
            assertThat(Path.of(session.text("SELECT current_setting('temp_directory')")))
                    .startsWithRaw(warehouse.next());
        }
    }

    @Test
    void buildsAWarehouseOfNothing(@TempDir Path empty) {
        StarBuild build = SampleWarehouse.build(new WarehouseFolder(empty));
        build.link();
        build.star();
        assertThat(build.check()).allMatch(CheckResult::holds);
        try (Release nothing = build.publish(Instant.parse("2021-01-11T02:00:00Z"), 1)) {
            assertThat(nothing.query("SELECT count(*) FROM measurements").rows())
                    .containsExactly(List.of(0L));
            assertThat(nothing.folder().resolve("star")).isDirectoryContaining("glob:**fact_measurement");
            assertThat(nothing.folder()).isDirectoryNotContaining("glob:**/no_*.parquet");
        }
    }
}
