package org.taizhang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.warehouse.SampleWarehouse;

/** What {@code taizhang query} takes for a query. */
class QueryCommandTest {
    @TempDir
    static Path folder;

    private String out = "";
    private String err = "";

    @BeforeAll
    static void publish() {
        SampleWarehouse.publish(folder).close();
    }

    private int query(String... arguments) {
        List<String> line = new ArrayList<>(List.of("query", "--warehouse", folder.toString()));
        line.addAll(List.of(arguments));
        CommandRun run = CommandRun.of(line);
        out = run.out();
        err = run.err();
        return run.code();
    }

    @Test
    void takesSqlThatBeginsWithAComment() {
        assertThat(query("--format", "csv", "-- how many?\nselect count(*) as n from dim_stage"))
                .as(err)
                .isZero();
        assertThat(out).isEqualTo("n\n17\n");
        assertThat(query("--format", "csv", "--how many?\nselect 1 as one"))
                .as(err)
                .isZero();
        assertThat(out).isEqualTo("one\n1\n");
    }

    @Test
    void stillKnowsAMisspeltOption() {
        assertThat(query("--fromat", "csv", "select 1")).isEqualTo(2);
        assertThat(query("--fromat=csv")).isEqualTo(2);
        assertThat(err).contains("Unknown option: '--fromat=csv'");
    }

    @Test
    void asksAFileOfTheCookbook() {
        assertThat(query("--format", "csv", "@warehouse/queries/plans_that_are_overdue.sql"))
                .as(err)
                .isZero();
        assertThat(out).startsWith("project,");
    }
}
