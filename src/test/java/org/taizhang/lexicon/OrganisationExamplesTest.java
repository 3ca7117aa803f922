package org.taizhang.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.mention.OrganisationReader;

/** The examples of {@code organisation_heads.yml}. */
class OrganisationExamplesTest {
    private static final Path JOBS = Path.of("jobs");
    private static final OrganisationReader READER = RegionFiles.organisations(JOBS);

    static Stream<Arguments> examples() {
        return YamlFile.read(JOBS.resolve("lexicon/organisation_heads.yml")).entries("examples").stream()
                .map(example -> example.only("text", "organisation"))
                .map(example -> Arguments.of(example.text("text"), example.text("organisation")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void findsTheOrganisation(String text, String organisation) {
        List<String> found =
                READER.read(text).stream().map(name -> name.span().of(text)).toList();
        if (organisation.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).isNotEmpty().first().asString().endsWith(organisation);
        }
    }
}
