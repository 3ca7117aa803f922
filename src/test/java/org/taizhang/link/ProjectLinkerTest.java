package org.taizhang.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.link.Sightings.id;
import static org.taizhang.link.Sightings.link;
import static org.taizhang.link.Sightings.project;
import static org.taizhang.link.Sightings.sighting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProjectLinkerTest {
    private static final ProjectSighting JANUARY = sighting("jan", "2021-01-08", "清溪桥", "410823");
    private static final ProjectSighting MARCH = sighting("mar", "2021-03-08", "清溪桥改建工程", "410823", "清溪桥");
    private static final ProjectSighting ELSEWHERE = sighting("far", "2021-02-01", "清溪桥", "410621");

    @Test
    void anAliasTiesTheFullNameToTheShortOne() {
        LinkResult result = link(List.of(JANUARY, MARCH, ELSEWHERE));

        assertThat(id(result, "jan", "清溪桥")).isEqualTo(id(result, "mar", "清溪桥改建工程"));
        assertThat(id(result, "far", "清溪桥")).isNotEqualTo(id(result, "jan", "清溪桥"));
        assertThat(project(result, "jan", "清溪桥").name()).isEqualTo("清溪桥改建");
        assertThat(result.links()).extracting(ProjectLink::method).containsExactly("single", "alias", "alias");
    }

    @Test
    void laterDocumentsDoNotChangeAnId() {
        LinkResult before = link(List.of(JANUARY));
        LinkResult after = link(List.of(MARCH, ELSEWHERE, JANUARY, sighting("may", "2021-05-01", "清溪桥项目", "410823")));

        assertThat(id(after, "jan", "清溪桥")).isEqualTo(id(before, "jan", "清溪桥"));
    }

    @Test
    void theOrderOfTheInputChangesNothing() {
        List<ProjectSighting> sightings = many(400);
        List<ProjectDecision> decisions =
                List.of(same("工程12", "工程13"), different("工程14", "工程14号"), parent("工程15", "工程16"));
        LinkResult expected = Sightings.LINKER.link(sightings, decisions, Sightings.TREE);
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            List<ProjectSighting> shuffled = new ArrayList<>(sightings);
            List<ProjectDecision> turned = new ArrayList<>(decisions);
            Collections.shuffle(shuffled, random);
            Collections.shuffle(turned, random);
            assertThat(Sightings.LINKER.link(shuffled, turned, Sightings.TREE)).isEqualTo(expected);
        }
    }

    private static List<ProjectSighting> many(int count) {
        String[] regions = {"410823", "410800", "410611", "", "410000"};
        List<ProjectSighting> sightings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = "工程" + i % 37 + (i % 5 == 0 ? "号" : "") + (i % 7 == 0 ? "二期" : "");
            sightings.add(Sightings.of(
                    "d" + i,
                    i % 11 == 0 ? null : LocalDate.of(2020, 1 + i % 12, 1 + i % 28),
                    name,
                    regions[i % regions.length],
                    i % 4 == 0 ? "工程" + (i + 1) % 37 : "",
                    "别名" + i % 50 + "之称"));
        }
        return sightings;
    }

    @Test
    void aDocumentMayDescribeAProjectBesideItsName() {
        LinkResult result = link(List.of(
                sized("a", "浚县青云岭环线公路", "985000000"),
                sized("a", "浚县环线公路", "985000000"),
                sized("b", "浚县的环线公路", "985000000"),
                sized("c", "浚县的专用公路", "985000000")));

        assertThat(id(result, "a", "浚县环线公路")).isEqualTo(id(result, "a", "浚县青云岭环线公路"));
        assertThat(id(result, "b", "浚县的环线公路")).isEqualTo(id(result, "a", "浚县青云岭环线公路"));
        assertThat(id(result, "c", "浚县的专用公路")).isNotEqualTo(id(result, "a", "浚县青云岭环线公路"));
    }

    private static ProjectSighting sized(String document, String name, String yuan) {
        return new ProjectSighting(
                document,
                LocalDate.of(2021, 5, 1),
                name,
                List.of(),
                "",
                "410621",
                "",
                Map.of("investment_total", new BigDecimal(yuan)));
    }

    @Test
    void whatOneDocumentCallsByTwoNamesIsTwoProjects() {
        LinkResult result = link(List.of(
                sighting("a", "2022-01-01", "汇通智慧产业园", "410804", "汇通产业园"),
                sighting("a", "2022-01-01", "汇通产业园配套路", "410804"),
                sighting("b", "2022-02-01", "汇通产业园配套路", "410804", "汇通智慧产业园")));

        assertThat(id(result, "a", "汇通智慧产业园")).isNotEqualTo(id(result, "a", "汇通产业园配套路"));
    }

    @Test
    void aPhaseHasTheWholeForItsParent() {
        LinkResult result = link(List.of(
                sighting("a", "2022-01-01", "和润科技园", "410804"), sighting("b", "2022-06-01", "和润科技园二期", "410804")));

        assertThat(project(result, "b", "和润科技园二期").parentId()).isEqualTo(id(result, "a", "和润科技园"));
    }

    @Test
    void aParentIsSoughtInItsDocumentFirst() {
        LinkResult result = link(List.of(
                Sightings.of("a", null, "北湖闸", "410823", "北湖治理"),
                Sightings.of("a", null, "北湖治理", "410823", ""),
                Sightings.of("b", null, "北湖治理", "410621", "")));

        assertThat(project(result, "a", "北湖闸").parentId()).isEqualTo(id(result, "a", "北湖治理"));
    }

    @Test
    void aRoadThroughTwoCountiesLiesInTheirCity() {
        LinkResult result = link(List.of(
                Sightings.of("a", null, "沁武快速路", "410823", ""),
                Sightings.of("b", null, "沁武快速路", "410811", ""),
                Sightings.of("c", null, "沁武快速路", "410800", "")));

        assertThat(result.projects()).hasSize(1);
        assertThat(result.projects().get(0).regionCode()).isEqualTo("410800");
    }

    @Test
    void fiftyThousandSightingsAreLinked() {
        List<ProjectSighting> sightings = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            sightings.add(Sightings.of(
                    "d" + i,
                    LocalDate.of(2015, 1, 1).plusDays(i % 3000),
                    "第" + i % 2500 + "号大桥",
                    "4108" + (i % 5 == 0 ? "23" : "00"),
                    ""));
        }

        LinkResult result = link(sightings);

        assertThat(result.projects()).hasSize(2500);
        assertThat(result.links()).hasSize(50_000);
    }

    private static ProjectDecision same(String name, String other) {
        return new ProjectDecision(ProjectDecision.Decision.SAME, name, "", other, "", "", "", "");
    }

    private static ProjectDecision different(String name, String other) {
        return new ProjectDecision(ProjectDecision.Decision.DIFFERENT, name, "", other, "", "", "", "");
    }

    private static ProjectDecision parent(String name, String parent) {
        return new ProjectDecision(ProjectDecision.Decision.PARENT, name, "", "", "", parent, "", "");
    }
}
