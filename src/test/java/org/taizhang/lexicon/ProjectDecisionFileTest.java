package org.taizhang.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.link.ProjectDecision;
import org.taizhang.link.ProjectDecision.Decision;

/** The statistician's file is taken as it is or refused with line and reason, and is never left half written. */
class ProjectDecisionFileTest {
    private static final String HEAD = "decision,name,region,other_name,other_region,canonical,parent,kind,note\n";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void anEmptyFile() throws IOException {
        file = folder.resolve("projects.csv");
        Files.writeString(file, HEAD);
    }

    private static ProjectDecision decision(Decision decision, String name, String other) {
        return new ProjectDecision(decision, name, "340200", other, "", "", "", "seen on site, \"twice\"");
    }

    @Test
    void whatIsAddedIsReadAgain() throws IOException {
        Files.writeString(file, HEAD.strip());
        List<ProjectDecision> decisions =
                List.of(decision(Decision.SAME, "青弋江大桥", "青弋江特大桥"), decision(Decision.DIFFERENT, "长江二桥", "长江三桥"));

        assertThat(ProjectDecisionFile.append(file, decisions)).isEqualTo(2);

        assertThat(ProjectDecisionFile.read(file)).isEqualTo(decisions);
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatStandsThereIsKeptToTheLetterAndNotAddedAgain() throws IOException {
        String before = HEAD + "name,镜湖公园,,,,镜湖城市公园,,,\"by hand,  kept\"\n";
        Files.writeString(file, before);
        ProjectDecision same = decision(Decision.SAME, "青弋江大桥", "青弋江特大桥");

        assertThat(ProjectDecisionFile.append(file, List.of(same, same))).isEqualTo(1);
        assertThat(ProjectDecisionFile.append(file, List.of(same))).isZero();

        assertThat(Files.readString(file)).startsWith(before);
        assertThat(ProjectDecisionFile.read(file)).hasSize(2);
    }

    @Test
    void aContradictionIsRefusedAndNothingWritten() throws IOException {
        ProjectDecisionFile.append(file, List.of(decision(Decision.SAME, "青弋江大桥", "青弋江特大桥")));
        String before = Files.readString(file);
        List<ProjectDecision> turned =
                List.of(decision(Decision.SAME, "一号桥", "1号桥"), decision(Decision.DIFFERENT, "青弋江特大桥", "青弋江大桥"));

        assertThatThrownBy(() -> ProjectDecisionFile.append(file, turned))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("青弋江特大桥")
                .hasMessageContaining("contradicts");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void aTableWithoutTheRegionOfTheSecondProjectIsReadAndWidened() throws IOException {
        Files.writeString(
                file, "decision,name,region,other_name,canonical,parent,kind,note\nname,镜湖公园,,,镜湖城市公园,,,by hand\n");
        ProjectDecision apart =
                new ProjectDecision(Decision.DIFFERENT, "人民公园", "340202", "人民公园", "340207", "", "", "", "");

        assertThat(ProjectDecisionFile.append(file, List.of(apart))).isEqualTo(1);
        assertThat(Files.readString(file))
                .isEqualTo(HEAD + "name,镜湖公园,,,,镜湖城市公园,,,by hand\ndifferent,人民公园,340202,人民公园,340207,,,,\n");
    }

    @Test
    void aWrongRowIsRefusedWithItsLineAndReason() throws IOException {
        Files.writeString(file, HEAD + "same,甲桥,,乙桥,,,,,\nequal,甲桥,,丙桥,,,,,\n");
        assertThatThrownBy(() -> ProjectDecisionFile.read(file))
                .hasMessageContaining("projects.csv")
                .hasMessageContaining("line 3")
                .hasMessageContaining("same, different, name, parent, kind");

        Files.writeString(file, HEAD + "same,甲桥,,,,,,,\n");
        assertThatThrownBy(() -> ProjectDecisionFile.read(file))
                .hasMessageContaining("line 2")
                .hasMessageContaining("says nothing");

        Files.writeString(file, HEAD + "same,甲桥,芜湖市,乙桥,,,,,\n");
        assertThatThrownBy(() -> ProjectDecisionFile.read(file))
                .hasMessageContaining("line 2")
                .hasMessageContaining("six digits");

        Files.writeString(file, HEAD + "same,甲桥,,乙桥\n");
        assertThatThrownBy(() -> ProjectDecisionFile.read(file))
                .hasMessageContaining("line 2")
                .hasMessageContaining("9 cells");

        Files.writeString(file, "decision,name\nsame,甲桥\n");
        assertThatThrownBy(() -> ProjectDecisionFile.read(file))
                .hasMessageContaining("line 1")
                .hasMessageContaining("columns");
    }
}
