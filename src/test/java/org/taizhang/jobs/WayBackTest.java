package org.taizhang.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.browser.Axe;
import org.taizhang.browser.Browser;
import org.taizhang.browser.Chromium;
import org.taizhang.typeset.Frame;
import org.taizhang.typeset.Typesetter;

/**
 * A night over three printed pages and a bulletin, a pack, and a reader in Chromium who goes from a point of a line to its place on the page.
 * Pictures of what was seen are left in {@code target/way-back}.
 */
class WayBackTest {
    private static final Path SEEN = Path.of("target", "way-back");
    private static final String ACTIVE = "document.activeElement";
    private static final String TREND = "projects_over_quarters";

    @TempDir
    static Path folder;

    private static Path pack = Path.of("");
    private static Path english = Path.of("");
    private static Browser browser;

    @BeforeAll
    static void makeThePack() throws IOException {
        assumeTrue(Chromium.find().isPresent(), Chromium.MISSING);
        Path archive = Files.createDirectories(folder.resolve("papers"));
        paper(archive, "2023-05-16", "清江大桥开工", "本报讯 5月15日，清江大桥项目开工建设。该项目总投资12.6亿元，全长1480米，计划2024年9月底前建成通车。");
        paper(archive, "2023-11-08", "北湖污水处理厂开工", "本报讯 11月7日，北湖污水处理厂项目开工建设，总投资3.2亿元。清江大桥累计完成投资4.1亿元。");
        paper(archive, "2024-08-21", "清江大桥通车", "本报讯 8月20日，清江大桥建成通车，总投资调整为13.1亿元。北湖污水处理厂主体完工。");
        Files.writeString(archive.resolve("2024-09-03.txt"), "重点项目简报\n\n北湖污水处理厂累计完成投资2.4亿元，计划2024年底前投入运行。\n");
        Files.writeString(archive.resolve("manifest.csv"), """
                file,publication,region,issue_date,page_label
                2023-05-16.pdf,清江日报,510700,2023-05-16,第1版
                2023-11-08.pdf,清江日报,510700,2023-11-08,第1版
                2024-08-21.pdf,清江日报,510700,2024-08-21,第2版
                2024-09-03.txt,清江简报,510700,2024-09-03,简报
                """);
        String warehouse = folder.resolve("warehouse").toString();
        run("nightly", "--archive", archive.toString(), "--warehouse", warehouse);
        pack = pack(archive, warehouse, "zh");
        english = pack(archive, warehouse, "en");
        browser = new Browser();
    }

    private static Path pack(Path archive, String warehouse, String language) {
        Path out = folder.resolve("packs");
        run(
                "pack",
                "--archive",
                archive.toString(),
                "--warehouse",
                warehouse,
                "--quarter",
                "2024Q3",
                "--region",
                "510700",
                "--language",
                language,
                "--out",
                out.toString());
        Path index = out.resolve("quarterly-2024Q3-510700-" + language + "/index.html");
        assertThat(index).exists();
        return index;
    }

    private static void paper(Path archive, String day, String title, String text) throws IOException {
        Typesetter page = new Typesetter(540, 720);
        page.heading(new Frame(1, 40, 60, 460, 0), 24, title);
        page.pour(List.of(text), 10.5, 17, new Frame(1, 40, 120, 460, 500).columns(2, 20));
        Files.write(archive.resolve(day + ".pdf"), page.pdf(Typesetter.Drawing.AS_SET));
    }

    private static void run(String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.code()).as(run.said()).isZero();
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aPointOfALineLeadsToItsSentenceItsPlaceAndItsProjectAndBack() throws IOException {
        browser.resize(1100, 900, false);
        browser.open(pack);
        String point = "document.querySelector('#" + TREND + " .plot.wide a.spot')";
        browser.waitFor(point + " !== null");
        browser.picture(SEEN.resolve("chart.png"));
        browser.click(point);
        browser.waitFor("location.pathname.includes('/values/')");
        browser.waitFor("document.querySelector('.fact mark') !== null");
        assertThat(browser.text("document.querySelector('.fact .sentence').textContent"))
                .contains("清江大桥");
        assertThat(browser.text("document.querySelector('.fact mark').textContent"))
                .isEqualTo("开工建设");
        assertThat(browser.text("document.querySelector('.fact .place').textContent"))
                .contains("清江日报", "2023-05-16");
        assertMarkStandsOnPrint("document.querySelector('.clip .sheet')");
        browser.picture(SEEN.resolve("value.png"));

        browser.tabTo("e.className === 'to-ledger'");
        browser.press("Enter");
        browser.waitFor("location.pathname.includes('/projects/')");
        assertThat(browser.text("document.querySelector('h1').textContent")).isEqualTo("清江大桥");
        assertThat(browser.text("document.body.textContent")).contains("12.6亿元", "2024-09-30", "通车");
        browser.picture(SEEN.resolve("ledger.png"));

        browser.tabTo("e.hash === '#" + TREND + "'");
        browser.press("Enter");
        browser.waitFor("location.pathname.endsWith('/index.html') && location.hash === '#" + TREND + "'");
        browser.waitFor(ACTIVE + ".id === '" + TREND + "'");
        browser.press("Tab");
        assertThat(browser.text(ACTIVE + ".className"))
                .as("the reader goes on where he left")
                .isEqualTo("skip");
    }

    /** The frame around the figure has ink in it, and lies within the picture. */
    private static void assertMarkStandsOnPrint(String sheet) throws IOException {
        browser.waitFor(sheet + ".querySelector('img').naturalWidth > 0");
        double ink = browser.evaluate(
                        "(s => { const i = s.querySelector('img'), m = s.querySelector('svg rect.words').getBoundingClientRect(),"
                                + " b = i.getBoundingClientRect(); return m.left >= b.left && m.right <= b.right && m.top >= b.top"
                                + " && m.bottom <= b.bottom && m.width > 10 ? m.width * m.height / (b.width * b.height) : -1; })("
                                + sheet + ")")
                .asDouble();
        assertThat(ink).as("share of the clip that is framed").isBetween(0.001, 0.4);
    }

    @Test
    void theKeyboardAloneGoesTheWholeWay() throws IOException {
        browser.resize(1100, 900, false);
        browser.open(pack);
        browser.tabTo("e.matches('#" + TREND + " a.spot')");
        assertThat(browser.text("getComputedStyle(" + ACTIVE + ".querySelector('span')).opacity"))
                .as("its value is told")
                .isEqualTo("1");
        browser.picture(SEEN.resolve("focus.png"));
        browser.press("Enter");
        browser.waitFor("location.pathname.includes('/values/')");
        browser.tabTo("e.tagName === 'SUMMARY'");
        browser.press("Enter");
        browser.waitFor(
                "document.querySelector('details.whole').open && document.querySelector('details.whole img').naturalWidth > 0");
        browser.evaluate("document.querySelector('details.whole').scrollIntoView()");
        browser.picture(SEEN.resolve("whole-page.png"));
        assertThat(browser.evaluate("document.querySelectorAll('details.whole svg rect.words').length")
                        .asInt())
                .isPositive();
        browser.tabTo("e.className === 'to-ledger'");
        browser.press("Enter");
        browser.waitFor("location.pathname.includes('/projects/')");
        browser.tabTo("e.hash === '#" + TREND + "'");
        browser.press("Enter");
        browser.waitFor(ACTIVE + ".id === '" + TREND + "'");
    }

    @Test
    void theKeyboardReachesWhatChangedAndTheMethodAndComesBack() throws IOException {
        browser.resize(1100, 900, false);
        for (String page : List.of("changes.html", "quality.html")) {
            browser.open(english);
            browser.tabTo("e.pathname && e.pathname.endsWith('/" + page + "')");
            browser.press("Enter");
            browser.waitFor("location.pathname.endsWith('/" + page + "')");
            browser.tabTo("e.pathname && e.pathname.endsWith('/index.html')");
            browser.press("Enter");
            browser.waitFor("location.pathname.endsWith('/index.html')");
        }
    }

    @Test
    void whatMayBeTakenAlongLiesInTheFolder() throws IOException {
        browser.open(pack);
        String files = browser.text(
                "[...document.querySelectorAll('a[download]')].map(a => a.getAttribute('href')).join(' ')");
        assertThat(files).contains(".pdf", ".xlsx", ".pptx", TREND + ".png", TREND + ".svg");
        assertThat(List.of(files.split(" ")))
                .allSatisfy(file -> assertThat(pack.resolveSibling(file)).isNotEmptyFile());
    }

    @Test
    void nothingIsAskedForThatIsNotOnTheDisk() throws IOException {
        for (Path index : List.of(pack, english)) {
            for (String page : pages(index)) {
                browser.open(index.resolveSibling(page));
            }
        }
        assertThat(browser.requests())
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).startsWith("file:///"));
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void axeFindsNoSeriousViolation() throws IOException {
        axeFindsNoSeriousViolation(pack, "");
    }

    @Test
    void axeFindsNoSeriousViolationInEnglish() throws IOException {
        axeFindsNoSeriousViolation(english, "en-");
    }

    private static void axeFindsNoSeriousViolation(Path index, String prefix) throws IOException {
        for (String page : pages(index)) {
            for (boolean telephone : List.of(false, true)) {
                browser.resize(telephone ? 390 : 1100, 844, telephone);
                browser.open(index.resolveSibling(page));
                browser.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                assertThat(Axe.seriousViolations(browser)).as(page).isEmpty();
                assertThat(browser.evaluate("document.documentElement.scrollWidth - innerWidth")
                                .asInt())
                        .as("%s is as wide as the window", page)
                        .isLessThanOrEqualTo(0);
                browser.picture(
                        SEEN.resolve(prefix + page.replace('/', '-').replaceAll("-[0-9a-z]+-?[a-z0-9]*\\.html", "")
                                + (telephone ? "-phone" : "") + ".png"));
            }
        }
    }

    /** One page of each kind. */
    private static List<String> pages(Path index) throws IOException {
        return List.of(
                "index.html",
                "changes.html",
                "quality.html",
                "projects/index.html",
                first(index, "values"),
                first(index, "facts"),
                first(index, "projects"));
    }

    private static String first(Path index, String kind) throws IOException {
        try (Stream<Path> files = Files.list(index.resolveSibling(kind))) {
            return files.map(file -> kind + "/" + file.getFileName())
                    .filter(name -> name.endsWith(".html") && !name.endsWith("index.html"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }
}
