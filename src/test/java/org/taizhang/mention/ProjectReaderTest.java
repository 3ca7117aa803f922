package org.taizhang.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.lexicon.ProjectFiles;
import org.taizhang.lexicon.RegionFiles;
import org.taizhang.mention.DocumentProjects.Place;

class ProjectReaderTest {
    private static final Path JOBS = Path.of("jobs");
    private static final ProjectReader READER =
            ProjectFiles.reader(JOBS, RegionFiles.reader(JOBS, RegionFiles.load(Path.of("warehouse", "reference"))));

    private static DocumentProjects read(String text) {
        return READER.read(OneArticle.of(text));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "衡州至柳溪高速铁路, 衡柳高铁",
        "市第四人民医院滨湖（新区）医院, 市四院滨湖医院",
        "盛和新材料产业园区, 盛和新材料产业园",
        "白云山抽水蓄能电站, 白云山抽蓄",
        "安庆市花亭湖水库扩建工程, 花亭湖水库扩建",
        "天翼中国云计算产业基地, 天翼云计算产业基地",
        "望江青弋河大桥, 望江大桥",
        "明德路九年一贯制学校, 明德路学校",
        "柳荫街片区老旧小区改造, 柳荫街片区改造",
        "凌云大道快速化改造, 凌云大道",
    })
    void twoNamesOfOneDocumentAreOneProject(String full, String shorter) {
        DocumentProjects projects = read("今年，" + full + "开工建设。\n目前，" + shorter + "项目施工进展顺利。");

        assertThat(projects.projects()).hasSize(1);
        assertThat(projects.projects().get(0).name()).isIn(full, full.replace("扩建工程", "扩建"));
        assertThat(projects.named(shorter)).isPresent();
    }

    @Test
    void aShortFormThatCanMeanTwoProjectsStaysAlone() {
        DocumentProjects projects = read("望江青弋河大桥开工建设。\n望江白塔河大桥建成通车。\n望江大桥施工进展顺利。");

        assertThat(projects.projects()).extracting(DocumentProject::name).containsExactly("望江青弋河大桥", "望江白塔河大桥", "望江大桥");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "南湖大桥, 北湖大桥",
        "黄沙岭隧道, 黄沙岭大桥",
        "第三中学扩建工程, 第十三中学扩建工程",
        "黟川县污水处理厂, 祁山县污水处理厂",
        "明泽产业园一期, 明泽产业园二期",
        "梧桐路改造工程, 梧桐路管廊工程",
    })
    void alikeNamesMayBeTwoProjects(String one, String other) {
        assertThat(read(one + "开工建设。" + other + "同日开工建设。").projects()).hasSize(2);
    }

    @Test
    void aDashIntroducesTheProperName() {
        DocumentProjects projects = read("3月1日，位于高新区的云栖科创总部办公楼——星汇国际大厦建设现场，塔吊林立。");

        assertThat(projects.projects()).hasSize(1);
        assertThat(projects.projects().get(0).name()).isEqualTo("星汇国际大厦");
        assertThat(projects.projects().get(0).aliases()).contains("云栖科创总部办公楼");
    }

    @Test
    void aControllingWorkIsPartOfItsLine() {
        DocumentProjects projects = read("10月2日，衡州至柳溪高速铁路全线控制性工程白石江特大桥顺利合龙。");

        assertThat(projects.named("白石江特大桥"))
                .get()
                .extracting(DocumentProject::parent)
                .isEqualTo("衡州至柳溪高速铁路");
    }

    @Test
    void membersThatShareAHeadAreNamedInFull() {
        DocumentProjects projects = read("文汇路、学林路雨污分流改造工程全部完工。");

        assertThat(projects.projects()).extracting(DocumentProject::name).containsExactly("文汇路雨污分流改造", "学林路雨污分流改造");
        assertThat(projects.in(1, 0)).extracting(ProjectMention::surface).containsExactly("文汇路", "学林路雨污分流改造工程");
    }

    @Test
    void aNameOnceKnownIsFoundAgain() {
        DocumentProjects projects = read("#{t}\n凌云湖湿地公园开工建设。\n市民期待凌云湖湿地公园早日与大家见面。".replace("{t}", "城建简讯"));

        assertThat(projects.in(1, 1)).extracting(ProjectMention::rule).containsExactly("known");
    }

    @Test
    void theWholeNamesTheProjectWhereThePhaseIsNamedToo() {
        DocumentProjects projects = read("启航软件园占地300亩，2018年建成。今年，启航软件园二期开工。");

        assertThat(projects.projects())
                .singleElement()
                .extracting(DocumentProject::name)
                .isEqualTo("启航软件园");
    }

    @Test
    void titlesAreReadToo() {
        assertThat(read("#洛河大桥年底通车\n施工进入收尾阶段。").in(1, Place.TITLE)).hasSize(1);
    }

    @Test
    void nothingThrowsAndEverySpanLiesInItsText() {
        Random random = new Random(20261120);
        String words = "建设、和及（）“”——123条路大桥工程项目的等个产业园一期\uD83D\u0000\t。，：；东西南北河南焦作市改造·-　年产万公司";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i >= 0; i--) {
                boolean any = random.nextInt(20) == 0;
                text.append(any ? (char) random.nextInt(0x10000) : words.charAt(random.nextInt(words.length())));
            }
            String line = text.toString().replace("\n", "");
            List<ProjectMention> mentions = read("x" + line).in(1, 0);
            for (ProjectMention mention : mentions) {
                assertThat(mention.span().of("x" + line)).isEqualTo(mention.surface());
            }
        }
    }

    @Test
    void aLongLineIsReadInOneGo() {
        String line = "甲乙丙路、丁戊己街改造工程和庚辛大桥（东段）项目开工，".repeat(6000);

        assertThat(read(line).projects()).isNotEmpty();
    }
}
