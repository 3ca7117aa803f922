package org.taizhang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.demo.desk.Article;
import org.taizhang.demo.desk.Edition;
import org.taizhang.demo.desk.Fact;
import org.taizhang.demo.desk.Sheet;

/** The generator keeps its promises: same seed, same words; known truth; formats, quarters and size. */
class DemoArchiveTest {

    private static final Path COMMITTED = Path.of("jobs/demo/archive");
    private static final long EIGHT_MEGABYTES = 8_000_000;

    @TempDir
    static Path made;

    @BeforeAll
    static void makeTheDemo() throws IOException {
        ArchiveMaker.demo(ArchiveMaker.DEMO_SEED).make(made.resolve("archive"), made.resolve("truth"));
    }

    @Test
    void theSameSeedWritesTheSameWords() {
        assertThat(words(ArchiveMaker.demo(7))).isEqualTo(words(ArchiveMaker.demo(7)));
        assertThat(words(ArchiveMaker.demo(7))).isNotEqualTo(words(ArchiveMaker.demo(8)));
    }

    @Test
    void theCommittedArchiveIsWhatTheGeneratorMakes() throws IOException {
        for (Path file : files(made.resolve("archive"))) {
            Path committed = COMMITTED.resolve(made.resolve("archive").relativize(file));
            assertThat(committed).as("make the demo archive again").exists();
            if (!file.toString().endsWith(".pdf") && !file.toString().endsWith(".docx")) {
                assertThat(committed).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void itHoldsEightQuartersInAllFormatsUnderEightMegabytes() throws IOException {
        List<Path> files = files(COMMITTED);
        Set<String> endings = new HashSet<>();
        files.forEach(f -> endings.add(f.toString().substring(f.toString().lastIndexOf('.'))));
        assertThat(endings).contains(".pdf", ".docx", ".html", ".txt", ".csv");
        assertThat(files).hasSizeGreaterThan(40);
        assertThat(files.stream().mapToLong(DemoArchiveTest::size).sum()).isLessThan(EIGHT_MEGABYTES);
        Set<String> quarters = new HashSet<>();
        ArchiveMaker.demo(1)
                .editions()
                .forEach(e -> quarters.add(e.date().getYear() + "Q" + (e.date().getMonthValue() + 2) / 3));
        assertThat(quarters).hasSize(8);
    }

    @Test
    void theManifestNamesEveryFile() throws IOException {
        List<String> named = Files.readAllLines(made.resolve("archive/manifest.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        List<String> there = files(made.resolve("archive")).stream()
                .map(f -> made.resolve("archive").relativize(f).toString())
                .filter(f -> !f.equals("manifest.csv"))
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void everyFactStandsInItsArticle() {
        ArchiveMaker maker = ArchiveMaker.demo(ArchiveMaker.DEMO_SEED);
        int figures = 0;
        for (Sheet sheet : sheets(maker)) {
            for (Article article : sheet.articles()) {
                for (Fact fact : article.facts()) {
                    assertThat(article.text()).contains(fact.sentence());
                    figures += fact.value() == null ? 0 : 1;
                }
            }
        }
        assertThat(figures).isGreaterThan(800);
    }

    @Test
    void aLargerArchiveIsWrittenOnAnyDayOfTheYear() {
        ArchiveMaker maker = ArchiveMaker.of(300, 3);
        assertThat(sheets(maker))
                .hasSize(300)
                .allSatisfy(sheet -> assertThat(sheet.articles()).isNotEmpty());
        assertThat(maker.editions().stream().map(Edition::file).distinct()).hasSize(300);
    }

    private static List<Sheet> sheets(ArchiveMaker maker) {
        return maker.editions().stream().map(maker::write).toList();
    }

    private static List<String> words(ArchiveMaker maker) {
        return sheets(maker).stream()
                .flatMap(sheet -> sheet.articles().stream())
                .map(Article::text)
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }
}
