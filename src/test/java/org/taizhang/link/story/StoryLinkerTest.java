package org.taizhang.link.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StoryLinkerTest {
    private static final String BRIDGE = "本报讯（记者张明）6月3日，笔者在白塔河大桥施工现场看到，最后一片箱梁稳稳落在墩顶，全桥合龙。"
            + "大桥全长1286米，总投资3.4亿元，桥面双向六车道，设有人行道和非机动车道。"
            + "项目负责人介绍，接下来将抓紧桥面铺装和护栏安装，力争9月底前具备通车条件。"
            + "大桥通车后，城东片区居民进城的时间将由四十分钟缩短到一刻钟。";
    private static final String WEEKLY =
            "本周全县重点项目推进情况通报如下：在建项目%s个，已复工%s个，到岗人员%s人，机械%s台；" + "未复工项目主要受材料运输和人员返岗影响，各责任单位要逐一分析原因，明确时限，倒排工期，确保按期复工。";

    private static StoryArticle article(String id, String day, String text, String... facts) {
        return new StoryArticle(id, id + ".txt", 1, LocalDate.parse(day), text, Set.of(facts));
    }

    private static List<StoryLink> link(StoryArticle... articles) {
        StoryLinker linker = new StoryLinker();
        for (StoryArticle article : articles) {
            linker.add(article);
        }
        return linker.link();
    }

    private static Map<String, String> methods(List<StoryLink> links) {
        Map<String, String> methods = new TreeMap<>();
        links.forEach(link -> methods.put(link.article(), link.method()));
        return methods;
    }

    private static long stories(List<StoryLink> links) {
        return links.stream().map(StoryLink::story).distinct().count();
    }

    @Test
    void aCopyMayBeSetWithOtherPunctuation() {
        List<StoryLink> links = link(
                article("a", "2020-06-04", BRIDGE),
                article("b", "2020-06-05", BRIDGE.replace("，", ", ").replace("（记者张明）", "(记者 张明)")));

        assertThat(stories(links)).isEqualTo(1);
        assertThat(methods(links)).isEqualTo(Map.of("a", "first", "b", "copy"));
    }

    @Test
    void aReprintMayHaveALeadOfItsOwnAndLackTheEnd() {
        String cut = BRIDGE.substring(0, BRIDGE.indexOf("大桥通车后")).replace("本报讯（记者张明）6月3日，笔者", "昨日，记者");
        List<StoryLink> links = link(article("b", "2020-06-05", cut), article("a", "2020-06-04", BRIDGE));

        assertThat(stories(links)).isEqualTo(1);
        assertThat(methods(links)).isEqualTo(Map.of("a", "first", "b", "reprint"));
        assertThat(links.get(1).score()).isGreaterThan(0.5);
    }

    @Test
    void aReprintMayMisprintAFigureTheNextDayButNotAYearOn() {
        String misprinted = BRIDGE.replace("3.4亿", "4.3亿");

        assertThat(stories(link(article("a", "2020-06-04", BRIDGE), article("b", "2020-06-05", misprinted))))
                .isEqualTo(1);
        assertThat(stories(link(
                        article("a", "2020-06-04", BRIDGE, "investment_total 340000000"),
                        article("b", "2021-06-04", misprinted, "investment_total 430000000"))))
                .isEqualTo(2);
    }

    @Test
    void aLaterStoryMayTellTheBackgroundInOldWords() {
        String later = BRIDGE.substring(0, BRIDGE.indexOf("项目负责人"))
                        .replace("6月3日", "11月9日")
                        .replace("最后一片箱梁稳稳落在墩顶，全桥合龙", "桥面铺装基本完成")
                + "受汛期影响，通车时间推迟到12月底。大桥通车后，城东片区居民进城的时间将由四十分钟缩短到一刻钟。";

        assertThat(stories(link(article("a", "2020-06-04", BRIDGE), article("b", "2020-11-10", later))))
                .isEqualTo(2);
    }

    @Test
    void bulletinsOfTwoWeeksAreTwoStories() {
        assertThat(stories(link(
                        article("a", "2020-03-06", WEEKLY.formatted(186, 121, 3420, 388)),
                        article("b", "2020-03-13", WEEKLY.formatted(186, 152, 4875, 513)))))
                .isEqualTo(2);
    }

    @Test
    void otherWordsForTheSameFiguresAreAStoryOfTheirOwn() {
        String own = "白塔河上，全长1286米的大桥昨天合龙了。这座投资3.4亿元的桥梁去年春天动工，建设者们克服汛期影响，提前二十天完成了主桥施工。" + "附近的村民赶来拍照，盼着9月底就能从桥上走进城里。";

        assertThat(stories(link(article("a", "2020-06-04", BRIDGE), article("b", "2020-06-04", own))))
                .isEqualTo(2);
    }

    @Test
    void aStoryWithinALongerPageIsFound() {
        String round = "各地简讯。".repeat(3) + "城西污水处理厂提标改造进入调试阶段，日处理能力由2万吨提高到4万吨，出水水质达到一级标准。" + BRIDGE
                + "北环路绿化带补植苗木一千余株，沿线公交站台同步更新，市民出行更加便利，工程预计月内收尾。";

        assertThat(stories(link(article("a", "2020-06-04", BRIDGE), article("b", "2020-06-06", round))))
                .isEqualTo(1);
    }

    @Test
    void aLineOrTwoIsNoStoryThatOthersReprint() {
        assertThat(stories(link(article("a", "2020-06-04", "大桥通车了。"), article("b", "2020-06-05", "大桥通车了。"))))
                .isEqualTo(2);
    }

    @Test
    void aTextThatAHundredPapersPrintIsOneStory() {
        StoryArticle[] articles = new StoryArticle[100];
        for (int i = 0; i < articles.length; i++) {
            articles[i] = article("a" + i, "2020-06-04", BRIDGE);
        }

        assertThat(stories(link(articles))).isEqualTo(1);
    }

    @Test
    void theOrderOfTheInputChangesNothing() {
        List<StoryArticle> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String day = LocalDate.of(2020, 1, 1).plusDays(i % 9).toString();
            String text = i % 3 == 0
                    ? WEEKLY.formatted(i / 12, i / 12 + 1, i / 12 + 2, i / 12 + 3)
                    : BRIDGE.substring(i % 7 * 3);
            articles.add(article("a" + i, day, text, "fact" + i % 4));
        }
        List<StoryLink> expected = link(articles.toArray(StoryArticle[]::new));
        Random random = new Random(11);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(articles, random);
            assertThat(link(articles.toArray(StoryArticle[]::new))).isEqualTo(expected);
        }
    }
}
