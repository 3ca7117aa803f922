package org.taizhang.typeset;

import java.util.ArrayList;
import java.util.List;

/** Page designs as Chinese papers use them, each with its truth. */
public final class PageDesigns {
    private static final double BODY = 10.5;
    private static final double PITCH = 17;
    private static final double GUTTER = 16;

    /** A page with its truth, the articles in any order. */
    public record Design(String name, Typesetter page, List<PrintedArticle> articles) {
        @Override
        public String toString() {
            return name;
        }
    }

    private PageDesigns() {}

    public static List<Design> all() {
        return List.of(
                threeColumns(),
                verticalHeadline(),
                lShape(),
                captionBetweenColumns(),
                banner(),
                boxedSeries(),
                sevenColumns(),
                twoPages(),
                briefs(),
                rotated());
    }

    private static Typesetter newspaper(String date) {
        Typesetter page = new Typesetter(800, 1120);
        page.line(1, "江城日报", 40, 30, 30);
        page.line(1, date, 300, 40, 11);
        page.line(1, "责任编辑：丁一", 480, 40, 9);
        page.line(1, "第3版", 720, 36, 14);
        return page;
    }

    /** Lays a report under a heading that is as wide as its columns; returns it with what fitted. */
    private static PrintedArticle report(
            Typesetter page, Frame frame, int columns, PrintedArticle article, double size) {
        double y = frame.y();
        if (!article.kicker().isEmpty()) {
            y = page.heading(at(frame, y), 0.55 * size, article.kicker()) + 4;
        }
        y = page.heading(at(frame, y), size, article.title().split(" ", -1)) + 4;
        if (!article.subtitle().isEmpty()) {
            y = page.heading(at(frame, y), 0.55 * size, article.subtitle()) + 4;
        }
        double top = y + 6;
        Frame body = new Frame(frame.page(), frame.x(), top, frame.width(), frame.y() + frame.height() - top);
        return poured(page, article, body.columns(columns, GUTTER));
    }

    private static Frame at(Frame frame, double y) {
        return new Frame(frame.page(), frame.x(), y, frame.width(), 0);
    }

    /** Pours the text and gives the article as far as it was printed. */
    private static PrintedArticle poured(Typesetter page, PrintedArticle article, Frame... frames) {
        List<String> over = page.pour(article.paragraphs(), BODY, PITCH, frames);
        String cut = String.join("", over);
        List<String> printed = new ArrayList<>();
        String all = String.join("\n", article.paragraphs());
        String kept = all.substring(0, keptLength(all, cut.length()));
        for (String paragraph : kept.split("\n", -1)) {
            printed.add(paragraph);
        }
        return new PrintedArticle(article.kicker(), article.title(), article.subtitle(), printed, article.caption());
    }

    private static int keptLength(String all, int cut) {
        int end = all.length();
        for (int left = cut; left > 0; end--) {
            left -= all.charAt(end - 1) == '\n' ? 0 : 1;
        }
        return end;
    }

    private static PrintedArticle article(long seed, String kicker, String title, String subtitle, int paragraphs) {
        return new PrintedArticle(kicker, title, subtitle, new Prose(seed).report("周明", paragraphs), false);
    }

    static Design threeColumns() {
        Typesetter page = newspaper("2019年5月6日 星期一").fakeBold();
        PrintedArticle upper = report(
                page, new Frame(40, 90, 720, 480), 3, article(1, "市长调研民生实事时强调", "抓住汛前窗口 加快堤防建设", "二十处险段月底全部完工", 9), 34);
        PrintedArticle left = report(page, new Frame(40, 600, 350, 480), 2, article(2, "", "城乡公交一体化提速", "", 7), 24);
        PrintedArticle right =
                report(page, new Frame(410, 600, 350, 480), 2, article(3, "", "老旧小区用上新电梯", "首批四十部投用", 7), 24);
        return new Design("three columns over two stories", page, List.of(upper, left, right));
    }

    static Design verticalHeadline() {
        Typesetter page = newspaper("2020年9月14日 星期一");
        PrintedArticle first = report(page, new Frame(40, 90, 470, 990), 3, article(4, "", "产业园里的机声", "", 17), 30);
        page.vertical(1, "临江区建设局", 742, 100, 15);
        page.vertical(1, "一湖清水润古城", 690, 100, 36);
        List<String> text = new Prose(5).report("吴方", 9);
        PrintedArticle vertical = poured(
                page,
                new PrintedArticle("临江区建设局", "一湖清水润古城", "", text, false),
                new Frame(530, 96, 120, 700),
                new Frame(666, 400, 94, 396));
        PrintedArticle last = report(page, new Frame(530, 830, 230, 250), 2, article(6, "", "秋粮收购开秤", "", 3), 20);
        return new Design("a vertical headline", page, List.of(first, vertical, last));
    }

    static Design lShape() {
        Typesetter page = newspaper("2018年11月20日 星期二");
        page.heading(new Frame(40, 90, 470, 0), 30, "跨江大桥主塔封顶");
        List<String> text = new Prose(7).report("郑言", 14);
        PrintedArticle around = poured(
                page,
                PrintedArticle.of("跨江大桥主塔封顶", text),
                new Frame(40, 140, 225, 930),
                new Frame(285, 140, 225, 930),
                new Frame(530, 640, 230, 430));
        PrintedArticle inner = report(page, new Frame(530, 90, 230, 500), 1, article(8, "", "乡镇敬老院 改造完成", "", 6), 22);
        return new Design("a story in an L-shape", page, List.of(around, inner));
    }

    static Design captionBetweenColumns() {
        Typesetter page = newspaper("2021年3月9日 星期二");
        page.heading(new Frame(40, 90, 720, 0), 36, "春耕备耕全面展开");
        List<String> text = new Prose(9).report("冯立", 12);
        page.pour(List.of("3月8日，云岭镇的农机手正在检修插秧机，当地今年计划种植早稻2.6万亩。"), 9, 14, new Frame(290, 420, 220, 60));
        page.line(1, "本报记者 冯立 摄", 420, 452, 9);
        PrintedArticle story = poured(
                page,
                PrintedArticle.of("春耕备耕全面展开", text),
                new Frame(40, 150, 225, 420),
                new Frame(285, 490, 230, 80),
                new Frame(535, 150, 225, 420));
        PrintedArticle below = report(page, new Frame(40, 600, 720, 480), 4, article(10, "", "高标准农田建设见成效", "", 13), 28);
        PrintedArticle caption = PrintedArticle.caption("3月8日，云岭镇的农机手正在检修插秧机，当地今年计划种植早稻2.6万亩。");
        return new Design("a photo with its caption between columns", page, List.of(story, below, caption));
    }

    static Design banner() {
        Typesetter page = newspaper("2022年1月5日 星期三");
        page.heading(new Frame(40, 90, 720, 0), 44, "奋战一季度 实现开门红");
        PrintedArticle left =
                report(page, new Frame(40, 170, 350, 420), 2, article(11, "东湖新区", "十七个项目同日开工", "", 6), 28);
        PrintedArticle right =
                report(page, new Frame(410, 170, 350, 420), 2, article(12, "北塘街道", "网格员当起服务员", "", 6), 28);
        PrintedArticle below = report(page, new Frame(40, 620, 720, 460), 5, article(13, "", "地铁三号线开始铺轨", "", 12), 32);
        return new Design("two stories side by side under one banner", page, List.of(left, right, below));
    }

    static Design boxedSeries() {
        Typesetter page = newspaper("2023年2月15日 星期三");
        page.heading(new Frame(40, 90, 720, 0), 36, "政府工作报告里的新看点");
        page.heading(new Frame(40, 146, 720, 0), 12, "本报记者 何山");
        List<String> all = new ArrayList<>(List.of("今年的政府工作报告提出了一批建设任务，本报梳理如下。"));
        page.pour(all, BODY, PITCH, new Frame(60, 175, 680, 40));
        String[] names = {"园区扩容", "水网成环", "学位增加", "绿道贯通", "就医更近", "旧城更新"};
        String[] numbers = {"一", "二", "三", "四", "五", "六"};
        for (int i = 0; i < names.length; i++) {
            Frame box = new Frame(40 + i % 3 * 246, 240 + i / 3 * 330 + i % 3 * 14, 222, 290);
            page.line(1, "看点" + numbers[i], box.x(), box.y(), 11);
            page.line(1, names[i], box.x(), box.y() + 20, 12.5);
            List<String> text = List.of(new Prose(20 + i).paragraph(3), new Prose(40 + i).paragraph(2));
            page.pour(text, BODY, PITCH, new Frame(box.x(), box.y() + 42, box.width(), 248));
            all.add("#看点" + numbers[i] + " " + names[i]);
            all.addAll(text);
        }
        return new Design("a numbered series in boxes", page, List.of(PrintedArticle.of("政府工作报告里的新看点", all)));
    }

    static Design sevenColumns() {
        Typesetter page = new Typesetter(1100, 1540);
        page.line(1, "河口晚报", 40, 30, 30);
        page.line(1, "2017年6月28日 星期三", 500, 40, 11);
        PrintedArticle top = report(
                page,
                new Frame(40, 90, 1020, 500),
                7,
                article(14, "全县重点项目集中签约", "二十个项目落户　百亿元投资启航", "总投资突破百亿元", 22),
                48);
        PrintedArticle left = report(page, new Frame(40, 640, 580, 420), 4, article(15, "", "夏粮颗粒归仓", "", 12), 30);
        PrintedArticle right = report(page, new Frame(640, 640, 420, 420), 3, article(16, "", "水库除险加固开工", "", 9), 26);
        PrintedArticle foot = report(page, new Frame(40, 1100, 1020, 380), 7, article(17, "", "学校操场暑期翻新", "", 15), 36);
        return new Design("seven columns on a broadsheet", page, List.of(top, left, right, foot));
    }

    static Design twoPages() {
        Typesetter page = newspaper("2024年8月1日 星期四");
        page.heading(new Frame(40, 90, 720, 0), 38, "从荒滩到新城");
        List<String> text = new Prose(18).report("韩雪", 34);
        PrintedArticle story = poured(
                page,
                PrintedArticle.of("从荒滩到新城", text),
                new Frame(1, 40, 150, 345, 930),
                new Frame(1, 415, 150, 345, 930),
                new Frame(2, 40, 90, 345, 400),
                new Frame(2, 415, 90, 345, 400));
        page.line(2, "2024年8月1日 星期四", 300, 40, 11);
        PrintedArticle other = report(page, new Frame(2, 40, 540, 720, 520), 3, article(19, "", "夜市点亮老码头", "", 12), 32);
        return new Design("a story that goes on over the page", page, List.of(story, other));
    }

    static Design briefs() {
        Typesetter page = newspaper("2016年4月12日 星期二");
        List<PrintedArticle> articles = new ArrayList<>();
        String[] titles = {"南渡镇集中供水", "松山区种下两万棵树", "青川县卫生院挂牌", "河口县整修机耕路"};
        double y = 90;
        for (int i = 0; i < titles.length; i++) {
            articles.add(report(page, new Frame(40, y, 225, 235), 1, article(60 + i, "", titles[i], "", 3), 15));
            y += 250;
        }
        articles.add(report(page, new Frame(290, 90, 470, 990), 3, article(70, "", "为了城市的下一个十年", "", 22), 40));
        return new Design("a column of briefs beside a long story", page, articles);
    }

    static Design rotated() {
        Typesetter page = new Typesetter(1120, 800).rotated(90);
        page.line(1, "水利简报", 40, 30, 26);
        page.line(1, "2015年7月3日", 500, 38, 11);
        PrintedArticle left = report(page, new Frame(40, 90, 500, 640), 3, article(80, "", "汛期巡堤不放松", "", 13), 30);
        PrintedArticle right = report(page, new Frame(580, 90, 500, 640), 3, article(81, "", "灌区改造进入收尾", "", 13), 30);
        return new Design("a landscape page that is stored turned", page, List.of(left, right));
    }
}
