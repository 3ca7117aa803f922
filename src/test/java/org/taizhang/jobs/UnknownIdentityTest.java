package org.taizhang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of which nothing tells the publication or the day waits in quarantine until the manifest does. */
class UnknownIdentityTest {
    private static final String ARTICLE = "铜山区第二水厂开工\n\n本报讯 4月2日，铜山区第二水厂项目开工建设，总投资3.6亿元。\n";
    private static final String HEADER = "file,publication,region,issue_date,page_label\n";
    private static final String NAME = "clip, \"second\" page.txt";
    /** The file's name as CSV wants it. */
    private static final String CELL = "\"clip, \"\"second\"\" page.txt\"";

    @TempDir
    Path folder;

    private Path archive = Path.of("");
    private Path warehouse = Path.of("");
    private String out = "";

    @BeforeEach
    void makeArchive() throws IOException {
        archive = folder.resolve("papers");
        warehouse = folder.resolve("warehouse");
        Files.createDirectories(archive.resolve("clips"));
        Files.writeString(archive.resolve("clips").resolve(NAME), ARTICLE);
        Files.writeString(archive.resolve("2024-04-03.txt"), ARTICLE.replace("3.6", "5.2"));
    }

    @Test
    void theOperatorIsToldWhichRowTheManifestWants() throws IOException {
        assertThat(night()).isEqualTo(3);
        run("quarantine", "list");
        assertThat(out)
                .startsWith("clips/" + NAME + "  identity_unknown  clips/" + NAME + ": ")
                .contains("add it to clips/manifest.csv (first line " + HEADER.strip() + "), and the next night")
                .endsWith(": " + CELL + ",publication,region,issue_date,page_label\n1 in quarantine\n");
        assertConserved("1,0,1,0", "1,0,1,0");
        assertThat(asked("SELECT count(*) FROM measurements WHERE document <> '2024-04-03.txt'"))
                .isEqualTo("0");

        assertThat(night()).as("a second night still says so").isEqualTo(3);
        assertThat(out).contains("this run    0 documents read", "identity_unknown");
    }

    @Test
    void onceTheManifestHasTheRowItIsTakenUpFromWhatWasRead() throws IOException {
        night();
        name("徐州日报,320300,2024-04-03,第2版");
        assertThat(night()).as(() -> out).isZero();
        assertThat(out).contains("this run    0 documents read", "documents   2 read");
        assertThat(asked("SELECT issue_date FROM documents WHERE publication = '徐州日报' AND status = 'read'"))
                .isEqualTo("2024-04-03");
        assertThat(asked("SELECT value FROM measurements WHERE document LIKE 'clips/%'"))
                .isEqualTo("360000000");
        assertConserved("2,0,0,0", "2,0,0,0");
    }

    @Test
    void ofTwoCopiesOneWaitsAndTheOtherIsItsDuplicate() throws IOException {
        Files.writeString(archive.resolve("clips/other.txt"), ARTICLE);
        assertThat(night()).isEqualTo(3);
        assertConserved("1,1,1,0", "1,1,1,0");
    }

    @Test
    void oneOfBothIsEnoughAndAMissingDayIsAWarning() throws IOException {
        name("徐州日报,,,");
        assertThat(night()).as(() -> out).isZero();
        assertConserved("2,0,0,0", "2,0,0,0");
        assertThat(asked("SELECT offending FROM check_result WHERE check_name = 'every_document_has_an_issue_date'"))
                .isEqualTo("1");
    }

    /** Gives the file its row. */
    private void name(String identity) throws IOException {
        Files.writeString(archive.resolve("clips/manifest.csv"), HEADER + CELL + "," + identity + "\n");
    }

    /** Both as read, duplicate, quarantined, empty. */
    private void assertConserved(String documents, String pages) {
        assertThat(asked(
                        "SELECT count(*) FILTER (duplicate_of = '' AND status = 'read'), count(*) FILTER (duplicate_of <> ''),"
                                + " count(*) FILTER (duplicate_of = '' AND status = 'quarantined'),"
                                + " count(*) FILTER (duplicate_of = '' AND status = 'empty') FROM documents"))
                .isEqualTo(documents);
        assertThat(asked("SELECT sum(read), sum(duplicate), sum(quarantined), sum(empty) FROM page_balance"))
                .isEqualTo(pages);
        assertThat(asked("SELECT count(*) FROM page_balance WHERE seen <> read + duplicate + quarantined + empty"))
                .isEqualTo("0");
    }

    /** The one row that answers. */
    private String asked(String sql) {
        assertThat(run("query", "--format", "csv", sql)).as(() -> out).isZero();
        return out.lines().skip(1).reduce((one, more) -> one + ";" + more).orElse("");
    }

    private int night() {
        return run("nightly", "--archive", archive.toString());
    }

    private int run(String... arguments) {
        CommandRun run =
                CommandRun.of(Stream.concat(Stream.of(arguments), Stream.of("--warehouse", warehouse.toString()))
                        .toList());
        out = run.out();
        return run.code();
    }
}
