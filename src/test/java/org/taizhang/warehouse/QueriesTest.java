package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cookbook: each question on the sample warehouse, with the answer that was worked out from the sample's figures. */
class QueriesTest {
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

    static List<SqlFile> queries() {
        return new WarehouseDefinition(Path.of("warehouse")).sql("queries");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answers(SqlFile query) throws IOException {
        Path expected = Path.of("src/test/resources/warehouse/answers", query.name() + ".txt");
        QueryResult result = release.query(query.sql());
        StringBuilder answer = new StringBuilder(String.join(" | ", result.columns()) + "\n");
        for (List<Object> row : result.rows()) {
            answer.append(String.join(" | ", row.stream().map(String::valueOf).toList()))
                    .append('\n');
        }
        assertThat(answer.toString()).as(query.says("meaning")).isEqualTo(Files.readString(expected));
    }
}
