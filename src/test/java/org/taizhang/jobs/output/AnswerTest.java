package org.taizhang.jobs.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.warehouse.QueryResult;

class AnswerTest {
    @Test
    void tableLinesUpChineseTextAndPutsNumbersToTheRight() throws IOException {
        assertThat(written(Answer.TABLE, result("region,value", row("宜昌市", 12), row("all", 7))))
                .isEqualTo("""
                        region  value
                        ──────  ─────
                        宜昌市     12
                        all         7
                        (2 rows)
                        """);
    }

    @Test
    void tableCutsWhatIsTooWide() throws IOException {
        String written = written(Answer.TABLE, result("text", row("路".repeat(100))));
        assertThat(written.lines()).allMatch(line -> DisplayWidth.of(line) <= 60);
        assertThat(written).contains("…");
    }

    @Test
    void tableDoesNotObeyWhatADocumentSaysToTheTerminal() throws IOException {
        assertThat(written(Answer.TABLE, result("text", row("red \u001B[31m and \u202Eback"))))
                .doesNotContain("\u001B", "\u202E")
                .contains("red \uFFFD[31m and \uFFFDback");
    }

    @Test
    void csvQuotesAndDisarmsFormulas() throws IOException {
        QueryResult result = result(
                "name,value",
                row("=cmd|' /C calc'!A0", new BigDecimal("-5")),
                row("a,\"b\"\nc", null),
                row("@x", "\t1"));
        assertThat(written(Answer.CSV, result))
                .isEqualTo("name,value\n'=cmd|' /C calc'!A0,-5\n\"a,\"\"b\"\"\nc\",\n'@x,'\t1\n");
    }

    @Test
    void jsonKeepsTypes() throws IOException {
        QueryResult result =
                result("value,day,none", row(new BigDecimal("1302300000000"), LocalDate.of(2024, 3, 10), null));
        assertThat(written(Answer.JSON, result).replaceAll("\\s", ""))
                .isEqualTo("[{\"value\":1302300000000,\"day\":\"2024-03-10\",\"none\":null}]");
    }

    @SafeVarargs
    private static QueryResult result(String columns, List<@Nullable Object>... rows) {
        List<String> names = List.of(columns.split(","));
        return new QueryResult(names, names, List.of(rows));
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private static String written(Answer answer, QueryResult result) throws IOException {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        answer.write(result, out);
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
