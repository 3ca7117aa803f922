package org.taizhang.archive.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.archive.DocumentReader;
import org.taizhang.archive.PageWatch;
import org.taizhang.archive.UnreadableDocument;
import org.taizhang.archive.UnreadableDocument.Reason;
import org.taizhang.document.FilePages;
import org.taizhang.document.Issue;

class IsolatedReaderTest {
    private static final ReaderLimits LIMITS = new ReaderLimits(Duration.ofSeconds(60), Duration.ofSeconds(2), 64);

    @TempDir
    Path folder;

    @Test
    void aPageThatCrashesHangsOrFillsTheMemoryCostsItselfAlone() throws Exception {
        Path file = file("first", "crash", "third", "hang", "fifth", "memory", "last");
        try (IsolatedReader reader = scripted()) {
            FilePages pages = reader.read(file);
            assertThat(texts(pages)).containsExactly("first", "third", "fifth", "last");
            assertThat(pages.count()).isEqualTo(7);
            assertThat(pages.issues()).extracting(Issue::page).containsExactly(2, 4, 6);
            assertThat(pages.issues())
                    .extracting(Issue::text)
                    .satisfiesExactly(
                            text -> assertThat(text).contains("page 2 of 7", "crashed"),
                            text -> assertThat(text).contains("page 4 of 7", "took longer than 2 s"),
                            text -> assertThat(text).contains("page 6 of 7", "ran out of memory"));
        }
    }

    @Test
    void aFileOfOneBadPageIsUnreadableForItsReasonAndTheNextIsRead() throws Exception {
        try (IsolatedReader reader = scripted()) {
            assertThat(reasonOf(reader, file("crash"))).isEqualTo(Reason.CRASHED);
            assertThat(reasonOf(reader, file("hang"))).isEqualTo(Reason.TIMED_OUT);
            assertThat(reasonOf(reader, file("memory"))).isEqualTo(Reason.OUT_OF_MEMORY);
            assertThat(texts(reader.read(file("sound")))).containsExactly("sound");
        }
    }

    @Test
    void afterTooManyBadPagesTheRestIsGivenUpAndTold() throws Exception {
        String[] pages = new String[13];
        java.util.Arrays.fill(pages, "crash");
        pages[0] = "first";
        pages[12] = "last";
        try (IsolatedReader reader = scripted()) {
            FilePages read = reader.read(file(pages));
            assertThat(texts(read)).containsExactly("first");
            assertThat(read.issues()).hasSize(12);
            assertThat(read.issues().get(11).text()).contains("page 13 of 13 was not reached");
        }
    }

    @Test
    void realReadersGiveWhatIsReadInThisProcess() throws Exception {
        Path file = Files.writeString(folder.resolve("bulletin.txt"), "【复工复产】\n\n截至3月12日，全市52家商砼企业已复产31家。\n");
        try (IsolatedReader reader = new IsolatedReader(LIMITS, folder, folder.resolve("readers.log"))) {
            assertThat(reader.read(file)).isEqualTo(new DocumentReader().read(file, PageWatch.NOBODY));
        }
    }

    @Test
    void aRealReaderTellsWhyAFileCannotBeReadAndGoesOn() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.pdf"));
        try (IsolatedReader reader = new IsolatedReader(LIMITS, folder, folder.resolve("readers.log"))) {
            assertThatThrownBy(() -> reader.read(empty))
                    .isInstanceOf(UnreadableDocument.class)
                    .hasMessageContaining("empty.pdf has no bytes");
            assertThat(texts(reader.read(file("sound")))).contains("sound");
        }
    }

    @Test
    void aProcessThatDoesNotStartIsNoFilesFault() throws IOException {
        Path file = file("sound");
        try (IsolatedReader reader = new IsolatedReader(String.class, LIMITS, folder, folder.resolve("readers.log"))) {
            assertThatThrownBy(() -> reader.read(file))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("readers.log");
        }
    }

    private IsolatedReader scripted() {
        return new IsolatedReader(ScriptedChild.class, LIMITS, folder, folder.resolve("readers.log"));
    }

    private Path file(String... pages) throws IOException {
        return Files.write(Files.createTempFile(folder, "pages", ".txt"), List.of(pages));
    }

    private static List<String> texts(FilePages pages) {
        return pages.pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(line -> line.text())
                .toList();
    }

    private static Reason reasonOf(IsolatedReader reader, Path file) throws IOException, InterruptedException {
        try {
            reader.read(file);
            throw new AssertionError(file + " was read");
        } catch (UnreadableDocument e) {
            return e.reason();
        }
    }
}
