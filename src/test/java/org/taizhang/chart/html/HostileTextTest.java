package org.taizhang.chart.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.browser.Axe;
import org.taizhang.browser.Browser;
import org.taizhang.browser.Chromium;
import org.taizhang.chart.data.Fact;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Standing;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.evidence.ArchivePage;
import org.taizhang.chart.evidence.Evidence;
import org.taizhang.chart.evidence.Ledger;
import org.taizhang.chart.evidence.Mark;
import org.taizhang.chart.evidence.Provenance;
import org.taizhang.chart.evidence.Sentence;
import org.taizhang.chart.form.Form;
import org.taizhang.chart.form.Look;
import org.taizhang.chart.paper.Book;
import org.taizhang.chart.paper.Drawing;
import org.taizhang.chart.paper.Page;
import org.taizhang.chart.paper.Tally;
import org.taizhang.chart.style.Language;
import org.taizhang.chart.style.Typeface;
import org.taizhang.document.Box;
import org.taizhang.document.Span;

/** Names and sentences of documents that would act, break the page or vanish, if they were believed: on every page of the folder. */
class HostileTextTest {
    private static final String SCRIPT = "<script>document.title='owned'</script>";
    private static final String HANDLER = "\"><img src=x onerror=\"document.title='owned'\">";
    private static final String FORMULA = "=cmd|'/c calc'!A1";
    private static final String TURNED = "\u202Eegdirb\u202C \u200Fجسر\u200E";
    private static final String RARE = "\uD842\uDFB7江大桥\uD83C\uDFD7\uFE0F";
    private static final String LONG = "长".repeat(500);
    private static final String ALL = SCRIPT + HANDLER + FORMULA + TURNED + RARE + "\u0000" + LONG;
    private static final String ID = "../../x\" onclick=\"alert(1)";

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        new HtmlFolder(book(), evidence(), Typeface.load(null)).write(folder);
    }

    private static Book book() {
        Fact fact = new Fact(ID, ALL, ALL, ALL, ALL, 1, ALL, "2021-03-01", "s1");
        Series series = new Series(ALL, List.of(new Point(BigDecimal.TEN, Standing.ACTUAL, List.of(ID, "plain"))));
        Drawing drawing = new Drawing(
                Form.BARS, new Table(List.of(ALL), List.of(series)), new Look(Language.ZH, true, false, "无"));
        Page page = new Page("chart", ALL, ALL, ALL, ALL, drawing, List.of(fact));
        return new Book(ALL, List.of(ALL), List.of(new Tally("1", "条")), ALL, Language.ZH, List.of(page));
    }

    private static Evidence evidence() {
        ArchivePage page = new ArchivePage(ALL, "hash", 1, 400, 300, 0);
        Mark mark = new Mark(page, new Box(40, 100, 300, 12), new Box(60, 100, 40, 12));
        Provenance placed = fact(ID, List.of(mark), List.of("plain"));
        Provenance plain = fact("plain", List.of(), List.of());
        Ledger.Step step = new Ledger.Step(ID, "", ALL, 3, false, LocalDate.of(2021, 3, 1));
        Ledger.Plan plan = new Ledger.Plan(ALL, ALL, LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 1), 2, null);
        Ledger ledger = new Ledger(
                ID,
                ALL,
                new Ledger.Head(ALL, ALL, ALL, "2021-03-01", "1亿元", "2021-03-01", "2021-03-01", 1),
                List.of(ALL),
                List.of(plan),
                List.of(step),
                List.of(ID, "plain"));
        BufferedImage white = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        return new Evidence(Map.of(ID, placed, "plain", plain), List.of(ledger), asked -> Optional.of(white));
    }

    private static Provenance fact(String id, List<Mark> marks, List<String> later) {
        return new Provenance(
                id,
                new Provenance.Claim(Provenance.Kind.MEASUREMENT, ALL, "10 个", "plan", ALL),
                List.of(ALL),
                new Sentence(ALL, new Span(2, 9), ALL, ALL),
                new Provenance.Paper(ALL, "2021-03-01", ALL, 1, ALL),
                ID,
                ALL,
                marks,
                List.of(),
                later);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void isOnlyText() throws IOException {
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(6);
        for (Path page : pages()) {
            String html = Files.readString(page);
            assertThat(html)
                    .as(page.toString())
                    .doesNotContain("<script", "<img src=x", "onclick=\"", "\u202E", "\u0000");
            assertThat(html)
                    .doesNotContainPattern(
                            "(href|src)=\"(?!#|(\\.\\./)?(charts|values|facts|projects|pages|pack|index)|[0-9a-f]{16}[-.])");
        }
        assertThat(Files.readString(folder.resolve("charts/chart.svg"))).doesNotContain("<script", "onerror");
    }

    @Test
    void noNameBecomesThatOfAFile() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).skip(1))
                    .allMatch(name -> name.matches("[A-Za-z0-9._-]+"));
        }
        assertThat(folder.resolve("../../x")).doesNotExist();
    }

    @Test
    void doesNotVanish() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .contains("&lt;script&gt;", "=cmd|", "جسر", "[U+202E]", RARE, LONG);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void neitherActsNorBreaksThePageInABrowser(boolean telephone) throws IOException {
        assumeTrue(Chromium.find().isPresent(), Chromium.MISSING);
        try (Browser browser = new Browser()) {
            browser.resize(telephone ? 390 : 1100, 844, telephone);
            for (Path page : pages()) {
                browser.open(page);
                browser.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                assertThat(browser.text("document.title")).isNotEqualTo("owned");
                assertThat(browser.evaluate("document.documentElement.scrollWidth - innerWidth")
                                .asInt())
                        .as("%s is as wide as the window", page)
                        .isLessThanOrEqualTo(0);
                assertThat(Axe.seriousViolations(browser)).as(page.toString()).isEmpty();
                browser.picture(Path.of("target", "hostile")
                        .resolve((telephone ? "phone-" : "")
                                + folder.relativize(page).toString().replace('/', '-') + ".png"));
            }
            assertThat(browser.console()).isEmpty();
            assertThat(browser.requests()).allMatch(address -> address.startsWith("file:///"));
        }
    }
}
