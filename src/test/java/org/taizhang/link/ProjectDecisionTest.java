package org.taizhang.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.link.Sightings.id;
import static org.taizhang.link.Sightings.link;
import static org.taizhang.link.Sightings.project;
import static org.taizhang.link.Sightings.sighting;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.document.Issue;
import org.taizhang.link.ProjectDecision.Decision;

/** The statistician's word stands over what names and documents say, and is told where they contradict it. */
class ProjectDecisionTest {
    private static final List<ProjectSighting> TWO_NAMES =
            List.of(sighting("a", "2020-01-01", "东湖会展城", "410804"), sighting("b", "2020-02-01", "焦东博览园", "410804"));
    private static final List<ProjectSighting> ONE_NAME = List.of(
            sighting("a", "2020-01-01", "东湖会展城", "410804"), sighting("b", "2020-02-01", "东湖会展城一号馆", "410804", "东湖会展城"));

    private static ProjectDecision decision(
            Decision decision, String other, String canonical, String parent, String kind) {
        return new ProjectDecision(decision, "东湖会展城", "410804", other, canonical, parent, kind, "");
    }

    @Test
    void joinsWhatIsDecidedToBeTheSame() {
        LinkResult result = link(TWO_NAMES, decision(Decision.SAME, "焦东博览园", "", "", ""));

        assertThat(result.projects()).hasSize(1);
        assertThat(result.links()).extracting(ProjectLink::method).containsOnly("decision");
        assertThat(result.issues()).isEmpty();
    }

    @Test
    void keepsApartWhatIsDecidedToBeDifferent() {
        List<ProjectSighting> alike = List.of(
                sighting("a", "2020-01-01", "东湖会展城", "410804"), sighting("b", "2020-02-01", "东湖（会展）城", "410804"));
        assertThat(link(alike).projects()).hasSize(1);
        assertThat(link(ONE_NAME).projects()).hasSize(1);

        LinkResult result = link(ONE_NAME, decision(Decision.DIFFERENT, "东湖会展城一号馆", "", "", ""));

        assertThat(result.issues()).extracting(Issue::kind).containsExactly("decision_contradicts_evidence");
    }

    @Test
    void keepsApartTwoProjectsOfOneNameByWhereTheyLie() {
        List<ProjectSighting> oneName = List.of(
                sighting("a", "2020-01-01", "东湖生态会展城", "410804"), sighting("b", "2020-02-01", "东湖生态会展城", "410811"));
        assertThat(link(oneName).projects()).hasSize(1);

        LinkResult result = link(
                oneName,
                new ProjectDecision(Decision.DIFFERENT, "东湖生态会展城", "410804", "东湖生态会展城", "410811", "", "", "", ""));

        assertThat(result.projects())
                .extracting(LinkedProject::regionCode)
                .containsExactlyInAnyOrder("410804", "410811");
        assertThat(result.issues()).isEmpty();
    }

    @Test
    void theDecidedNameAndKindStand() {
        LinkResult result = link(
                ONE_NAME,
                decision(Decision.NAME, "", "东湖国际会展城", "", ""),
                decision(Decision.KIND, "", "", "", "culture"));

        assertThat(project(result, "a", "东湖会展城").name()).isEqualTo("东湖国际会展城");
        assertThat(project(result, "a", "东湖会展城").kind()).isEqualTo("culture");
    }

    @Test
    void theDecidedParentStands() {
        LinkResult result = link(TWO_NAMES, decision(Decision.PARENT, "", "", "焦东博览园", ""));

        assertThat(project(result, "a", "东湖会展城").parentId()).isEqualTo(id(result, "b", "焦东博览园"));
    }

    @Test
    void aParentThatIsAPartOfItIsAnIssue() {
        List<ProjectSighting> nested = List.of(
                sighting("a", "2020-01-01", "东湖会展城", "410804"), Sightings.of("a", null, "焦东博览园", "410804", "东湖会展城"));

        LinkResult result = link(nested, decision(Decision.PARENT, "", "", "焦东博览园", ""));

        assertThat(result.issues()).extracting(Issue::kind).containsExactly("decision_contradicts_evidence");
    }

    @Test
    void aDecisionAboutNobodyIsAnIssue() {
        LinkResult result = link(TWO_NAMES, new ProjectDecision(Decision.KIND, "无此工程", "", "", "", "", "road", ""));

        assertThat(result.issues()).extracting(Issue::kind).containsExactly("decision_without_project");
    }

    @Test
    void oneProjectInTwoCitiesIsJoinedAndReported() {
        LinkResult result = link(
                List.of(sighting("a", "2020-01-01", "南山新城", "410804"), sighting("b", "2020-02-01", "南山新城", "410621")),
                new ProjectDecision(Decision.SAME, "南山新城", "", "南山新城", "", "", "", ""));

        assertThat(result.projects()).hasSize(1);
        assertThat(result.issues()).extracting(Issue::kind).contains("decision_contradicts_evidence");
    }

    @Test
    void aDecisionThatSaysNothingIsRefused() {
        assertThatThrownBy(() -> decision(Decision.SAME, "", "", "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("东湖会展城");
    }
}
