package org.taizhang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.taizhang");

    /** Each rule with classes that break it. */
    static Stream<Arguments> rules() {
        return Stream.of(
                rule(Architecture.THE_CORE_IS_PURE, "fact.Planted", "{ java.nio.file.Path file; }"),
                rule(
                        Architecture.THE_CORE_READS_NO_CLOCK,
                        "text.Planted",
                        "{ Object now = java.time.LocalDate.now(); }"),
                rule(
                        Architecture.THE_CALENDAR_IS_KNOWN_TO_TEXT_ALONE,
                        "fact.Planted",
                        "{ com.ibm.icu.util.ChineseCalendar c; }"),
                rule(
                        Architecture.SPRING_IS_KNOWN_TO_JOBS_ALONE,
                        "fact.Planted",
                        "{ org.springframework.batch.core.job.Job j; }"),
                rule(
                        Architecture.TIKA_AND_PDFBOX_READ_IN_ARCHIVE_ALONE,
                        "layout.Planted",
                        "{ org.apache.pdfbox.pdmodel.PDDocument d; }"),
                rule(Architecture.TIKA_IS_KNOWN_TO_ARCHIVE_ALONE, "chart.Planted", "{ org.apache.tika.Tika t; }"),
                rule(
                        Architecture.DUCKDB_AND_PARQUET_ARE_KNOWN_TO_WAREHOUSE_ALONE,
                        "jobs.Planted",
                        "{ org.duckdb.DuckDBConnection c; }"),
                rule(Architecture.SQL_IS_SPOKEN_IN_WAREHOUSE, "chart.Planted", "{ java.sql.Connection c; }"),
                rule(
                        Architecture.JFREECHART_IS_KNOWN_TO_CHART_ALONE,
                        "jobs.Planted",
                        "{ org.jfree.chart.JFreeChart c; }"),
                Arguments.of(
                        Architecture.PACKAGES_HAVE_NO_CYCLES,
                        Map.of(
                                "fact.Planted", "{ org.taizhang.text.Planted p; }",
                                "text.Planted", "{ org.taizhang.fact.Planted p; }")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(ArchRule rule, Map<String, String> planted) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest(name = "a planted violation is found: {0}")
    @MethodSource("rules")
    void bites(ArchRule rule, Map<String, String> planted, @TempDir Path folder) {
        compile(planted, folder);
        JavaClasses violation = new ClassFileImporter().importPath(folder);
        assertThat(rule.evaluate(violation).hasViolation())
                .as("%s, over %s", rule.getDescription(), planted)
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void filesAreShort(Path file) throws Exception {
        assertThat(Files.readAllLines(file)).as("lines of %s", file).hasSizeLessThanOrEqualTo(400);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sql")
    void sqlOpensWithMeaningGrainAndSource(Path file) throws Exception {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).as("head of %s", file).hasSizeGreaterThan(3);
        assertThat(String.join("\n", lines.subList(0, Math.min(20, lines.size()))))
                .as("head of %s", file)
                .containsSubsequence("-- Meaning: ", "-- Grain: ", "-- Source: ");
        assertThat(lines.get(0)).as("first line of %s", file).startsWith("-- Meaning: ");
    }

    static List<Path> sources() throws Exception {
        return files("src", ".java");
    }

    static List<Path> sql() throws Exception {
        return files("warehouse", ".sql");
    }

    private static List<Path> files(String folder, String ending) throws Exception {
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Arguments rule(ArchRule rule, String name, String body) {
        return Arguments.of(rule, Map.of(name, body));
    }

    private static void compile(Map<String, String> classes, Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> units = classes.entrySet().stream()
                .map(entry -> source(entry.getKey(), entry.getValue()))
                .toList();
        List<String> options =
                List.of("-d", folder.toString(), "-proc:none", "-classpath", System.getProperty("java.class.path"));
        assertThat(compiler.getTask(null, null, null, options, null, units).call())
                .as("the planted classes compile")
                .isTrue();
    }

    private static JavaFileObject source(String name, String body) {
        int dot = name.lastIndexOf('.');
        String code = "package org.taizhang." + name.substring(0, dot) + "; public class " + name.substring(dot + 1)
                + " " + body;
        URI uri = URI.create("string:///org/taizhang/" + name.replace('.', '/') + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
    }
}
