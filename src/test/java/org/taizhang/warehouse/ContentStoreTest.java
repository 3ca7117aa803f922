package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.document.Box;
import org.taizhang.document.CharacterPlaces;
import org.taizhang.document.FilePages;
import org.taizhang.document.Issue;
import org.taizhang.document.Line;
import org.taizhang.document.SourcePage;
import org.taizhang.document.Span;
import org.taizhang.document.Tilt;

class ContentStoreTest {
    private static final Line PLACED = new Line(
            "项目12个", new Box(1.1, 2.2, 33.3, 10), 9.5, true, false, 0.87, CharacterPlaces.estimated("项目12个", 33.3));
    private static final FileContent SCAN = new FileContent(
            "abc",
            "",
            "",
            "",
            new FilePages(
                    3,
                    List.of(
                            new SourcePage(
                                    1, 595.3, 841.9, SourcePage.Origin.OCR, List.of(PLACED), 1, new Tilt(0.01, 5, 6)),
                            new SourcePage(3, 0, 0, SourcePage.Origin.FLOW, List.of(Line.unplaced("全市")))),
                    List.of(new Issue("page_lost", 2, null, "gone"), new Issue("doubt", 1, new Span(0, 2), "？"))));
    private static final FileContent LOCKED = new FileContent(
            "def", "encrypted", "locked by a password", "at a.b.C", new FilePages(0, List.of(), List.of()));

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() {
        ContentStore store = new ContentStore(folder.resolve("contents"));
        assertThat(store.places()).isEmpty();
        store.write("one", List.of(SCAN, LOCKED));
        Path file = store.places().getOrDefault("abc", Path.of("none"));
        assertThat(store.read(file)).containsExactly(SCAN, LOCKED);
    }

    @Test
    void whereAContentWasReadOnceThatStands() {
        ContentStore store = new ContentStore(folder);
        store.write("one", List.of(new FileContent("abc", "timed_out", "slow", "", LOCKED.pages())));
        store.write("two", List.of(SCAN));
        assertThat(store.places().get("abc")).hasFileName("two.parquet");
    }
}
