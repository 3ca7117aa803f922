package org.taizhang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The statistician's session: each question of the page is asked of the demo's release, and must be answered as the page prints it. After a
 * change that is meant to change an answer, run with {@code -Dtutorial.update=true} and read the difference before committing it.
 */
class TutorialTest {
    private static final Path PAGE = Path.of("warehouse/TUTORIAL.md");
    private static final Pattern QUESTION =
            Pattern.compile("```sql\\n(?<sql>(?s:.*?))```\\n\\n```\\n(?<answer>(?s:.*?))```");
    private static final int QUESTIONS = 10;

    @Test
    void thePageShowsWhatTheDemoAnswers() throws IOException {
        String page = Files.readString(PAGE);
        StringBuilder now = new StringBuilder();
        Matcher question = QUESTION.matcher(page);
        int asked = 0;
        while (question.find()) {
            asked++;
            String sql = question.group("sql");
            question.appendReplacement(
                    now, Matcher.quoteReplacement("```sql\n" + sql + "```\n\n```\n" + answer(sql) + "```"));
        }
        question.appendTail(now);
        assertThat(asked).isEqualTo(QUESTIONS);
        if (Boolean.getBoolean("tutorial.update")) {
            Files.writeString(PAGE, now);
        } else {
            assertThat(page).isEqualTo(now.toString());
        }
    }

    private static String answer(String sql) {
        CommandRun query =
                CommandRun.of("query", "--warehouse", DemoRun.once().folder().toString(), sql);
        assertThat(query.code()).as("%s\n%s", sql, query.said()).isZero();
        assertThat(query.out()).as(sql).doesNotContain("(0 rows)");
        return query.out().strip() + "\n";
    }
}
