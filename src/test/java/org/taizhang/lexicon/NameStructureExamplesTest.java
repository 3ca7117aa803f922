package org.taizhang.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.lexicon.NameStructureFile.Example;
import org.taizhang.link.name.NameParser;

/** The examples of {@code name_structure.yml}. */
class NameStructureExamplesTest {
    private static final Path FILE = Path.of("jobs/linking/name_structure.yml");
    private static final NameParser PARSER = ProjectFiles.nameParser(Path.of("jobs"));

    static Stream<Example> rewrites() {
        return NameStructureFile.rewriteExamples(FILE).stream();
    }

    static Stream<Example> pieces() {
        return NameStructureFile.pieceExamples(FILE).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rewrites")
    void writesInOneSpelling(Example example) {
        assertThat(PARSER.spell(example.name())).isEqualTo(example.becomes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pieces")
    void cutsThePieceFromTheName(Example example) {
        assertThat(PARSER.parse(example.name(), none -> List.of(), "").core())
                .isEqualTo(PARSER.spell(example.becomes()));
    }

    @org.junit.jupiter.api.Test
    void everyRewriteAndPieceHasAnExample() {
        for (String key : List.of("rewrites", "pieces")) {
            assertThat(YamlFile.read(FILE).entries(key))
                    .allSatisfy(entry -> assertThat(entry.words("examples")).isNotEmpty());
        }
    }
}
