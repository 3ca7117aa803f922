package org.taizhang.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;
import org.taizhang.document.Span;

class FlowLayoutTest {
    private static LaidOutDocument layOut(String text) {
        SourcePage page = new SourcePage(
                1,
                0,
                0,
                SourcePage.Origin.FLOW,
                text.lines().map(Line::unplaced).toList());
        Identity identity = new Identity("", "", null, "", "text");
        return Layout.layOut(new SourceDocument(identity, List.of(page), List.of()));
    }

    @Test
    void rejoinsLinesOfFixedWidthWithEmptyLinesBetween() {
        LaidOutDocument document = layOut("""
                【项目进度】

                截至 5 月 20 日，全县水利工地复工 41 个，其中水

                库除险加固 12 个、灌区改造 29 个，到岗工人 1306 人。

                城北泵站 基坑已开挖完毕，投入挖掘机 8 台，计划于

                年底前安装机组。

                东干渠 衬砌 3.2 公里，已完成投资约 460 万元，剩余

                渠段正在施工。
                """);
        assertThat(document.articles()).hasSize(1);
        Article article = document.articles().get(0);
        assertThat(article.titleText()).isEqualTo("项目进度");
        assertThat(article.text())
                .isEqualTo("截至5月20日，全县水利工地复工41个，其中水库除险加固12个、灌区改造29个，到岗工人1306人。\n"
                        + "城北泵站 基坑已开挖完毕，投入挖掘机8台，计划于年底前安装机组。\n"
                        + "东干渠 衬砌3.2公里，已完成投资约460万元，剩余渠段正在施工。");
    }

    @Test
    void everyCharacterOfAParagraphHasItsPlaceInThePagesText() {
        LaidOutDocument document = layOut("港口扩建\n\n　　新泊位 3 月动工，\n　　随后铺轨 12 公里。");
        String page = document.pages().get(0).text();
        for (Article article : document.articles()) {
            for (Passage passage : article.paragraphs()) {
                for (int i = 0; i < passage.text().length(); i++) {
                    Passage.Place place = passage.places(new Span(i, i + 1)).get(0);
                    assertThat(place.span().of(page)).isEqualTo(passage.text().substring(i, i + 1));
                }
            }
        }
    }

    @Test
    void newspaperTextHasAnArticleForEachReportWithItsHeadings() {
        LaidOutDocument document = layOut("""
                赵明调研城市更新项目时强调

                坚持群众满意 加快老旧街区改造

                本报讯(记者李青)6月3日,市长赵明到西门街区调研。

                改造分三段推进,到年底完成全部管网。

                粮食物流园开园

                首批12家企业入驻

                本报讯(记者孙可)昨日,粮食物流园正式开园,总投资6.4亿元。
                """);
        assertThat(document.articles()).extracting(Article::titleText).containsExactly("坚持群众满意 加快老旧街区改造", "粮食物流园开园");
        assertThat(document.articles().get(0).kickerText()).isEqualTo("赵明调研城市更新项目时强调");
        assertThat(document.articles().get(0).paragraphs()).hasSize(2);
        assertThat(document.articles().get(1).subtitleText()).isEqualTo("首批12家企业入驻");
        assertThat(document.articles().get(1).byline()).isEqualTo("记者孙可");
    }

    @Test
    void numberedHeadingsOfOneSeriesGoBackToTheArticleWhereItBegan() {
        LaidOutDocument document = layOut("""
                县域交通的新变化

                本报记者 周全

                五年来,全县公路网日渐完善。

                变化一 农村公路通到组

                新修通组路320公里。

                招聘会周末举行

                本报讯(记者王一)周末将举行招聘会,提供岗位900个。

                变化二 客运站搬新址

                新站占地40亩,已于4月启用。
                """);
        assertThat(document.articles()).extracting(Article::titleText).containsExactly("县域交通的新变化", "招聘会周末举行");
        assertThat(document.articles().get(0).byline()).isEqualTo("本报记者 周全");
        assertThat(document.articles().get(0).text()).endsWith("变化二 客运站搬新址\n新站占地40亩,已于4月启用。");
        assertThat(document.articles().get(1).paragraphs()).hasSize(1);
    }

    @Test
    void briefsUnderHeadingsAreArticlesAndDatesAndLinksAreNoText() {
        LaidOutDocument document = layOut("""
                发布时间：2018-09-04
                一周要闻
                本台消息：
                三条地铁线同日试运行
                9月1日，三条地铁线开始试运行，全长86.3公里，设站61座。
                风电基地并网
                8月底，东部海上风电基地首批机组并网，装机40万千瓦。
                医院新址奠基
                9月3日，市中医院新址奠基，规划床位1200张。
                欢迎订阅 http://example.com/
                """);
        assertThat(document.articles())
                .extracting(Article::titleText)
                .containsExactly("一周要闻", "三条地铁线同日试运行", "风电基地并网", "医院新址奠基");
        assertThat(document.articles()).noneMatch(article -> article.text().contains("example"));
        assertThat(document.pages().get(0).text()).contains("发布时间：2018-09-04", "example");
    }

    @Test
    void aPassageTornInMidSentenceIsJoinedAndAHeadingIsNot() {
        LaidOutDocument document = layOut("""
                水厂二期通水

                本报讯(记者何山)水厂二期工程昨日通水。工程日供水能力10万吨,惠及沿线二十三个行

                政村的群众。下一步将完成管网改造,并与城区

                蔬菜基地扩种

                本报讯(记者何山)蔬菜基地新增大棚600座。
                """);
        assertThat(document.articles()).hasSize(2);
        assertThat(document.articles().get(0).text()).contains("惠及沿线二十三个行政村的群众");
        assertThat(document.articles().get(1).titleText()).isEqualTo("蔬菜基地扩种");
    }

    @Test
    void aCaptionIsAnArticleOfItsOwnWithItsPhotographer() {
        LaidOutDocument document = layOut("""
                隧道贯通

                本报讯(记者吴江)青山隧道5月2日贯通,全长2.8公里。

                5月2日,工人们在青山隧道洞口合影。本报记者 吴江 摄

                贯通后行车时间缩短20分钟。
                """);
        assertThat(document.articles()).hasSize(2);
        Article caption = document.articles().get(1);
        assertThat(caption.caption()).isTrue();
        assertThat(caption.title()).isNull();
        assertThat(caption.text()).isEqualTo("5月2日,工人们在青山隧道洞口合影。");
        assertThat(caption.byline()).isEqualTo("本报记者 吴江 摄");
        assertThat(document.articles().get(0).paragraphs()).hasSize(2);
    }

    @Test
    void theNameAndNumberOfABulletinAreNoHeading() {
        LaidOutDocument document = layOut("""
                首页 政务公开
                水利建设工作简报
                （第4期）
                2022年6月10日
                汛前检查
                全县48座水库完成汛前检查，排查隐患12处。
                """);
        assertThat(document.articles()).singleElement().satisfies(article -> {
            assertThat(article.titleText()).isEqualTo("汛前检查");
            assertThat(article.kicker()).isNull();
            assertThat(article.subtitle()).isNull();
        });
    }
}
