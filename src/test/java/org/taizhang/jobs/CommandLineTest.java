package org.taizhang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.jobs.nightly.RunLock;

/** The whole way from files to answers, through the command line, as an operator goes it. */
class CommandLineTest {
    private static final String BULLETIN = """
            【复工复产】

            截至3月12日，全市52家商砼企业已复产31家，其中涧西区6家、洛龙区9家。

            本市2024年计划实施重点项目120个，总投资860亿元。
            """;

    @TempDir
    Path folder;

    private Path archive = Path.of("");
    private Path warehouse = Path.of("");
    private String out = "";
    private String err = "";

    @BeforeEach
    void makeArchive() throws IOException {
        archive = Files.createDirectories(folder.resolve("my papers"));
        warehouse = folder.resolve("my warehouse");
        Files.writeString(archive.resolve("good.txt"), BULLETIN);
        Files.writeString(
                archive.resolve("gb.txt"),
                "洛阳新区医院项目开工\n\n本报讯 4月2日，洛阳新区医院项目开工建设，总投资12.5亿元，计划2025年底竣工。\n",
                Charset.forName("GB18030"));
        Files.writeString(archive.resolve("manifest.csv"), """
                file,publication,region,issue_date,page_label
                good.txt,洛阳简报,410300,2024-03-13,简报
                gb.txt,洛阳日报,410300,2024-04-03,第1版
                """);
    }

    @Test
    void aNightFillsAWarehouseThatAnswers() throws IOException {
        assertThat(night()).isZero();
        assertThat(out).contains("2 documents read", "documents   2 read");
        assertThat(
                        run(
                                "query",
                                "--warehouse",
                                warehouse.toString(),
                                "--format",
                                "csv",
                                "select document, value from measurements where metric = 'enterprise_count' and stage = 'resumption' and value = 31"))
                .isZero();
        assertThat(out).isEqualTo("document,value\ngood.txt,31\n");
    }

    @Test
    void aSecondNightReadsNothingAndLeavesEqualTables() throws IOException {
        night();
        String before = exported("first");
        assertThat(night()).isZero();
        assertThat(out).contains("this run    0 documents read; nothing has changed, the release stays");
        assertThat(exported("second")).isEqualTo(before);
    }

    @Test
    void onlyWhatIsNewIsRead() throws IOException {
        night();
        Files.writeString(archive.resolve("2024-05-07.txt"), "宜阳县城关镇供水工程开工\n\n5月6日，宜阳县城关镇供水工程开工建设，总投资3000万元。\n");
        assertThat(night()).isZero();
        assertThat(out).contains("this run    1 documents read", "documents   3 read");
    }

    @Test
    void whatNoManifestTellsIsTakenFromTheText() throws IOException {
        Files.writeString(archive.resolve("unlisted.txt"), "绵阳建设简报\n2021年6月8日\n\n全市老旧小区改造项目已开工35个。\n");
        night();
        run(
                "query",
                "--warehouse",
                warehouse.toString(),
                "--format",
                "csv",
                "select issue_date, decided_by from documents where document = 'unlisted.txt'");
        assertThat(out).isEqualTo("issue_date,decided_by\n2021-06-08,text\n");
    }

    @Test
    void badFilesGoToQuarantineWithTheirReasonsAndTheOthersAreRead() throws IOException {
        Files.createFile(archive.resolve("empty.pdf"));
        Files.write(archive.resolve("truncated.pdf"), truncated(pdf(null)));
        Files.write(archive.resolve("locked.pdf"), pdf("secret"));
        Files.write(archive.resolve("photo.pdf"), jpeg());
        assertThat(night()).isEqualTo(3);
        assertThat(out).contains("4 quarantined", "2 read");
        assertThat(out.lines().filter(line -> line.startsWith("quarantine")))
                .hasSize(4)
                .anyMatch(line -> line.contains("empty.pdf  empty"))
                .anyMatch(line -> line.contains("truncated.pdf  damaged"))
                .anyMatch(line -> line.contains("locked.pdf  encrypted"))
                .anyMatch(line -> line.contains("photo.pdf"));
        assertThat(night()).as("a second night still says so").isEqualTo(3);
        assertThat(out).contains("this run    0 documents read");
    }

    @Test
    void whatIsInQuarantineIsListedTriedAgainOrLetOut() throws IOException {
        Path file = archive.resolve("locked.pdf");
        Files.write(file, pdf("secret"));
        Files.createFile(archive.resolve("empty.pdf"));
        assertThat(night()).isEqualTo(3);
        assertThat(run("quarantine", "list", "--warehouse", warehouse.toString(), "--trace"))
                .isZero();
        assertThat(out)
                .contains(
                        "empty.pdf  empty  ",
                        "locked.pdf  encrypted  ",
                        "EncryptedDocumentException",
                        "2 in quarantine");

        assertThat(run("quarantine", "release", "--warehouse", warehouse.toString(), "empty.pdf"))
                .isZero();
        assertThat(night()).as("what is left in quarantine is still reported").isEqualTo(3);
        assertThat(out).contains("this run    0 documents read", "1 released", "quarantine  locked.pdf");
        assertThat(out).doesNotContain("quarantine  empty.pdf");

        assertThat(run("quarantine", "retry", "--warehouse", warehouse.toString()))
                .isZero();
        assertThat(out).contains("1 documents will be read again");
        assertThat(night()).as("it is locked as before").isEqualTo(3);
        assertThat(out).contains("this run    1 documents read");

        run("quarantine", "release", "--warehouse", warehouse.toString(), "locked.pdf");
        assertThat(night()).as("nothing is reported any more").isZero();
        assertThat(run("quarantine", "retry", "--warehouse", warehouse.toString(), "nowhere.pdf"))
                .isEqualTo(1);
        assertThat(err).contains("nowhere.pdf", "taizhang quarantine list");
    }

    @Test
    void whatIsWrongWithTheManifestIsSaidAndKept() throws IOException {
        Files.writeString(archive.resolve("manifest.csv"), """
                file,publication,region,issue_date,page_label
                good.txt,洛阳简报,没有市,2024-13-13,简报
                gb.txt,洛阳日报,绵阳市,2024-04-03,第1版
                lost.pdf,洛阳日报,410300,2024-04-03,第1版
                """);
        assertThat(night()).isZero();
        assertThat(out.lines().filter(line -> line.startsWith("archive  ")))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("manifest.csv line 2", "2024-13-13"),
                        line -> assertThat(line).contains("manifest.csv line 4", "lost.pdf"),
                        line -> assertThat(line).contains("gb.txt", "洛阳市", "绵阳市"));
        run(
                "query",
                "--warehouse",
                warehouse.toString(),
                "--format",
                "csv",
                "select document, kind from issues where kind in ('manifest_row', 'identity_conflict', 'unknown_region') order by all");
        assertThat(out)
                .isEqualTo(
                        "document,kind\n\"\",manifest_row\n\"\",manifest_row\ngb.txt,identity_conflict\ngood.txt,unknown_region\n");
        Files.writeString(archive.resolve("manifest.csv"), """
                file,publication,region,issue_date,page_label
                good.txt,洛阳简报,410300,2024-03-13,简报
                gb.txt,洛阳日报,410300,2024-04-03,第1版
                """);
        assertThat(night()).isZero();
        assertThat(out).doesNotContain("manifest_row", "archive  ");
    }

    @Test
    void aSecondRunAtTheSameTimeIsTurnedAway() throws IOException {
        Instant since = Instant.parse("2024-03-13T18:30:00Z");
        try (RunLock held = RunLock.take(warehouse.resolve("lock"), since).orElseThrow()) {
            assertThat(night()).isEqualTo(75);
            assertThat(err).contains("another run", "since 2024-03-13T18:30:00Z");
            assertThat(run("status", "--warehouse", warehouse.toString())).isZero();
            assertThat(out).contains("run         process", "none yet");
        }
    }

    @Test
    void anEmptiedArchiveIsNotTakenForTheLedger() throws IOException {
        night();
        try (Stream<Path> files = Files.list(archive)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(night()).isEqualTo(1);
        assertThat(err).contains("is empty, but held 2 documents");
        assertThat(run(
                        "query",
                        "--warehouse",
                        warehouse.toString(),
                        "--format",
                        "csv",
                        "select count(*) as n from documents"))
                .isZero();
        assertThat(out).isEqualTo("n\n2\n");
    }

    @Test
    void readShowsWhatItSeesWithoutAWarehouse() {
        assertThat(run(
                        "read",
                        "--format",
                        "json",
                        archive.resolve("good.txt").toString(),
                        "--region",
                        "410300",
                        "--date",
                        "2024-03-13"))
                .isZero();
        assertThat(out).contains("\"metric\" : \"enterprise_count\"", "\"issue_date\" : \"2024-03-13\"");
        assertThat(run("read", archive.resolve("good.txt").toString())).isZero();
        assertThat(out).contains("复工复产", "measurements");
    }

    @Test
    void queryCanTouchNothingElse() throws IOException {
        night();
        String secret = archive.resolve("good.txt").toString();
        assertThat(run("query", "--warehouse", warehouse.toString(), "select * from read_text('" + secret + "')"))
                .isEqualTo(1);
        assertThat(out).doesNotContain("商砼");
        assertThat(run("query", "--warehouse", warehouse.toString(), "delete from fact_measurement"))
                .isEqualTo(1);
    }

    @Test
    void wrongUsageSaysWhatIsAllowed() {
        assertThat(run("nightly", "--set", "reading.workers=none")).isEqualTo(2);
        assertThat(err).contains("reading.workers is \"none\"; allowed is a whole number from 1 to 64");
        assertThat(run("nigthly")).isEqualTo(2);
        assertThat(run("query", "--warehouse", warehouse.toString(), "select 1"))
                .isEqualTo(1);
        assertThat(err).contains("no release in");
        assertThat(run("nightly", "--archive", folder.resolve("nowhere").toString()))
                .isEqualTo(1);
        assertThat(err).contains("nowhere: no such folder");
        assertThat(run()).isEqualTo(2);
    }

    private int night() {
        return run("nightly", "--archive", archive.toString(), "--warehouse", warehouse.toString());
    }

    private String exported(String name) throws IOException {
        Path target = folder.resolve(name);
        assertThat(run("export", "--warehouse", warehouse.toString(), target.toString()))
                .isZero();
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(target)) {
            for (Path file : files.sorted().toList()) {
                all.append(file.getFileName()).append('\n').append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private int run(String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        out = run.out();
        err = run.err();
        return run.code();
    }

    private byte[] pdf(@org.jspecify.annotations.Nullable String password) throws IOException {
        try (PDDocument document = new PDDocument();
                java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] truncated(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] jpeg() throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        ImageIO.write(
                new java.awt.image.BufferedImage(64, 64, java.awt.image.BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }
}
