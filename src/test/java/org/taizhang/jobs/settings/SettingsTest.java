package org.taizhang.jobs.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {
    private static final Home PROJECT = new Home(Path.of("").toAbsolutePath());

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Key.class)
    void theFileShowsTheValueThatHoldsWithoutIt(Key key) {
        assertThat(SettingsFile.read(PROJECT.settings())).containsEntry(key, key.fallback);
    }

    @Test
    void flagsWinOverTheFile() throws IOException {
        Settings settings = Settings.load(home("reading:\n  workers: 3\n"), Map.of("reading.workers", "5"));
        assertThat(settings.workers()).isEqualTo(5);
    }

    @Test
    void theFileWinsOverTheDefault() throws IOException {
        assertThat(Settings.load(home("reading:\n  workers: 3\n"), Map.of()).workers())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    reading:\\n  wrokers: 3           | nightly.yml:2: unknown key reading.wrokers; allowed keys are archive, warehouse
                    reading:\\n  workers: many        | nightly.yml:2: reading.workers is "many"; allowed is a whole number from 1 to 64
                    reading:\\n  workers: [1, 2]      | nightly.yml:2: reading.workers is "a list"; allowed is a whole number
                    releases: 5                       | nightly.yml:1: unknown key releases; allowed keys are
                    repository: {url: 'jdbc:mysql:x'} | allowed is empty, or a JDBC address
                    - a                               | expected keys and values
                    a: [                              | not valid YAML
                    ? [a]\\n: b                       | expected keys and values
                    """)
    void aWrongKeyOrValueNamesFileLineKeyAndWhatIsAllowed(String text, String message) throws IOException {
        Home home = home(text.replace("\\n", "\n"));
        assertThatThrownBy(() -> Settings.load(home, Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("nightly.yml")
                .hasMessageContaining(message);
    }

    @Test
    void aWrongFlagNamesItself() throws IOException {
        Home home = home("archive: x\n");
        assertThatThrownBy(() -> Settings.load(home, Map.of("reading.chunks", "3")))
                .hasMessageContaining("reading.chunks: unknown key");
    }

    private Home home(String text) throws IOException {
        Files.createDirectories(folder.resolve("jobs"));
        Files.writeString(folder.resolve("jobs/nightly.yml"), text);
        return new Home(folder);
    }
}
