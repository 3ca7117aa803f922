package org.taizhang.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.taizhang.document.Box;
import org.taizhang.document.Identity;
import org.taizhang.document.Issue;
import org.taizhang.document.Line;
import org.taizhang.document.SourcePage;

class FolioIdentityTest {
    private static final Identity UNKNOWN = new Identity("", "", null, "", "");

    private static Line line(String text, double y) {
        return new Line(text, new Box(50, y, 12 * text.length(), 12), 12, false, false, 1);
    }

    private static SourcePage page(Line... lines) {
        return new SourcePage(1, 800, 1200, SourcePage.Origin.TEXT_LAYER, List.of(lines));
    }

    @Test
    void paperDayAndPageAreReadFromTheUpperEdge() {
        SourcePage page = page(line("安岭日报", 30), line("2019年5月7日 星期二", 34), line("第 4 版", 30), line("大坝封顶", 300));
        assertThat(completed(UNKNOWN, page))
                .isEqualTo(new Identity("安岭日报", "", LocalDate.of(2019, 5, 7), "4", "folio"));
    }

    private static FolioIdentity folio(SourcePage page) {
        return Objects.requireNonNull(FolioIdentity.of(List.of(page)));
    }

    private static Identity completed(Identity known, SourcePage page) {
        return known.filledFrom(folio(page).identity());
    }

    @Test
    void aSentenceWithADateIsNoFolio() {
        SourcePage page = page(line("简报", 30), line("截至2019年5月7日，大坝已封顶。", 60));
        assertThat(FolioIdentity.of(List.of(page))).isNull();
    }

    @Test
    void whatThePagePrintsOtherwiseIsAContradiction() {
        SourcePage page = page(line("安岭日报", 30), line("2019年5月7日 星期二", 34));
        Identity known = new Identity("平川晚报", "", LocalDate.of(2019, 5, 8), "", "manifest");
        assertThat(folio(page).conflicts(known))
                .extracting(Issue::text)
                .satisfiesExactly(
                        day -> assertThat(day).contains("2019-05-08", "2019-05-07", "manifest stands"),
                        paper -> assertThat(paper).contains("平川晚报", "安岭日报"));
        Identity edition = new Identity("安岭日报·新区版", "", LocalDate.of(2019, 5, 7), "", "manifest");
        assertThat(folio(page).conflicts(edition)).isEmpty();
    }

    @Test
    void whatIsKnownStands() {
        SourcePage page = page(line("安岭日报", 30), line("2019年5月7日 星期二", 34));
        Identity known = new Identity("安岭晚报", "510000", LocalDate.of(2019, 5, 8), "2", "manifest");
        assertThat(completed(known, page)).isEqualTo(known);
    }

    @Test
    void aDateFurtherDownBelongsToWhatIsTold() {
        SourcePage page = page(line("安岭日报", 30), line("2019年5月7日，大坝封顶。", 600));
        assertThat(FolioIdentity.of(List.of(page))).isNull();
    }

    @Test
    void aTextWithoutPlacesHasNoFolio() {
        SourcePage text = new SourcePage(1, 0, 0, SourcePage.Origin.FLOW, List.of(Line.unplaced("2019年5月7日 安岭日报")));
        assertThat(FolioIdentity.of(List.of(text))).isNull();
    }
}
