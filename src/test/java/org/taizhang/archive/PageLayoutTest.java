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
import org.taizhang.typeset.PrintedArticle;
import org.taizhang.typeset.Typesetter.Drawing;

/** Sets pages in the designs of papers, reads them as PDF, and compares the articles with what was set. */
class PageLayoutTest {
    @TempDir
    Path folder;

    static Stream<Arguments> pages() {
        return PageDesigns.all().stream()
                .flatMap(design -> Stream.of(Drawing.values()).map(drawing -> Arguments.of(design, drawing)));
    }

    @ParameterizedTest(name = "{0}, drawn {1}")
    @MethodSource("pages")
    void articlesAreReadInOrderWhateverTheOrderOfDrawing(Design design, Drawing drawing) throws Exception {
        List<Article> articles = read(design, drawing);
        for (PrintedArticle printed : design.articles()) {
            assertThat(articles).as("%s: %s", design.name(), printed.title()).anySatisfy(article -> {
                assertThat(article.titleText()).isEqualToNormalizingWhitespace(printed.title());
                assertThat(article.kickerText()).isEqualTo(printed.kicker());
                assertThat(article.subtitleText()).isEqualTo(printed.subtitle());
                assertThat(article.text().replaceAll("\\s", "")).isEqualTo(printed.text());
                assertThat(article.caption()).isEqualTo(printed.caption());
            });
        }
        assertThat(articles)
                .filteredOn(article -> !article.paragraphs().isEmpty())
                .hasSameSizeAs(design.articles());
    }

    private List<Article> read(Design design, Drawing drawing) throws IOException, UnreadableDocument {
        Path file = Files.write(folder.resolve("page.pdf"), design.page().pdf(drawing));
        Identity identity = new Identity("", "", null, "", "");
        return Layout.layOut(new DocumentReader().read(file, identity)).articles();
    }
}
