package org.taizhang.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.link.LinkDoubt;
import org.taizhang.link.ProjectDecision;
import org.taizhang.link.ProjectDecision.Decision;

/** The dialogue about doubtful pairs. */
class ProjectReviewTest {
    private static final List<LinkDoubt> DOUBTS = List.of(
            doubt("滨湖污水厂", "340102", "滨湖污水处理厂", "340111"),
            doubt("岭南大道", "340102", "岭南大道", "440100"),
            doubt("望江路", "340102", "望江路改造", "340102"));

    private final StringWriter shown = new StringWriter();
    private final ProjectReview review = new ProjectReview(new PrintWriter(shown, true), new ProjectReview.Context() {
        @Override
        public String region(String code) {
            return "某区";
        }

        @Override
        public String quotation(String name, String region) {
            return name.equals("望江路") ? "晨报 2021-05-06: …望江路今日通车…" : "";
        }
    });

    private static LinkDoubt doubt(String name, String region, String other, String otherRegion) {
        return new LinkDoubt(name, region, "p1", other, otherRegion, "p2", 0.62, "short_form", "one region", 7);
    }

    private List<ProjectDecision> ask(String answers) throws IOException {
        return review.ask(DOUBTS, new BufferedReader(new StringReader(answers)));
    }

    @Test
    void answersBecomeDecisionsAboutEachNameInItsRegion() throws IOException {
        assertThat(ask("s\nd\nS\n"))
                .extracting(
                        ProjectDecision::decision,
                        ProjectDecision::name,
                        ProjectDecision::region,
                        ProjectDecision::otherRegion)
                .containsExactly(
                        tuple(Decision.SAME, "滨湖污水厂", "340102", "340111"),
                        tuple(Decision.DIFFERENT, "岭南大道", "340102", "440100"),
                        tuple(Decision.SAME, "望江路", "340102", ""));
    }

    @Test
    void oneNameInAPlaceThatIsNotKnownIsShownAndNotAsked() throws IOException {
        List<LinkDoubt> doubts = List.of(doubt("老旧小区改造", "", "老旧小区改造", "340102"), DOUBTS.get(2));

        assertThat(review.ask(doubts, new BufferedReader(new StringReader("s\n"))))
                .extracting(ProjectDecision::name)
                .containsExactly("望江路");
        assertThat(shown.toString()).contains("nothing to decide");
    }

    @Test
    void nothingIsDecidedByEnterAndNothingMoreAskedAfterQuit() throws IOException {
        assertThat(ask("\nq\ns\n")).isEmpty();
        assertThat(shown.toString()).doesNotContain("望江路改造");
    }

    @Test
    void anotherAnswerIsAskedForAgain() throws IOException {
        assertThat(ask("perhaps\ns\n")).extracting(ProjectDecision::name).containsExactly("滨湖污水厂");
        assertThat(shown.toString()).contains("'perhaps' is no answer");
    }

    @Test
    void eachPairIsShownWithItsEvidence() {
        review.list(DOUBTS);

        assertThat(shown.toString())
                .contains("  1. 0.62  滨湖污水厂 (340102 某区)  |  滨湖污水处理厂 (340111 某区)")
                .contains("taken for two projects; short form; 7 documents; one region")
                .contains("     > 晨报 2021-05-06: …望江路今日通车…")
                .contains("3 doubtful pairs");
    }
}
