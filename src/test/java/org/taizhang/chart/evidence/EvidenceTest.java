package org.taizhang.chart.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.document.Box;
import org.taizhang.document.Span;

class EvidenceTest {
    private static final ArchivePage PAGE = new ArchivePage("a.pdf", "h", 1, 800, 1100, 0);

    private static Mark mark(double x, double y, boolean words) {
        Box line = new Box(x, y, 180, 11);
        return new Mark(PAGE, line, words ? new Box(x + 20, y, 30, 11) : null);
    }

    @Test
    void aSentenceKnowsItsParagraph() {
        String story = "第一段。\n桥已合龙。全长1.2公里。年底通车。\n第三段。";
        Sentence sentence = Sentence.of("全长1.2公里。", new Span(2, 7), story);
        assertThat(sentence.printed()).isEqualTo("1.2公里");
        assertThat(sentence.before()).isEqualTo("桥已合龙。");
        assertThat(sentence.after()).isEqualTo("年底通车。");
        assertThat(Sentence.of("别处的话。", null, story).before()).isEmpty();
        assertThatThrownBy(() -> new Sentence("短", new Span(0, 2), "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClipHoldsTheWholeSentenceWithRoomAroundIt() {
        Box clip = Clip.around(List.of(mark(300, 500, false), mark(300, 518, true)));
        assertThat(clip.x()).isLessThan(300);
        assertThat(clip.right()).isGreaterThan(480);
        assertThat(clip.y()).isLessThan(500);
        assertThat(clip.bottom()).isGreaterThan(529);
    }

    @Test
    void aClipAtTheEdgeStaysOnThePage() {
        Box clip = Clip.around(List.of(mark(0, 1085, true)));
        assertThat(clip.x()).isZero();
        assertThat(clip.bottom()).isEqualTo(1100);
        assertThat(clip.width()).isGreaterThanOrEqualTo(260);
    }

    @Test
    void aSentenceThatRunsOnInAnotherColumnIsClippedAroundItsFigure() {
        Box clip = Clip.around(List.of(mark(40, 1060, false), mark(260, 80, true)));
        assertThat(clip.height()).isLessThan(200);
        assertThat(clip.y()).isLessThan(80);
    }
}
