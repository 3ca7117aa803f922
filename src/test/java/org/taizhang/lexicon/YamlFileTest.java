package org.taizhang.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.text.Qualifier;

class YamlFileTest {
    @TempDir
    private Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("words.yml"), content);
    }

    @Test
    void leavesEveryScalarTheTextThatWasWritten() throws IOException {
        Entry entry = YamlFile.read(file("{version: 1.10, day: 2020-03-01, answer: no, list: [01, 元]}"));
        assertThat(entry.text("version")).isEqualTo("1.10");
        assertThat(entry.text("day")).isEqualTo("2020-03-01");
        assertThat(entry.text("answer")).isEqualTo("no");
        assertThat(entry.words("list")).containsExactly("01", "元");
    }

    @Test
    void namesFileKeyAndWhatIsAllowed() throws IOException {
        Path file = file("groups: [{name: about, plaec: before}]");
        assertThatThrownBy(() -> YamlFile.read(file).entries("groups").get(0).only("name", "place"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("words.yml, at groups[0]: unknown key 'plaec', allowed are [name, place]");
    }

    @Test
    void namesTheConstantsThatAreAllowed() throws IOException {
        Path file = file("{qualifier: roughly}");
        assertThatThrownBy(() -> YamlFile.read(file).constant("qualifier", Qualifier.class))
                .hasMessageContaining("'roughly' is not allowed, allowed are [exact, about, over, under]");
    }

    @Test
    void refusesAWordThatStandsTwice() throws IOException {
        Path file = file("{words: [米, 元, 米]}");
        assertThatThrownBy(() -> YamlFile.read(file).wordSet("words")).hasMessageContaining("'米' twice");
    }

    @Test
    void refusesAKeyThatStandsTwice() throws IOException {
        Path file = file("{unit: m, unit: km}");
        assertThatThrownBy(() -> YamlFile.read(file)).isInstanceOf(LexiconException.class);
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThatThrownBy(() -> WordFiles.load(folder)).hasMessageContaining("numerals.yml: cannot be read");
    }
}
