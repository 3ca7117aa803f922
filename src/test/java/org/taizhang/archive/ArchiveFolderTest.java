package org.taizhang.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.document.Identity;
import org.taizhang.document.Issue;
import org.taizhang.document.PublicationSource;

class ArchiveFolderTest {
    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void listsDocumentsSortedAndLeavesTheRestAlone() throws IOException {
        write("b/2.txt", "x");
        write("a.txt", "x");
        write("b/manifest.csv", "file,publication,region,issue_date,page_label\n");
        write(".hidden/1.txt", "x");
        write("b/.draft.txt", "x");
        Path outside = Files.createTempFile("outside", ".txt");
        Files.createSymbolicLink(folder.resolve("link.txt"), outside);
        Files.createSymbolicLink(folder.resolve("inner.txt"), folder.resolve("a.txt"));
        assertThat(new ArchiveFolder(folder).files())
                .extracting(ArchiveFile::name)
                .containsExactly("a.txt", "b/2.txt", "inner.txt");
    }

    @Test
    void aMissingArchiveIsAnError() {
        assertThatThrownBy(() -> new ArchiveFolder(folder.resolve("none"))).isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void manifestsAreReadAtEveryLevelAndInEveryEncoding() throws IOException {
        write(
                "manifest.csv",
                "\uFEFFfile,publication,region,issue_date,page_label\na.txt,江城晚报,420100,2019-05-06,第2版\n");
        Files.createDirectories(folder.resolve("old"));
        Files.write(
                folder.resolve("old/manifest.csv"),
                "file,publication,region,issue_date,page_label\nb.txt,水利简报,,,\n".getBytes(Charset.forName("GB18030")));
        Manifest manifest = new ArchiveFolder(folder).manifest();
        assertThat(manifest.issues()).isEmpty();
        assertThat(manifest.of("a.txt"))
                .isEqualTo(new Identity("江城晚报", "420100", LocalDate.of(2019, 5, 6), "第2版", "manifest"));
        assertThat(manifest.of("old/b.txt")).isEqualTo(new Identity("水利简报", "", null, "", "manifest"));
        assertThat(manifest.of("b.txt")).isNull();
    }

    @Test
    void badRowsAreIssuesWithFileAndLineAndTheOthersStand() throws IOException {
        write(
                "manifest.csv",
                "file,publication,region,issue_date,page_label\na.txt,甲报,,2019-13-01,\nb.txt,乙报\nc.txt,丙报,,2019-01-02,\nc.txt,丁报,,,\n");
        write("x/manifest.csv", "name,date\n1,2\n");
        Manifest manifest = new ArchiveFolder(folder).manifest();
        assertThat(manifest.of("a.txt")).isEqualTo(new Identity("甲报", "", null, "", "manifest"));
        assertThat(manifest.missing(Set.of("a.txt")))
                .singleElement()
                .satisfies(issue -> assertThat(issue.text()).contains("manifest.csv line 4", "no file c.txt"));
        assertThat(manifest.of("c.txt")).isEqualTo(new Identity("丙报", "", LocalDate.of(2019, 1, 2), "", "manifest"));
        assertThat(manifest.issues()).extracting(Issue::kind).containsOnly("manifest_row");
        assertThat(manifest.issues())
                .extracting(Issue::text)
                .satisfiesExactly(
                        text -> assertThat(text).contains("manifest.csv line 2", "2019-13-01"),
                        text -> assertThat(text).contains("manifest.csv line 3"),
                        text -> assertThat(text).contains("manifest.csv line 5", "earlier row"),
                        text -> assertThat(text).contains("x/manifest.csv line 1", "columns"));
    }

    @Test
    void theNameFillsWhatTheManifestLeavesOpenAndAContradictionIsAnIssue() throws IOException {
        write("manifest.csv", "file,publication,region,issue_date,page_label\njc-20200102-03.pdf,江城日报,,2020-01-03,\n");
        PublicationSource source = new PublicationSource(
                "江城日报",
                "420100",
                List.of(Pattern.compile("jc-(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)-(?<page>\\d\\d)")));
        IdentityReader reader = new IdentityReader(new ArchiveFolder(folder).manifest(), List.of(source));
        IdentityReader.Result both = reader.read("jc-20200102-03.pdf");
        assertThat(both.identity())
                .isEqualTo(new Identity("江城日报", "420100", LocalDate.of(2020, 1, 3), "03", "manifest+path"));
        assertThat(both.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo("identity_conflict");
            assertThat(issue.text()).contains("2020-01-03", "2020-01-02");
        });
        IdentityReader.Result path = reader.read("2020/jc-20200215-01.pdf");
        assertThat(path.identity()).isEqualTo(new Identity("江城日报", "420100", LocalDate.of(2020, 2, 15), "01", "path"));
        assertThat(reader.read("某报/2018-07-09.txt").identity().issueDate()).isEqualTo(LocalDate.of(2018, 7, 9));
        assertThat(reader.read("x.txt").identity().decidedBy()).isEmpty();
    }

    @Test
    void theContentHashIsTheShaOfTheBytes() throws IOException {
        Path file = Files.write(folder.resolve("a"), "abc".getBytes(StandardCharsets.UTF_8));
        assertThat(ContentHash.of(file)).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
