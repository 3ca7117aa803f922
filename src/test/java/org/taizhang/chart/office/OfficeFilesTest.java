package org.taizhang.chart.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.taizhang.chart.data.ChartData;
import org.taizhang.chart.data.Fact;
import org.taizhang.chart.data.Point;
import org.taizhang.chart.data.Series;
import org.taizhang.chart.data.Slip;
import org.taizhang.chart.data.Slips;
import org.taizhang.chart.data.Standing;
import org.taizhang.chart.data.Table;
import org.taizhang.chart.form.Form;
import org.taizhang.chart.form.Look;
import org.taizhang.chart.paper.Book;
import org.taizhang.chart.paper.Drawing;
import org.taizhang.chart.paper.Page;
import org.taizhang.chart.paper.Tally;
import org.taizhang.chart.style.Language;
import org.taizhang.chart.style.Typeface;

/** A pack as workbook and deck: what a reader finds in them, and that the same pack gives the same bytes. */
class OfficeFilesTest {
    private static final String FORMULA = "=cmd|' /C calc'!A0";
    private static final String TURNED = "\u202Egnp.exe\u0000" + "长".repeat(500);

    @TempDir
    Path folder;

    static Book book() {
        Fact fact = new Fact("f1", "总投资 12.5亿元", "二环路", FORMULA, "2021/03.pdf", 2, "江川日报", "2021-03-01", "s1");
        Point plan = new Point(new BigDecimal("30"), Standing.PLAN, List.of("f2"));
        Point actual = new Point(new BigDecimal("1212.55"), Standing.ACTUAL, List.of("f1"));
        Table table = new Table(
                List.of(FORMULA, TURNED, "二环路"),
                List.of(
                        new Series("投资", Arrays.asList(actual, null, plan)),
                        new Series("项目数", List.of(Point.of(3), Point.of(0), Point.of(-2)))));
        LocalDate planned = LocalDate.of(2020, 12, 31);
        Slips slips = new Slips(
                List.of(new Slip(
                        "三桥",
                        LocalDate.of(2019, 3, 1),
                        planned,
                        LocalDate.of(2021, 3, 31),
                        Slip.Outcome.REACHED,
                        List.of("f3"))),
                LocalDate.of(2021, 3, 31));
        return new Book(
                "江川市2021年一季度重点项目图表",
                List.of("二环路投资最多。"),
                List.of(new Tally("1", "份文件")),
                "依据 1 篇报道；发布 r1",
                Language.ZH,
                List.of(
                        page("investment", Form.BARS, table, List.of(fact)),
                        page("slip", Form.SLIP, slips, List.of()),
                        page("nothing", Form.BARS, new Table(List.of(), List.of()), List.of())));
    }

    private static Page page(String id, Form form, ChartData data, List<Fact> facts) {
        Look look = new Look(Language.ZH, false, false, "本季没有读到。");
        return new Page(id, "题 " + id, "江川市，亿元", "来源：发布 r1", "同一项取最新。", new Drawing(form, data, look), facts);
    }

    private Path workbook(String name) throws IOException {
        Path file = folder.resolve(name);
        new WorkbookFile(book()).write(file);
        return file;
    }

    private Path deck(String name) throws IOException {
        Path file = folder.resolve(name);
        new DeckFile(book(), Typeface.load(null)).write(file);
        return file;
    }

    @Test
    void setsTheDataBehindEachChartInASheet() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(workbook("pack.xlsx")))) {
            XSSFSheet sheet = workbook.getSheet("investment");
            int header = sheet.getPaneInformation().getHorizontalSplitPosition() - 1;
            assertThat(shown(sheet.getRow(header))).containsExactly("项", "投资", "项目数", "事实编号");
            assertThat(shown(sheet.getRow(header + 1))).containsExactly(FORMULA, "1,212.55", "3", "f1");
            assertThat(shown(sheet.getRow(header + 3))).containsExactly("二环路", "30.00（计划）", "-2", "f2");
            assertThat(sheet.getRow(header + 2).getCell(1))
                    .as("a gap is no zero")
                    .isNull();
            assertThat(sheet.getRow(header + 1).getCell(1).getNumericCellValue())
                    .isEqualTo(1212.55);
            assertThat(shown(workbook.getSheet("slip").getRow(header + 1)))
                    .containsExactly("三桥", "2019-03-01", "2020-12-31", "2021-03-31", "实际", "3", "f3");
            assertThat(workbook.getSheet("nothing")).isNull();
        }
    }

    @Test
    void leadsFromTheFirstSheetToTheOthers() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(workbook("pack.xlsx")))) {
            assertThat(workbook.getSheetAt(0).getHyperlinkList())
                    .extracting(link -> link.getLocation())
                    .containsExactly("'investment'!A1", "'slip'!A1", "'事实'!A1");
            assertThat(shown(workbook.getSheet("事实").getRow(4))).startsWith("f1", "总投资 12.5亿元", "二环路", FORMULA);
        }
    }

    @Test
    void neverMakesAFormulaOfText() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(workbook("pack.xlsx")))) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                for (Row row : workbook.getSheetAt(i)) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING) {
                            assertThat(cell.getStringCellValue()).doesNotContain("\u202E", "\u0000");
                        }
                        if (cell.toString().equals(FORMULA)) {
                            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                        }
                    }
                }
            }
        }
    }

    @Test
    void setsOneSlideAChart() throws IOException {
        try (XMLSlideShow deck = new XMLSlideShow(Files.newInputStream(deck("pack.pptx")))) {
            assertThat(deck.getSlides())
                    .extracting(XSLFSlide::getTitle)
                    .containsExactly(book().title(), "题 investment", "题 slip", book().blankTitle());
            XSLFSlide slide = deck.getSlides().get(1);
            assertThat(deck.getSlides().get(0).getShapes().get(0).getAnchor())
                    .as("the cover's title has a place of its own")
                    .isNotEqualTo(slide.getShapes().get(0).getAnchor());
            XSLFPictureShape picture = slide.getShapes().stream()
                    .filter(XSLFPictureShape.class::isInstance)
                    .map(XSLFPictureShape.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(((CTPicture) picture.getXmlObject())
                            .getNvPicPr()
                            .getCNvPr()
                            .getDescr())
                    .contains("题 investment", "1,212.55", "（计划）");
            assertThat(picture.getPictureData().getImageDimensionInPixels().width)
                    .isEqualTo((int) (2 * picture.getAnchor().getWidth()));
            assertThat(words(slide)).contains("来源：发布 r1", "2 / 4");
            assertThat(slide.getNotes().getPlaceholders())
                    .extracting(XSLFTextShape::getText)
                    .anyMatch(text -> text.contains("f1 f2") && text.contains("同一项取最新。"));
        }
    }

    @Test
    void keepsEveryWordOnItsSlide() throws IOException {
        Path gallery = Files.createDirectories(Path.of("target", "slides"));
        try (XMLSlideShow deck = new XMLSlideShow(Files.newInputStream(deck("pack.pptx")))) {
            for (XSLFSlide slide : deck.getSlides()) {
                assertThat(slide.getShapes()).extracting(XSLFShape::getAnchor).doesNotHaveDuplicates();
                for (XSLFShape shape : slide.getShapes()) {
                    assertThat(shape.getAnchor().getMaxX()).isLessThanOrEqualTo(SlideWords.WIDTH);
                    assertThat(shape.getAnchor().getMaxY()).isLessThanOrEqualTo(SlideWords.HEIGHT);
                }
                BufferedImage image =
                        new BufferedImage(SlideWords.WIDTH, SlideWords.HEIGHT, BufferedImage.TYPE_INT_RGB);
                Graphics2D graphics = image.createGraphics();
                slide.draw(graphics);
                ImageIO.write(
                        image,
                        "png",
                        gallery.resolve(slide.getSlideNumber() + ".png").toFile());
            }
        }
    }

    @Test
    void givesTheSameBytesWheneverAndWhereverItIsMade() throws IOException, InterruptedException {
        TimeZone zone = TimeZone.getDefault();
        Path workbook = workbook("one.xlsx");
        Path deck = deck("one.pptx");
        Thread.sleep(2_100);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(workbook("two.xlsx")).hasSameBinaryContentAs(workbook);
            assertThat(deck("two.pptx")).hasSameBinaryContentAs(deck);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> words(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .toList();
    }

    private static List<String> shown(Row row) {
        DataFormatter formatter = new DataFormatter();
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
        return cells;
    }
}
