package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a release says of itself, held against what it is. */
class ReleaseDescriptionTest {
    @TempDir
    static Path folder;

    private static Release release;
    private static String page = "";
    private static JsonNode datapackage;

    @BeforeAll
    static void publish() throws IOException {
        release = SampleWarehouse.publish(folder);
        page = Files.readString(release.folder().resolve("dictionary.html"));
        datapackage = new ObjectMapper()
                .readTree(release.folder().resolve("datapackage.json").toFile());
    }

    @AfterAll
    static void close() {
        release.close();
    }

    private static List<List<Object>> rows(String sql) {
        return release.query(sql).rows();
    }

    @Test
    void theDictionaryHasEachColumnOfTheDatabaseWithItsMeaningOnce() {
        Pattern section = Pattern.compile("(?s)<section class=\"entry relation\" id=\"(\\w+)\">(.*?)</section>");
        Pattern row = Pattern.compile(
                "(?s)<tr class=\"row\"><td><code[^>]*>(\\w+)</code>.*?<td lang=\"zh\">(.*?)</td><td>(.*?)</td></tr>");
        List<String> shown = new ArrayList<>();
        Matcher relations = section.matcher(page);
        while (relations.find()) {
            Matcher columns = row.matcher(relations.group(2));
            while (columns.find()) {
                shown.add(relations.group(1) + "." + columns.group(1) + ": " + columns.group(3) + " / "
                        + columns.group(2));
            }
        }
        List<String> held = rows(
                        "SELECT relation || '.' || column_name || ': ' || comment FROM dictionary WHERE kind = 'column'")
                .stream()
                .map(one -> ((String) one.get(0))
                        .replace("&", "&amp;")
                        .replace("'", "&#39;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;"))
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(held).hasSizeGreaterThan(300);
    }

    @Test
    void theDictionaryLeadsFromAViewToWhatItReads() {
        assertThat(section("pipeline")).contains("<a href=\"#project_status\"><code>project_status</code></a>");
        assertThat(section("series")).contains("<a href=\"#mart_series\">");
        assertThat(section("mart_series"))
                .as("through the macro")
                .contains("<a href=\"#fact_measurement\">", "<a href=\"#dim_metric\">");
        assertThat(section("fact_measurement")).contains("Source 来源</dt><dd>parts", "href=\"#measurements\"");
        assertThat(page)
                .contains(
                        "data-from=\"archive\" data-to=\"parts\"",
                        "data-from=\"parts\" data-to=\"fact_measurement\"",
                        "data-from=\"fact_measurement\" data-to=\"measurements\"",
                        "data-from=\"measurements\" data-to=\"single_measurements\"");
    }

    private static String section(String name) {
        int start = page.indexOf("id=\"" + name + "\">");
        return page.substring(start, page.indexOf("</section>", start));
    }

    @Test
    void everyLinkOfTheDictionaryLeadsSomewhere() {
        Matcher link = Pattern.compile("href=\"#(\\w+)\"").matcher(page);
        List<String> targets = new ArrayList<>();
        while (link.find()) {
            targets.add(link.group(1));
        }
        assertThat(targets)
                .hasSizeGreaterThan(100)
                .allSatisfy(target -> assertThat(page).contains("id=\"" + target + "\""));
        assertThat(page).doesNotContain("http://", "https://");
    }

    @Test
    void theDataPackageDescribesEveryFieldOfEveryFile() {
        List<String> described = new ArrayList<>();
        for (JsonNode resource : datapackage.get("resources")) {
            for (JsonNode field : resource.get("schema").get("fields")) {
                assertThat(field.get("description").asText())
                        .as(field.toString())
                        .isNotBlank();
                assertThat(field.get("title").asText()).as(field.toString()).isNotBlank();
                described.add(
                        resource.get("name").asText() + "." + field.get("name").asText());
            }
        }
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(
                        rows("""
                                SELECT relation || '.' || column_name FROM dictionary
                                WHERE kind = 'column' AND relation NOT IN (SELECT relation FROM dictionary WHERE kind = 'view')
                                """).stream().map(one -> (String) one.get(0)).toList());
    }

    @Test
    void theFilesOfTheDataPackageHoldTheRowsOfTheirTables() {
        try (DuckDb plain = DuckDb.inMemory()) {
            for (JsonNode resource : datapackage.get("resources")) {
                String name = resource.get("name").asText();
                JsonNode path = resource.get("path");
                List<Path> files = new ArrayList<>();
                (path.isArray() ? path : List.of(path))
                        .forEach(one -> files.add(release.folder().resolve(one.asText())));
                plain.bind("files", files);
                assertThat(plain.text(
                                "SELECT count(*) FROM read_parquet(getvariable('files'), hive_partitioning = false)"))
                        .as(name)
                        .isEqualTo(String.valueOf(release.hash(name).rows()))
                        .isEqualTo(resource.get("rows").asText());
            }
        }
    }

    @Test
    void keysTellRowsAndReferencesLeadToRows() {
        for (JsonNode resource : datapackage.get("resources")) {
            String table = resource.get("name").asText();
            JsonNode schema = resource.get("schema");
            assertThat(schema.has("primaryKey"))
                    .as("warehouse/schema/" + table + ".sql has a line -- Key: …")
                    .isTrue();
            List<String> key = new ArrayList<>();
            schema.get("primaryKey").forEach(column -> key.add(column.asText()));
            assertThat(rows("SELECT count(*) - count(DISTINCT (" + String.join(", ", key) + ")) FROM " + table))
                    .as("primary key of " + table)
                    .containsExactly(List.of(0L));
            if (schema.has("foreignKeys")) {
                for (JsonNode foreign : schema.get("foreignKeys")) {
                    String column = foreign.get("fields").get(0).asText();
                    JsonNode target = foreign.get("reference");
                    assertThat(rows("SELECT count(*) FROM " + table + " WHERE " + column + " NOT IN (SELECT "
                                    + target.get("fields").get(0).asText() + " FROM "
                                    + target.get("resource").asText() + ")"))
                            .as(table + " " + foreign)
                            .containsExactly(List.of(0L));
                }
            }
        }
    }
}
