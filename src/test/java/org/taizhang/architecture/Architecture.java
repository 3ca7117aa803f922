package org.taizhang.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** The structure of the code as rules. {@code ArchitectureTest} checks them, and plants violations to see each of them bite. */
final class Architecture {
    private static final String[] CORE = {
        "org.taizhang.document..",
        "org.taizhang.layout..",
        "org.taizhang.text..",
        "org.taizhang.mention..",
        "org.taizhang.fact..",
        "org.taizhang.link.."
    };

    static final ArchRule THE_CORE_IS_PURE = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with(
                    CORE,
                    "java.lang..",
                    "java.util..",
                    "java.math..",
                    "java.time..",
                    "java.text..",
                    "java.nio.charset",
                    "java.security..",
                    "org.jspecify..",
                    "com.ibm.icu.."))
            .as("the core uses the JDK and itself: no files, no clock of its own, no framework");

    static final ArchRule THE_CORE_READS_NO_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .as("the core reads no clock: the same document gives the same facts on every day");

    static final ArchRule THE_CALENDAR_IS_KNOWN_TO_TEXT_ALONE =
            only("com.ibm.icu..", "org.taizhang.text..").as("ICU's Chinese calendar is known to text alone");

    static final ArchRule SPRING_IS_KNOWN_TO_JOBS_ALONE =
            only("org.springframework..", "org.taizhang.jobs..").as("Spring is known to jobs alone");

    static final ArchRule TIKA_AND_PDFBOX_READ_IN_ARCHIVE_ALONE = noClasses()
            .that()
            .resideOutsideOfPackages("org.taizhang.archive..", "org.taizhang.chart..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..", "ai.onnxruntime..")
            .as("Tika, PDFBox and the OCR engine read documents in archive alone");

    static final ArchRule TIKA_IS_KNOWN_TO_ARCHIVE_ALONE =
            only("org.apache.tika..", "org.taizhang.archive..").as("Tika is known to archive alone");

    static final ArchRule DUCKDB_AND_PARQUET_ARE_KNOWN_TO_WAREHOUSE_ALONE = noClasses()
            .that()
            .resideOutsideOfPackage("org.taizhang.warehouse..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.duckdb..", "org.apache.parquet..", "com.jerolba.carpet..", "org.apache.hadoop..")
            .as("DuckDB and Parquet are known to warehouse alone");

    static final ArchRule SQL_IS_SPOKEN_IN_WAREHOUSE = noClasses()
            .that()
            .resideOutsideOfPackages("org.taizhang.warehouse..", "org.taizhang.jobs.nightly..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..")
            .as("JDBC is known to warehouse, and to the job's own repository");

    static final ArchRule JFREECHART_IS_KNOWN_TO_CHART_ALONE =
            only("org.jfree..", "org.taizhang.chart..").as("JFreeChart is known to chart alone");

    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("org.taizhang.(**)").should().beFreeOfCycles().as("no package cycle");

    private Architecture() {}

    private static ArchRule only(String library, String home) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }

    private static String[] with(String[] first, String... more) {
        String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
