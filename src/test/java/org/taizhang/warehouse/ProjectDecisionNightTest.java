package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.lexicon.ProjectFiles;
import org.taizhang.link.ProjectDecision;
import org.taizhang.link.ProjectDecision.Decision;
import org.taizhang.link.ProjectLinker;
import org.taizhang.warehouse.SampleDocument.Place;

/** The next night takes up what the statistician decided, from the parts that lie there. */
class ProjectDecisionNightTest {
    private static final ProjectLinker LINKER = ProjectFiles.linker(Path.of("jobs"));
    private static final List<ProjectDecision> DECISIONS = List.of(
            new ProjectDecision(Decision.NAME, "丹河路北延工程", "", "", "丹河路北延线", "", "", ""),
            new ProjectDecision(Decision.KIND, "博爱县第三小学扩建项目", "", "", "", "", "culture", ""));

    @TempDir
    Path folder;

    @Test
    void anEditOfTheDecisionsChangesTheProjectsAndNoPart() throws IOException {
        WarehouseFolder warehouse = SampleWarehouse.write(folder);
        Map<Path, FileTime> parts = files(folder.resolve("parts"));
        List<List<Object>> before = projects(night(warehouse, List.of(), "2021-01-10T02:00:00Z"));
        List<List<Object>> after = projects(night(warehouse, DECISIONS, "2021-01-11T02:00:00Z"));

        assertThat(before).contains(List.of("丹河路北延", "road"));
        assertThat(after).contains(List.of("丹河路北延线", "road")).doesNotContain(List.of("丹河路北延", "road"));
        assertThat(after).anySatisfy(row -> assertThat(row).isEqualTo(List.of("博爱县第三小学扩建", "culture")));
        assertThat(files(folder.resolve("parts"))).isNotEmpty().isEqualTo(parts);
    }

    @Test
    void aGivenNameLeavesNoVersionsThatDifferInTheNameAlone() {
        Map<String, SampleDocument> documents = new TreeMap<>();
        documents.put("1.txt", naming("2019-05-06", "丹河路北延"));
        documents.put("2.txt", naming("2019-08-02", "丹河路北段延伸"));
        WarehouseFolder warehouse = SampleWarehouse.write(folder, documents, SampleWarehouse.VERSION);
        List<ProjectDecision> decisions =
                List.of(new ProjectDecision(Decision.SAME, "丹河路北延", "", "丹河路北段延伸", "", "", "", ""), DECISIONS.get(0));
        try (Release release = night(warehouse, decisions, "2021-01-10T02:00:00Z")) {
            assertThat(release.query("SELECT project, version, is_current FROM dim_project WHERE project <> ''")
                            .rows())
                    .isEqualTo(List.of(List.of("丹河路北延线", 1, true)));
        }
    }

    private static SampleDocument naming(String day, String name) {
        return new SampleDocument("日报", LocalDate.parse(day), name)
                .says(name + "正在施工。")
                .namesProject(name, name, Place.BOAI);
    }

    private static Release night(WarehouseFolder folder, List<ProjectDecision> decisions, String now) {
        StarBuild build = new StarBuild(
                folder,
                new WarehouseDefinition(Path.of("warehouse")),
                SampleWarehouse.VERSION,
                sightings -> LINKER.link(sightings, decisions, code -> null));
        build.link();
        build.star();
        build.check();
        return build.publish(Instant.parse(now), 3);
    }

    @SuppressWarnings("unchecked")
    private static List<List<Object>> projects(Release release) {
        try (release) {
            return (List<List<Object>>) (List<?>)
                    release.query("SELECT DISTINCT project, kind FROM dim_project WHERE project <> '' ORDER BY ALL")
                            .rows();
        }
    }

    private static Map<Path, FileTime> files(Path folder) throws IOException {
        Map<Path, FileTime> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(file, Files.getLastModifiedTime(file));
            }
        }
        return files;
    }
}
