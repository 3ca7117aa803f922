package org.taizhang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.typeset.Frame;
import org.taizhang.typeset.Typesetter;

/** The way back on the command line: from a fact or a value of a chart to its sentence and its place. */
class WhyTest {
    private static final int FRAME = 0xD02F10;

    @TempDir
    static Path folder;

    private static String out = "";

    @BeforeAll
    static void runANight() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("papers"));
        Typesetter page = new Typesetter(400, 300);
        page.heading(new Frame(1, 40, 40, 320, 0), 20, "商砼企业复产");
        page.pour(List.of("截至3月10日，全市52家商砼企业已复产25家，其中涪城区6家、游仙区5家。"), 10.5, 17, new Frame(1, 40, 90, 320, 160));
        Files.write(archive.resolve("a.pdf"), page.pdf(Typesetter.Drawing.AS_SET));
        Files.writeString(archive.resolve("b.txt"), "重点项目简报\n\n城南水厂项目已于4月2日开工建设，总投资3.5亿元。计划明年底竣工。\n");
        Files.writeString(archive.resolve("manifest.csv"), """
                file,publication,region,issue_date,page_label
                a.pdf,涪江日报,510700,2024-03-11,第1版
                b.txt,涪江简报,510700,2024-04-03,简报
                """);
        assertThat(run("nightly", "--archive", archive.toString())).as(out).isZero();
    }

    private static int run(String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of(arguments));
        all.addAll(List.of("--warehouse", folder.resolve("warehouse").toString()));
        CommandRun run = CommandRun.of(all);
        out = run.said();
        return run.code();
    }

    private static String id(String condition) {
        run("query", "--format", "csv", "select id from measurements where " + condition);
        return out.lines().skip(1).findFirst().orElseThrow();
    }

    private static int why(String question, Path picture) {
        String archive = folder.resolve("papers").toString();
        return run("why", question, "--archive", archive, "--picture", picture.toString());
    }

    @Test
    void aFactTellsItsSentenceItsPaperAndItsPlace() throws IOException {
        Path picture = folder.resolve("why.png");
        assertThat(why(id("value = 25"), picture)).as(out).isZero();
        assertThat(out).contains("企业数 · 复工", "已复产【25家】", "涪江日报 · 2024-03-11 · 第 1 页", "《商砼企业复产》", "a.pdf");
        BufferedImage clip = ImageIO.read(picture.toFile());
        BufferedImage page = ImageIO.read(folder.resolve("why-page.png").toFile());
        assertThat(clip.getWidth()).isLessThan(page.getWidth());
        assertThat(page.getWidth() / (double) page.getHeight())
                .isCloseTo(4 / 3.0, org.assertj.core.data.Offset.offset(0.01));
        assertThat(framed(clip)).as("the frame around the figure").isPositive().isEqualTo(framed(page));
    }

    private static long framed(BufferedImage picture) {
        long count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                count += (picture.getRGB(x, y) & 0xFFFFFF) == FRAME ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void aTextWithoutPagesIsSetAsAnExcerpt() throws IOException {
        Path picture = folder.resolve("text.png");
        assertThat(why(id("metric = 'investment_total'"), picture)).as(out).isZero();
        assertThat(out).contains("总投资【3.5亿元】", "涪江简报 · 2024-04-03").doesNotContain("第 1 页");
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(1200);
        assertThat(folder.resolve("text-page.png")).doesNotExist();
    }

    @Test
    void aValueOfAChartTellsItsFacts() {
        assertThat(run("why", "top_projects 城南水厂", "--quarter", "2024Q2", "--region", "510700"))
                .as(out)
                .isZero();
        assertThat(out).contains("top_projects 城南水厂", "= 3.5，依据 1 条事实", "总投资【3.5亿元】");
    }

    @Test
    void saysWhatMayBeAskedFor() {
        assertThat(run("why", "nothing-m1")).isOne();
        assertThat(out).contains("the release holds no fact nothing-m1");
        assertThat(run("why", "no_such_chart 2024Q1")).isOne();
        assertThat(out).contains("no chart no_such_chart; there are ").contains("top_projects");
        assertThat(run("why", "top_projects 乌有厂", "--quarter", "2024Q2", "--region", "510700"))
                .isOne();
        assertThat(out).contains("shows nothing for 乌有厂");
    }
}
