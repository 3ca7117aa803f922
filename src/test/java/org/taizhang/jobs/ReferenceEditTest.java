package org.taizhang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.jobs.settings.Home;

/** A statistician edits the table of regions, or that of decisions about projects: the next night takes it up and opens no document. */
class ReferenceEditTest {
    private static final String PLACES =
            "select document, region_code, region, value from measurements order by document";
    private static final String PROJECTS =
            "select project, kind, documents from projects where project <> '' order by 1";
    private static final String MENTIONS =
            "select surface, code, name, link_method, runner_up_code from mentions where kind = 'region' order by document, char_start";

    @TempDir
    Path folder;

    private Path home = Path.of("");
    private String out = "";

    @BeforeEach
    void copyTheProject() throws IOException {
        home = folder.resolve("home");
        for (String part : new String[] {"jobs/lexicon", "jobs/linking", "jobs/rules", "jobs/sources", "warehouse"}) {
            copy(Path.of(part), home.resolve(part));
        }
        Files.copy(Path.of("jobs/nightly.yml"), home.resolve("jobs/nightly.yml"));
        Path archive = Files.createDirectories(folder.resolve("archive"));
        Files.writeString(archive.resolve("zone.txt"), "重点项目建设快讯\n\n截至4月底，示范区新开工项目16个。\n");
        Files.writeString(archive.resolve("county.txt"), "重点项目建设快讯\n\n截至4月底，浚县新开工项目11个。\n");
        Files.writeString(archive.resolve("manifest.csv"), """
                file,publication,region,issue_date,page_label
                zone.txt,鹤壁简报,410600,2020-05-06,简报
                county.txt,鹤壁简报,410600,2020-05-07,简报
                """);
        System.setProperty(Home.PROPERTY, home.toString());
    }

    @AfterEach
    void leaveTheProject() {
        System.clearProperty(Home.PROPERTY);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(path -> !path.startsWith("warehouse/data"))::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void isTakenUpByTheNextNightWhichReadsNoDocument() throws IOException {
        assertThat(night("warehouse")).contains("this run    2 documents read");
        assertThat(answer(PLACES)).contains("zone.txt,410672,鹤壁市城乡一体化示范区,16").contains("county.txt,410621,浚县,11");

        edit("410672,鹤壁市城乡一体化示范区,", "410673,鹤壁东区城乡一体化示范区,");
        edit("410621,浚县,", "410629,浚县,");
        assertThat(night("warehouse")).contains("this run    0 documents read");

        assertThat(answer(PLACES)).contains("zone.txt,410673,鹤壁东区城乡一体化示范区,16").contains("county.txt,410629,浚县,11");
        assertThat(answer(MENTIONS)).contains("示范区,410673,鹤壁东区城乡一体化示范区,zone,");
        night("anew");
        assertThat(exported("warehouse"))
                .as("the tables of a warehouse that never knew the old table")
                .isEqualTo(exported("anew"));
    }

    @Test
    void isTakenUpForProjectsTooAndTheHistoryFollows() throws IOException {
        paper("road.txt", "2020-05-08", "云门路改造工程总投资3.2亿元，4月18日开工建设。");
        paper("ring.txt", "2020-06-09", "截至5月底，城西一号路改造工程完成投资8000万元，计划2021年6月底前竣工。");
        assertThat(night("warehouse")).contains("this run    4 documents read");
        assertThat(answer(PROJECTS)).contains("云门路改造,road,1").contains("城西一号路改造,road,1");

        Files.writeString(home.resolve("warehouse/reference/projects.csv"), """
                same,云门路改造工程,,城西一号路改造工程,,,,,one road by its old and its new name
                name,云门路改造工程,,,,云门路,,,
                kind,云门路改造工程,,,,,,renewal,
                """, StandardOpenOption.APPEND);
        assertThat(night("warehouse")).contains("this run    0 documents read");

        assertThat(answer(PROJECTS)).contains("云门路,renewal,2").doesNotContain("城西");
        assertThat(answer("select valid_from, stage, planned_completion from project_history order by version"))
                .contains("2020-05-08,start,\n2020-06-09,start,2021-06-30");
        night("anew");
        assertThat(exported("warehouse")).isEqualTo(exported("anew"));
    }

    private void paper(String name, String day, String text) throws IOException {
        Path archive = folder.resolve("archive");
        Files.writeString(archive.resolve(name), "重点项目建设快讯\n\n" + text + "\n");
        Files.writeString(
                archive.resolve("manifest.csv"), name + ",鹤壁简报,410600," + day + ",简报\n", StandardOpenOption.APPEND);
    }

    private void edit(String old, String edited) throws IOException {
        Path regions = home.resolve("warehouse/reference/regions.csv");
        String table = Files.readString(regions);
        assertThat(table).contains("\n" + old);
        Files.writeString(regions, table.replace("\n" + old, "\n" + edited));
    }

    private String night(String warehouse) {
        run(
                "nightly",
                "--archive",
                folder.resolve("archive").toString(),
                "--warehouse",
                folder.resolve(warehouse).toString());
        return out;
    }

    private String answer(String question) {
        run("query", "--warehouse", folder.resolve("warehouse").toString(), "--format", "csv", question);
        return out;
    }

    /** All that can be exported, but for the nights in which it was learned. */
    private String exported(String warehouse) throws IOException {
        Path target = folder.resolve(warehouse + " exported");
        run("export", "--warehouse", folder.resolve(warehouse).toString(), target.toString());
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(target)) {
            for (Path file : files.sorted().toList()) {
                all.append(file.getFileName()).append('\n').append(withoutNights(file));
            }
        }
        return all.toString();
    }

    private static String withoutNights(Path file) throws IOException {
        String night = "\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d[.]?\\d*Z?";
        return Files.readString(file).replaceAll(night, "NIGHT");
    }

    private void run(String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        out = run.said();
        assertThat(run.code()).as(out).isZero();
    }
}
