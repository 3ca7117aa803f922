package org.taizhang.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.link.Sightings.id;
import static org.taizhang.link.Sightings.link;
import static org.taizhang.link.Sightings.project;
import static org.taizhang.link.Sightings.sighting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stays of a project when documents are added: its id, what it is called by, and what leads from an earlier id to today's. */
class ProjectIdentityTest {
    private static final ProjectSighting BRIEF = sighting("2019", "2019-03-01", "清溪污水厂", "410823");
    private static final ProjectSighting FULL = sighting("2020", "2020-03-01", "清溪污水处理厂建设项目", "410823");

    @Test
    void aFullerNameOfALaterDayChangesTheNameAndNotTheId() {
        LinkResult before = link(List.of(BRIEF));
        LinkResult after = link(List.of(BRIEF, FULL));

        assertThat(project(before, "2019", BRIEF.name()).name()).isEqualTo("清溪污水厂");
        assertThat(project(after, "2019", BRIEF.name()).name()).isEqualTo("清溪污水处理厂");
        assertThat(id(after, "2020", FULL.name())).isEqualTo(id(before, "2019", BRIEF.name()));
    }

    @Test
    void aFullerNameOfAnEarlierDayTakesTheIdAndTheOldOneIsRemembered() {
        ProjectSighting later = sighting("2021", "2021-05-01", "清溪污水厂", "410823");
        String before = id(link(List.of(later)), "2021", later.name());

        LinkedProject after = project(link(List.of(later, FULL)), "2021", later.name());

        assertThat(after.id()).isNotEqualTo(before);
        assertThat(after.earlierIds()).containsExactly(before);
    }

    @Test
    void spellingsTailsAndPlacesOfANameGiveOneId() {
        String plain = id(link(List.of(sighting("a", "2020-01-01", "第三水厂", "410823"))), "a", "第三水厂");

        for (String other : List.of("第三水厂项目", "３号水厂", "第三水厂建设工程", "“第三”水厂")) {
            assertThat(id(link(List.of(sighting("a", "2020-01-01", other, "410823"))), "a", other))
                    .as(other)
                    .isEqualTo(plain);
        }
        assertThat(id(link(List.of(sighting("a", "2020-01-01", "第三水厂", "410611"))), "a", "第三水厂"))
                .isNotEqualTo(plain);
    }

    @Test
    void twoProjectsOfOneNameInOneCityKeepIdsOfTheirOwn() {
        ProjectSighting here = sighting("a", "2020-01-01", "建设路", "410823");
        ProjectSighting there = sighting("b", "2020-02-01", "建设路", "410811");

        LinkResult both = link(List.of(here, there));

        assertThat(id(both, "a", "建设路")).isNotEqualTo(id(both, "b", "建设路"));
        assertThat(id(both, "a", "建设路")).isEqualTo(id(link(List.of(here)), "a", "建设路"));
    }

    @Test
    void eachLinkTellsTheNextBestProject() {
        LinkResult result = link(List.of(
                sighting("a", "2020-01-01", "华山抽水蓄能电站", "410823"),
                sighting("b", "2020-02-01", "华山抽水蓄能电站", "410811"),
                sighting("c", "2020-03-01", "华山电站", "410823")));

        ProjectLink link = result.links().get(2);
        assertThat(link.projectId()).isEqualTo(id(result, "a", "华山抽水蓄能电站"));
        assertThat(link.method()).isEqualTo("short_form");
        assertThat(link.score()).isBetween(0.7, 0.9);
    }

    @Test
    void aNameThatMayMeanTwoProjectsStaysAloneAndIsDoubtful() {
        LinkResult result = link(List.of(
                sighting("a", "2020-01-01", "华山抽水蓄能电站", "410823"),
                sighting("b", "2020-02-01", "华山水电站", "410823"),
                sighting("c", "2020-03-01", "华山电站", "410823")));

        assertThat(result.projects()).hasSize(3);
        assertThat(result.doubts())
                .allSatisfy(doubt -> assertThat(doubt.joined()).isFalse())
                .extracting(LinkDoubt::name, LinkDoubt::otherName)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("华山抽水蓄能电站", "华山电站"),
                        org.assertj.core.groups.Tuple.tuple("华山水电站", "华山电站"));
        assertThat(result.links().get(2).runnerUpId()).isIn(id(result, "a", "华山抽水蓄能电站"), id(result, "b", "华山水电站"));
        assertThat(result.links().get(2).runnerUpScore()).isEqualTo(0.82);
    }

    @Test
    void anEqualSizeTiesAcrossCitiesAndIsTold() {
        ProjectSighting home = sized("a", "青栗生态康养小镇", "410823", 760_000_000);
        ProjectSighting reprint = sized("b", "青栗生态康养小镇", "410611", 760_000_000);
        ProjectSighting other = sized("c", "青栗生态康养小镇", "410621", 95_000_000);

        assertThat(link(List.of(home, reprint)).projects()).hasSize(1);
        assertThat(link(List.of(home, reprint)).doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.evidence()).contains("two cities", "equal size"));
        assertThat(link(List.of(home, other)).projects()).hasSize(2);
    }

    private static ProjectSighting sized(String document, String name, String region, long total) {
        return new ProjectSighting(
                document,
                LocalDate.of(2020, 1, 1),
                name,
                List.of(),
                "",
                region,
                "",
                Map.of("investment_total", BigDecimal.valueOf(total)));
    }

    @Test
    void aDecisionAgainstTheEvidenceStandsAndIsReported() {
        ProjectSighting one = sighting("a", "2020-01-01", "华山抽水蓄能电站", "410823");
        ProjectSighting other = sighting("b", "2020-02-01", "华山抽水蓄能电站项目", "410823");
        ProjectDecision different =
                new ProjectDecision(ProjectDecision.Decision.DIFFERENT, one.name(), "", other.name(), "", "", "", "");
        ProjectDecision same =
                new ProjectDecision(ProjectDecision.Decision.SAME, "红旗电厂二期", "", "红旗电厂三期", "", "", "", "");

        LinkResult apart = link(List.of(one, other), different);
        LinkResult joined = link(
                List.of(
                        sighting("a", "2020-01-01", "红旗电厂二期", "410823"),
                        sighting("b", "2020-02-01", "红旗电厂三期", "410823")),
                same);

        assertThat(apart.projects()).hasSize(2);
        assertThat(apart.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.kind()).isEqualTo("decision_contradicts_evidence"));
        assertThat(joined.projects()).hasSize(1);
        assertThat(joined.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.text()).contains("tell of two"));
    }
}
