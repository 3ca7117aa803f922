package org.taizhang.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.chart.data.Quarter;
import org.taizhang.chart.evidence.PageSource;
import org.taizhang.chart.spec.PackDefinition;
import org.taizhang.chart.spec.PackFile;
import org.taizhang.chart.style.Language;
import org.taizhang.pdf.PdfUa;
import org.taizhang.warehouse.Release;
import org.taizhang.warehouse.SampleWarehouse;

/** The quarterly pack of the sample warehouse, whole: queries, charts, PDF and HTML. */
class PackMakerTest {
    private static final PackMaker MAKER =
            new PackMaker(Path.of("jobs/packs/quarterly.yml"), Path.of("warehouse/packs"), null, PageSource.NONE);

    @TempDir
    static Path folder;

    static Release release;
    static Pack pack;

    @BeforeAll
    static void publish() {
        release = SampleWarehouse.publish(folder.resolve("warehouse"));
        Path out = Path.of("target", "pack");
        pack = MAKER.make(release, new PackRequest(Quarter.of("2020Q4"), null, out, Language.ZH), Before.NONE);
        MAKER.make(release, new PackRequest(Quarter.of("2020Q4"), "410800", out, Language.EN), before());
    }

    /** An earlier release in which a district's count was lower, and another region's that is no concern of this pack. */
    private static Before before() {
        return new Before(
                "2021-01-01T02-00-00Z", List.of(difference("410802", "解放区"), difference("110000", "北京市")), "");
    }

    private static Map<String, Object> difference(String code, String region) {
        Map<String, Object> row = new HashMap<>();
        row.put("change", "changed");
        row.put("cause", "revision");
        row.put("region_code", code);
        row.put("region", region);
        row.put("metric", "investment_total");
        row.put("stage", "");
        row.put("category", "");
        row.put("modality", "actual");
        row.put("unit", "CNY");
        row.put("quarter", "2020Q4");
        row.put("old_value", 250_000_000);
        row.put("new_value", 320_000_000);
        return row;
    }

    @AfterAll
    static void close() {
        release.close();
    }

    @Test
    void drawsEveryChartOfItsFile() {
        assertThat(pack.charts()).isEqualTo(15);
        assertThat(pack.empty())
                .doesNotContain("resumption_by_district", "events_over_quarters", "mentions_over_quarters");
        assertThat(pack.findings()).isNotEmpty();
    }

    @Test
    void setsThePdfInRealTaggedText() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pack.pdf().toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("焦作市2020年四季度重点项目图表").contains("解放区").contains("已复工");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(pack.charts() - pack.empty().size() + 4);
            assertThat(pdf.getNumberOfPages())
                    .isEqualTo(pack.charts() - pack.empty().size() + 4);
        }
    }

    @Test
    void conformsToTheStandardForPdfThatIsReadByEar() throws IOException {
        assertThat(PdfUa.violations(pack.pdf())).isEmpty();
        assertThat(PdfUa.violations(pack.pdf().resolveSibling("quarterly-2020Q4-410800-en.pdf")))
                .isEmpty();
    }

    @Test
    void saysWhatChangedSinceTheLastReleaseAndWhy() throws IOException {
        Path english = pack.pdf().resolveSibling("quarterly-2020Q4-410800-en.pdf");
        try (PDDocument pdf = Loader.loadPDF(english.toFile());
                PDDocument first = Loader.loadPDF(pack.pdf().toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .containsPattern("1 value changed since the last release, revised by a paper")
                    .containsPattern(
                            "Total investment\\s+Jiefang\\s+2020Q4\\s+CNY 250m\\s+CNY 320m\\s+revised by a paper")
                    .doesNotContain("北京市");
            assertThat(new PDFTextStripper().getText(first)).contains("这是第一次发布");
        }
    }

    @Test
    void makesASensiblePackOfAQuarterWithoutData() throws IOException {
        PackRequest request = new PackRequest(Quarter.of("2001Q2"), "410800", folder.resolve("none"), Language.ZH);
        Pack none = MAKER.make(release, request, Before.NONE);
        assertThat(none.findings()).containsExactly("本季度的文件里没有读到可以成句的变化。");
        try (PDDocument pdf = Loader.loadPDF(none.pdf().toFile());
                XMLSlideShow deck = new XMLSlideShow(Files.newInputStream(none.deck()))) {
            int drawn = none.charts() - none.empty().size();
            assertThat(drawn).as("counts that are 0 throughout").isLessThanOrEqualTo(1);
            assertThat(pdf.getNumberOfPages()).isEqualTo(drawn + 4);
            assertThat(new PDFTextStripper().getText(pdf)).contains("本季没有数据的图表", "本季度的文件里没有读到可以成句的变化");
            assertThat(deck.getSlides()).hasSize(drawn + 4);
        }
        assertThat(none.html()).exists();
        assertThat(none.workbook()).exists();
    }

    @Test
    void makesAPackForEachDistrictThatIsToldOf() {
        PackRequest request = new PackRequest(Quarter.of("2020Q4"), "410800", folder.resolve("all"), Language.ZH);
        List<Pack> packs = MAKER.makeAll(release, request, Before.NONE);
        assertThat(packs)
                .extracting(made -> made.pdf().getFileName().toString())
                .containsExactly(
                        "quarterly-2020Q4-410800-zh.pdf",
                        "quarterly-2020Q4-410802-zh.pdf",
                        "quarterly-2020Q4-410811-zh.pdf",
                        "quarterly-2020Q4-410822-zh.pdf");
        assertThat(packs).allSatisfy(made -> assertThat(made.deck()).exists());
    }

    @Test
    void namesEveryKindOfIssue() throws IOException {
        List<String> kinds = Files.readAllLines(Path.of("warehouse/reference/issue_kinds.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        PackDefinition quarterly =
                PackFile.load(Path.of("jobs/packs/quarterly.yml"), Path.of("warehouse/packs"), PackParameters.NAMES);
        assertThat(quarterly.charts())
                .filteredOn(chart -> chart.id().equals("issues"))
                .singleElement()
                .satisfies(chart -> assertThat(chart.categories()).containsOnlyKeys(kinds));
    }

    @Test
    void refusesARegionThatNobodyKnows() {
        PackRequest request = new PackRequest(Quarter.of("2020Q4"), "乌有市", folder, Language.ZH);
        assertThatThrownBy(() -> MAKER.make(release, request, Before.NONE))
                .isInstanceOf(UnknownRegionException.class)
                .hasMessageContaining("乌有市");
    }

    @Test
    void leavesNothingHalfMadeBeside() throws IOException {
        try (Stream<Path> files = Files.list(pack.pdf().toAbsolutePath().getParent())) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names)
                    .containsExactly(
                            "quarterly-2020Q4-410800-en",
                            "quarterly-2020Q4-410800-en-charts",
                            "quarterly-2020Q4-410800-en.pdf",
                            "quarterly-2020Q4-410800-en.pptx",
                            "quarterly-2020Q4-410800-en.xlsx",
                            "quarterly-2020Q4-410800-zh",
                            "quarterly-2020Q4-410800-zh-charts",
                            "quarterly-2020Q4-410800-zh.pdf",
                            "quarterly-2020Q4-410800-zh.pptx",
                            "quarterly-2020Q4-410800-zh.xlsx");
        }
    }
}
