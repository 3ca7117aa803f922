package org.taizhang.jobs.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.archive.ContentHash;
import org.taizhang.chart.evidence.ArchivePage;
import org.taizhang.typeset.Frame;
import org.taizhang.typeset.Typesetter;

class ArchivePagesTest {
    @TempDir
    Path folder;

    private Path archive = Path.of("");
    private Path paper = Path.of("");
    private Path cache = Path.of("");

    @BeforeEach
    void print() throws IOException {
        archive = folder.resolve("papers");
        cache = folder.resolve("pages");
        Path year = Files.createDirectories(archive.resolve("2024"));
        paper = Files.write(year.resolve("a.pdf"), page("北闸站开工"));
    }

    private static byte[] page(String title) {
        Typesetter page = new Typesetter(300, 200);
        page.heading(new Frame(1, 20, 20, 260, 0), 20, title);
        page.pour(List.of("北闸站昨日开工，总投资2亿元。"), 10, 15, new Frame(1, 20, 60, 260, 100));
        return page.pdf(Typesetter.Drawing.AS_SET);
    }

    private ArchivePage shown(String document, int turns) throws IOException {
        double width = turns % 2 == 0 ? 300 : 200;
        return new ArchivePage(document, ContentHash.of(paper), 1, width, 500 - width, turns);
    }

    private ArchivePages pages() {
        return new ArchivePages(archive, cache);
    }

    @Test
    void showsThePageAsItIsRead() throws IOException {
        BufferedImage upright = pages().picture(shown("2024/a.pdf", 0)).orElseThrow();
        assertThat(upright.getWidth()).isEqualTo(720);
        assertThat(upright.getHeight()).isEqualTo(480);
    }

    @Test
    void turnsAPageThatLiesOnItsSide() throws IOException {
        BufferedImage turned = pages().picture(shown("2024/a.pdf", 1)).orElseThrow();
        assertThat(turned.getWidth()).isEqualTo(480);
    }

    @Test
    void aPageThatWasShownOnceIsKept() throws IOException {
        ArchivePage page = shown("2024/a.pdf", 0);
        BufferedImage first = pages().picture(page).orElseThrow();
        Files.delete(paper);
        BufferedImage again = pages().picture(page).orElseThrow();
        assertThat(pixels(again)).as("the same, whether rendered or kept").isEqualTo(pixels(first));
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    @Test
    void aFileThatHasChangedSinceItWasReadIsNotShown() throws IOException {
        ArchivePage page = shown("2024/a.pdf", 0);
        Files.write(paper, page("南闸站开工"));
        assertThat(pages().picture(page)).isEmpty();
    }

    @Test
    void onlyWhatTheArchiveListsIsOpened() throws IOException {
        Files.copy(paper, folder.resolve("outside.pdf"));
        assertThat(pages().picture(shown("../outside.pdf", 0))).isEmpty();
        assertThat(pages().picture(shown(paper.toString(), 0))).isEmpty();
    }

    @Test
    void anArchiveThatIsGoneShowsNothing() throws IOException {
        assertThat(new ArchivePages(folder.resolve("nowhere"), cache).picture(shown("2024/a.pdf", 0)))
                .isEmpty();
    }
}
