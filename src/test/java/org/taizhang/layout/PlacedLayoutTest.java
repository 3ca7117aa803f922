package org.taizhang.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.document.Box;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;

/** Small pages line by line, each for one rule of the layout. */
class PlacedLayoutTest {
    private static final double EM = 10;

    private final List<Line> lines = new ArrayList<>();

    private void line(String text, double x, double y, double size) {
        lines.add(new Line(text, new Box(x, y, size * Characters.width(text), size), size, false, false, 1));
    }

    private void line(String text, double x, double y) {
        line(text, x, y, EM);
    }

    private List<Article> articles() {
        SourcePage page = new SourcePage(1, 600, 800, SourcePage.Origin.TEXT_LAYER, lines);
        return Layout.layOut(new SourceDocument(new Identity("", "", null, "", ""), List.of(page), List.of()))
                .articles();
    }

    @Test
    void aNameAndItsTextInAListAreOneLineThoughTheGapIsAsWideAsAGutter() {
        line("【在建项目】", 50, 60);
        line("南湖泵站改造项目", 70, 80);
        line("机组已全部到货，正在安装调试，累计完成投资三千", 160, 80);
        line("六百万元。", 50, 96);
        line("西郊公交枢纽项目", 70, 112);
        line("主体结构完成八成，站前广场同步施工，计划本年底", 160, 112);
        line("投用。", 50, 128);
        line("各项目单位每周报送一次进度，由专班汇总后统一公布并抽查。", 70, 144);
        line("对进度滞后的，由分管负责人约谈。", 50, 160);
        assertThat(articles()).singleElement().satisfies(article -> {
            assertThat(article.titleText()).isEqualTo("在建项目");
            assertThat(article.paragraphs().get(0).text()).isEqualTo("南湖泵站改造项目 机组已全部到货，正在安装调试，累计完成投资三千六百万元。");
            assertThat(article.paragraphs().get(1).text()).startsWith("西郊公交枢纽项目 主体结构");
        });
    }

    @Test
    void namesOfEqualLengthBeforeTheTextsOfAListMakeNoColumns() {
        line("【重点工程】", 50, 60);
        line("东湾水厂扩建项目", 70, 80);
        line("滤池封顶，清水池开挖过半，累计完成投资两千", 163, 80);
        line("四百万元。", 50, 96);
        line("北岭隧道改造项目", 70, 112);
        line("左洞贯通，右洞剩余一百二十米，年底前完成衬", 160, 112);
        line("砌。", 50, 128);
        assertThat(articles()).singleElement().satisfies(article -> {
            assertThat(article.paragraphs().get(0).text()).isEqualTo("东湾水厂扩建项目 滤池封顶，清水池开挖过半，累计完成投资两千四百万元。");
            assertThat(article.paragraphs().get(1).text()).isEqualTo("北岭隧道改造项目 左洞贯通，右洞剩余一百二十米，年底前完成衬砌。");
        });
    }

    @Test
    void columnsOfTwoStoriesStayApartAtTheSameNarrowGap() {
        line("新渠通水", 90, 60, 20);
        line("旧校换颜", 250, 60, 20);
        for (int row = 0; row < 5; row++) {
            line("甲村的渠道修好后水流到了", 50, 100 + 16 * row);
            line("乙镇的小学修缮后教室明亮", 182, 100 + 16 * row);
        }
        line("田里。", 50, 180);
        line("了。", 182, 180);
        assertThat(articles()).hasSize(2);
        assertThat(articles().get(0).text()).doesNotContain("小学");
    }

    @Test
    void smallPrintUnderAPhotoIsACaptionThoughNobodyIsNamed() {
        line("水厂扩建完工", 60, 60, 22);
        for (int row = 0; row < 6; row++) {
            line("水厂扩建工程日前完工，日供水能", 50, 100 + 16 * row);
        }
        line("力提高一倍。", 50, 196);
        line("图为扩建后的沉淀池，", 260, 180, 8.5);
        line("工人正在巡检。", 260, 193, 8.5);
        assertThat(articles()).hasSize(2);
        assertThat(articles())
                .filteredOn(Article::caption)
                .singleElement()
                .satisfies(caption -> assertThat(caption.text()).isEqualTo("图为扩建后的沉淀池，工人正在巡检。"));
    }

    @Test
    void theMastheadIsInThePagesTextButInNoArticle() {
        line("江城日报", 50, 20, 40);
        line("2018年5月7日 星期一", 300, 30);
        line("江城日报社出版 今日八版", 300, 46);
        line("渡口改桥", 60, 100, 22);
        for (int row = 0; row < 5; row++) {
            line("老渡口今起改建为公路桥，方便两岸", 50, 140 + 16 * row);
        }
        line("群众往来。", 50, 220);
        SourcePage page = new SourcePage(1, 600, 800, SourcePage.Origin.TEXT_LAYER, lines);
        LaidOutDocument document =
                Layout.layOut(new SourceDocument(new Identity("", "", null, "", ""), List.of(page), List.of()));
        assertThat(document.articles())
                .singleElement()
                .satisfies(article -> assertThat(article.titleText()).isEqualTo("渡口改桥"));
        assertThat(document.pages().get(0).text()).contains("江城日报", "今日八版");
        assertThat(document.pages().get(0).lines()).hasSameSizeAs(lines);
    }

    @Test
    void columnsOnTheLeftOfTheHeadedOnesBelongToItsStoryWhereTheyBeginAtItsHeight() {
        line("堤防合龙", 250, 60, 30);
        for (int row = 0; row < 8; row++) {
            line("汛期之前各段堤防陆续合龙，", 50, 62 + 16 * row);
        }
        for (int row = 0; row < 5; row++) {
            line("水利部门的巡查随之展开，", 200, 110 + 16 * row);
            line("沿岸群众也参与了值守。", 350, 110 + 16 * row);
        }
        assertThat(articles()).singleElement().satisfies(article -> {
            assertThat(article.titleText()).isEqualTo("堤防合龙");
            assertThat(article.text()).startsWith("汛期之前").endsWith("值守。");
        });
    }

    @Test
    void pointersToOtherPagesAreInNoArticle() {
        line("水厂扩建完工", 60, 60, 22);
        for (int row = 0; row < 6; row++) {
            line("水厂扩建工程日前完工，日供水能", 50, 100 + 16 * row);
        }
        line("力提高一倍。", 50, 196);
        line("（下转第三版）", 130, 230);
        assertThat(articles())
                .singleElement()
                .satisfies(article -> assertThat(article.text()).endsWith("提高一倍。"));
    }

    @Test
    void aHeadingHardlyLargerThanTheTextOpensAPieceWhereItStandsApart() {
        line("水厂扩建完工", 60, 60, 22);
        for (int row = 0; row < 6; row++) {
            line("水厂扩建工程日前完工，日供水能", 50, 100 + 16 * row);
        }
        line("力提高一倍。", 50, 196);
        line("明日有雨出门带伞", 76, 236, 11.8);
        line("气象台预计明日有中到大雨，", 70, 258);
        line("市民出行请注意安全。", 50, 274);
        assertThat(articles()).hasSize(2);
        assertThat(articles().get(1).titleText()).isEqualTo("明日有雨出门带伞");
    }
}
