package org.taizhang.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Pairs of names, each with region and kind, of which a reader of the papers says whether they mean one project. */
class ProjectPairsTest {
    @ParameterizedTest(name = "{0} in {1} and {2} in {3}: {5}")
    @CsvFileSource(resources = "/link/project_pairs.csv", numLinesToSkip = 1)
    void linksWhatIsTheSameAndNothingElse(
            String name, String region, String otherName, String otherRegion, String kind, String verdict) {
        LinkResult result = Sightings.link(List.of(
                Sightings.of("a", null, name, region == null ? "" : region, ""),
                Sightings.of("b", null, otherName, otherRegion == null ? "" : otherRegion, "")));

        assertThat(result.projects()).hasSize(verdict.equals("same") ? 1 : 2);
    }
}
