package org.taizhang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.warehouse.QueryResult;
import org.taizhang.warehouse.Release;
import org.taizhang.warehouse.SqlFile;
import org.taizhang.warehouse.WarehouseDefinition;
import org.taizhang.warehouse.WarehouseFolder;

/**
 * The cookbook on the demo archive, each question with its answer. Whoever changes how text is read runs it with
 * {@code -Dcookbook.update=true}, and reads in the difference what a statistician will see otherwise.
 */
class CookbookTest {
    private static final Path ANSWERS = Path.of("src/test/resources/warehouse/demo_answers");
    private static final int LEAST_QUESTIONS = 25;

    static List<SqlFile> queries() {
        return new WarehouseDefinition(Path.of("warehouse")).sql("queries");
    }

    @Test
    void holdsAQuestionForEachAnswer() throws IOException {
        assertThat(queries()).hasSizeGreaterThanOrEqualTo(LEAST_QUESTIONS);
        try (Stream<Path> answers = Files.list(ANSWERS)) {
            assertThat(answers.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            queries().stream().map(SqlFile::name).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answers(SqlFile query) throws IOException {
        String answer = answer(query);
        Path expected = ANSWERS.resolve(query.name() + ".txt");
        if (Boolean.getBoolean("cookbook.update")) {
            Files.createDirectories(ANSWERS);
            Files.writeString(expected, answer);
        }
        assertThat(answer).as(query.says("meaning")).isEqualTo(Files.readString(expected));
    }

    private static String answer(SqlFile query) {
        try (Release release =
                Release.current(new WarehouseFolder(DemoRun.once().folder()))) {
            QueryResult result = release.query(query.sql());
            StringBuilder answer = new StringBuilder(String.join(" | ", result.columns()) + "\n");
            for (List<@Nullable Object> row : result.rows()) {
                answer.append(String.join(
                                " | ", row.stream().map(String::valueOf).toList()))
                        .append('\n');
            }
            return answer.toString();
        }
    }
}
