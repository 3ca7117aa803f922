package org.taizhang.chart.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.chart.style.Language;

class PackFileTest {
    private static final String SOUND = """
            pack: monthly
            title: {zh: "{region}图表", en: "Charts of {region}"}
            charts:
              - id: starts
                form: bars
                query: starts.sql
                ranked: true
                unit: {zh: {name: 亿元, per: 1e8}, en: {name: CNY m, per: 1e6}}
                title:
                  - when: [led]
                    zh: "{top}最多"
                    en: "{top} leads"
                  - zh: 各地开工
                    en: Starts by district
                subtitle: {zh: "{quarter}（{unit}）", en: "{quarter}, {unit}"}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeQuery() throws IOException {
        Files.writeString(folder.resolve("starts.sql"), "SELECT * FROM starts WHERE day <= :quarter_end");
        Files.writeString(folder.resolve("stranger.sql"), "SELECT * FROM starts WHERE day <= :tomorrow");
    }

    private PackDefinition load(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("monthly.yml"), text);
        return PackFile.load(file, folder, Set.of("quarter_end"));
    }

    @Test
    void readsASoundFile() throws IOException {
        PackDefinition pack = load(SOUND);
        assertThat(pack.charts()).singleElement().satisfies(chart -> {
            assertThat(chart.id()).isEqualTo("starts");
            assertThat(chart.ranked()).isTrue();
            assertThat(chart.unit(Language.ZH).per()).isEqualByComparingTo("100000000");
            assertThat(chart.titles()).hasSize(2);
        });
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    form: bars           | form: pie               | monthly.yml:5: charts[0].form: there is no form pie; allowed: [trend
                    ranked: true         | ranked: perhaps         | monthly.yml:7: charts[0].ranked: expected true or false, not perhaps
                    ranked: true         | colour: red             | monthly.yml:7: charts[0].colour: no such key; allowed: [
                    id: starts           | id: Start S             | monthly.yml:4: charts[0].id: an id has lower-case letters
                    query: starts.sql    | query: ../secret.sql    | monthly.yml:6: charts[0].query: expected the name of a .sql file
                    query: starts.sql    | query: none.sql         | monthly.yml:6: charts[0].query: the query
                    query: starts.sql    | query: stranger.sql     | uses parameters that there are not: [tomorrow]
                    per: 1e8             | per: -1                 | monthly.yml:8: charts[0].unit.zh.per: expected a number above zero, not -1
                    when: [led]          | when: [lucky]           | monthly.yml:10: charts[0].title[0].when[0]: this form knows no condition lucky
                    "{top}最多"           | "{winner}最多"           | monthly.yml:10: charts[0].title[0]: nothing fills [winner] here
                    zh: 各地开工          | when: [led]             | the key zh is missing
                    pack: monthly        | pack: [monthly          | monthly.yml:
                    """)
    void refusesAWrongFileWithLineAndReason(String right, String wrong, String message) {
        assertThat(SOUND).contains(right);
        assertThatThrownBy(() -> load(SOUND.replace(right, wrong)))
                .isInstanceOf(PackFileException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesAFileWithoutANeutralTitle() {
        String wrong = SOUND.replace("      - zh: 各地开工\n        en: Starts by district\n", "");
        assertThatThrownBy(() -> load(wrong)).hasMessageContaining("the last title must be neutral");
    }
}
