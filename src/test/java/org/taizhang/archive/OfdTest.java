package org.taizhang.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.archive.UnreadableDocument.Reason;
import org.taizhang.document.Box;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;
import org.taizhang.layout.LaidOutDocument;
import org.taizhang.layout.Layout;

class OfdTest {
    private static final Offset<Double> NEAR = Offset.offset(0.1);

    @TempDir
    Path folder;

    private SourceDocument read(byte[] bytes) throws IOException, UnreadableDocument {
        Path file = Files.write(folder.resolve("notice.ofd"), bytes);
        return new DocumentReader().read(file, new Identity("", "", null, "", ""));
    }

    private UnreadableDocument failure(byte[] bytes) {
        return catchThrowableOfType(UnreadableDocument.class, () -> read(bytes));
    }

    private static OfdWriter notice() {
        return new OfdWriter().page().line("东湖水厂二期开工", 20, 30, 5);
    }

    @Test
    void linesHaveTheirPlacesAndSizesInPoints() throws Exception {
        SourceDocument document = read(notice().bytes());
        SourcePage page = document.pages().get(0);
        assertThat(page.origin()).isEqualTo(SourcePage.Origin.TEXT_LAYER);
        assertThat(page.width()).isCloseTo(595.3, NEAR);
        assertThat(page.height()).isCloseTo(841.9, NEAR);
        Line line = page.lines().get(0);
        assertThat(line.text()).isEqualTo("东湖水厂二期开工");
        assertThat(line.fontSize()).isCloseTo(14.2, NEAR);
        Box box = java.util.Objects.requireNonNull(line.box());
        assertThat(box.x()).isCloseTo(56.7, NEAR);
        assertThat(box.y()).isCloseTo(85.0, NEAR);
        assertThat(box.width()).isCloseTo(8 * 14.17, NEAR);
    }

    @Test
    void twoColumnsDrawnRowByRowAreReadColumnByColumn() throws Exception {
        OfdWriter ofd = new OfdWriter().page().bold("两河新区项目进展", 60, 20, 8);
        String[] left = {"一季度，新区共有", "十二个项目开工，", "总投资三十亿元，", "比计划多了两个，", "进展十分顺利。甲"};
        String[] right = {"乙二季度还要再开", "工八个项目，其中", "三个是学校，两个", "是医院，其余都是", "道路和管网工程。"};
        for (int i = 0; i < left.length; i++) {
            ofd.line(left[i], 20, 40 + 6 * i, 4).line(right[i], 60, 40 + 6 * i, 4);
        }
        LaidOutDocument laidOut = Layout.layOut(read(ofd.bytes()));
        assertThat(laidOut.articles()).hasSize(1);
        assertThat(laidOut.articles().get(0).titleText()).isEqualTo("两河新区项目进展");
        assertThat(laidOut.articles().get(0).text()).contains("顺利。甲乙二季度");
    }

    @Test
    void theTemplateUnderAPageIsRead() throws Exception {
        byte[] ofd = notice().page()
                .line("第二页", 20, 30, 5)
                .underEachPage("内部资料", 20, 280, 4)
                .bytes();
        assertThat(read(ofd).pages())
                .allSatisfy(
                        page -> assertThat(page.lines()).extracting(Line::text).contains("内部资料"));
    }

    @Test
    void charactersBesideEachOtherByTheirStepsAreOneVerticalLine() throws Exception {
        String column = "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer>"
                + "<ofd:TextObject Boundary=\"100 50 5 30\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"4.4\" DeltaX=\"g 4 0\""
                + " DeltaY=\"g 4 5.2\">大桥合龙了</ofd:TextCode></ofd:TextObject></ofd:Layer></ofd:Content></ofd:Page>";
        SourceDocument document =
                read(notice().part("Doc_0/Pages/Page_0/Content.xml", column).bytes());
        Line line = document.pages().get(0).lines().get(0);
        assertThat(line.text()).isEqualTo("大桥合龙了");
        assertThat(line.vertical()).isTrue();
    }

    @Test
    void aCutFileAndAFileThatIsNoZipAreDamaged() {
        byte[] whole = notice().bytes();
        assertThat(failure(Arrays.copyOf(whole, whole.length / 2)).reason()).isEqualTo(Reason.DAMAGED);
        assertThat(failure("这不是版式文件".getBytes(StandardCharsets.UTF_8)).reason()).isEqualTo(Reason.DAMAGED);
        assertThat(failure(OfdWriter.zip(Map.of("a.txt", "别的压缩包"))).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aMissingPartIsNamed() {
        byte[] ofd = OfdWriter.zip(Map.of(
                "OFD.xml", "<OFD xmlns=\"http://www.ofdspec.org/2016\"><DocRoot>Doc_0/Document.xml</DocRoot></OFD>"));
        assertThat(failure(ofd)).hasMessageContaining("Doc_0/Document.xml");
        assertThat(failure(ofd).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aLocationCannotLeaveThePackage() {
        assertThat(OfdPackage.resolve("Doc_0/Document.xml", "Pages/a.xml")).isEqualTo("Doc_0/Pages/a.xml");
        assertThat(OfdPackage.resolve("Doc_0/Document.xml", "/Res/a.xml")).isEqualTo("Res/a.xml");
        assertThat(OfdPackage.resolve("OFD.xml", "../../../etc/passwd")).isEqualTo("etc/passwd");
    }

    @Test
    void aDocumentTypeDefinitionIsRefused() {
        String bomb = "<!DOCTYPE p [<!ENTITY a \"哈哈哈哈\"><!ENTITY b \"&a;&a;&a;\">]><p>&b;</p>";
        UnreadableDocument failure =
                failure(notice().part("Doc_0/Document.xml", bomb).bytes());
        assertThat(failure.reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aPartThatUnpacksWithoutEndIsTooLarge() {
        String blanks = "<p>" + " ".repeat(33 << 20) + "</p>";
        UnreadableDocument failure =
                failure(notice().part("Doc_0/Document.xml", blanks).bytes());
        assertThat(failure.reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void badNumbersCostTheirPlaceOnly() throws Exception {
        String page =
                "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:TextObject Boundary=\"a b c\" Size=\"4\">"
                        + "<ofd:TextCode X=\"NaN\" Y=\"1e999\" DeltaX=\"g 999999999 4\">堤防加固</ofd:TextCode></ofd:TextObject></ofd:Page>";
        SourceDocument document =
                read(notice().part("Doc_0/Pages/Page_0/Content.xml", page).bytes());
        assertThat(document.pages().get(0).lines()).extracting(Line::text).containsExactly("堤防加固");
    }
}
