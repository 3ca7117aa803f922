package org.taizhang.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.document.Identity;
import org.taizhang.layout.Article;
import org.taizhang.layout.Layout;
import org.taizhang.typeset.PageDesigns;
import org.taizhang.typeset.PageDesigns.Design;
import org.taizhang.typeset.PageScore;
import org.taizhang.typeset.Scanner;
import org.taizhang.typeset.Typesetter.Drawing;

/** Sets pages in the designs of papers, reads them as PDF, and compares the articles with what was set. */
class PageLayoutTest {
    private static final double LARGEST_ERROR = 0.05;
    private static final double LARGEST_ERROR_OF_SCANS = 0.10;

    @TempDir
    Path folder;

    static Stream<Arguments> pages() {
        return Stream.of(Drawing.values())
                .flatMap(drawing ->
                        PageDesigns.all(drawing.ordinal() + 1).stream().map(design -> Arguments.of(design, drawing)));
    }

    @ParameterizedTest(name = "{0}, drawn {1}")
    @MethodSource("pages")
    void articlesAreReadInOrderWhateverTheOrderOfDrawing(Design design, Drawing drawing) throws Exception {
        PageScore score = score(design, design.printed().page().pdf(drawing));
        assertThat(score.order()).isLessThanOrEqualTo(LARGEST_ERROR);
        assertThat(score.articles()).isGreaterThanOrEqualTo(0.9);
    }

    static Stream<Design> scans() {
        return Stream.of(PageDesigns.named("bulletin", 1), PageDesigns.named("aligned table without rules", 1));
    }

    /** Two of the smaller ones; {@code PageDesignsBenchmark} reads all. */
    @ParameterizedTest
    @MethodSource("scans")
    void scansAreReadInOrder(Design design) throws Exception {
        byte[] scan = new Scanner(1, 150).scan(design.printed().page().pdf(Drawing.AS_SET));
        assertThat(score(design, scan).order()).isLessThanOrEqualTo(LARGEST_ERROR_OF_SCANS);
    }

    private PageScore score(Design design, byte[] pdf) throws IOException, UnreadableDocument {
        Path file = Files.write(folder.resolve("page.pdf"), pdf);
        Identity identity = new Identity("", "", null, "", "");
        List<Article> articles =
                Layout.layOut(new DocumentReader().read(file, identity)).articles();
        return PageScore.of(design.printed().articles(), articles);
    }
}
