package org.taizhang.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts stories, photos and advertisements on pages in one paper's style, and keeps the truth about them. */
final class Newspaper {
    private static final double MARGIN = 40;
    private static final String[] DIGITS = {"一", "二", "三", "四", "五", "六", "七", "八"};

    final Style style;
    final Prose prose;
    final Typesetter page;
    private final List<PrintedArticle> articles = new ArrayList<>();

    Newspaper(Style style, int design) {
        this.style = style;
        this.prose = new Prose(1000L * design + style.seed());
        this.page = new Typesetter(style.width(), style.height()).stretched(style.stretch());
        if (style.fakeBold()) {
            page.fakeBold();
        }
    }

    PrintedPage finish() {
        return new PrintedPage(page, articles);
    }

    double body() {
        return style.body();
    }

    double pitch() {
        return style.pitch() * style.body();
    }

    double gutter() {
        return style.gutter() * style.body();
    }

    void add(PrintedArticle article) {
        articles.add(article);
    }

    static String digit(int number) {
        return DIGITS[number - 1];
    }

    /** The name of the paper over a first page; returns the space for stories. */
    Frame frontPage() {
        page.line(1, "江城日报", MARGIN, 30, 40);
        page.line(1, "2019年5月6日", 330, 34, 12);
        page.line(1, "星期一 农历四月初二", 330, 54, 9);
        page.line(1, "江城日报社出版　第12085期　今日8版", 470, 54, 9);
        page.line(1, "国内统一连续出版物号 CN 00-0000", 470, 36, 8);
        return ruledOff(1, 84);
    }

    /** The line over an inner page in one of several forms; returns the space for stories. */
    Frame innerPage(int number) {
        double right = style.width() - MARGIN;
        switch ((int) (style.seed() % 4)) {
            case 0 -> {
                page.line(number, "江城日报", MARGIN, 30, 22);
                page.line(number, "2019年5月6日 星期一", 300, 36, 10);
                page.line(number, "责任编辑：丁一　美编：何楠", 470, 36, 8.5);
                page.line(number, "第3版", right - 50, 34, 14);
            }
            case 1 -> {
                page.line(number, "A3", MARGIN, 28, 24);
                page.line(number, "要闻", MARGIN + 50, 32, 18);
                page.line(number, "2019.5.6 星期一", 300, 38, 10);
                page.line(number, "编辑 丁一 校对 何楠 版式 吴方", right - 150, 38, 8.5);
            }
            case 2 -> {
                page.line(number, "2019年5月6日", MARGIN, 36, 10);
                page.line(number, "综合新闻", style.width() / 2 - 40, 30, 20);
                page.line(number, "江城晚报", right - 120, 34, 14);
                page.line(number, "03", right - 26, 28, 22);
            }
            default -> {
                page.line(number, "3版 民生", MARGIN, 32, 16);
                page.line(number, "责编：丁一　电话：0000-1234567", 280, 38, 9);
                page.line(number, "江城日报 2019年5月6日", right - 140, 38, 10);
            }
        }
        return ruledOff(number, 66);
    }

    private Frame ruledOff(int number, double y) {
        page.rule(number, MARGIN, y, style.width() - MARGIN, y, 1.2);
        return new Frame(number, MARGIN, y + 16, style.width() - 2 * MARGIN, style.height() - y - 16 - MARGIN);
    }

    /** The frame without the space that parts a story from its neighbours, whose rules or box are drawn. */
    Frame parted(Frame frame) {
        Frame inner = frame.inset(0.9 * body());
        switch (style.parting()) {
            case BOXES -> page.box(frame.inset(0.2 * body()), 0.6);
            case RULES -> page.rule(frame.page(), inner.x(), frame.bottom(), inner.right(), frame.bottom(), 0.6);
            default -> {
                return inner;
            }
        }
        return inner;
    }

    /** A report with a title of its own making, under a heading as wide as its columns. */
    void report(Frame frame, int columns, double size) {
        new Report(this, prose.title()).set(parted(frame), columns, size);
    }

    /** Pours an article's text, that fills the frames, and keeps it. */
    void pour(PrintedArticle heading, List<String> before, Frame... frames) {
        add(heading.with(filled(before, frames)));
    }

    /** Fills the frames with text that ends with a sentence; returns it. */
    List<String> filled(List<String> before, Frame... frames) {
        List<String> text = new Filling(this, frames).after(before);
        new Pen(page, body(), pitch(), frames).pour(text);
        columnRules(frames);
        return text;
    }

    private void columnRules(Frame... frames) {
        for (int i = 1; style.columnRules() && i < frames.length; i++) {
            Frame left = frames[i - 1];
            boolean beside = left.page() == frames[i].page() && Math.abs(left.y() - frames[i].y()) < 1;
            if (beside && frames[i].x() > left.right()) {
                double x = (left.right() + frames[i].x()) / 2;
                page.rule(left.page(), x, left.y(), x, Math.min(left.bottom(), frames[i].bottom()), 0.4);
            }
        }
    }

    /** A photo with its caption below, in small print. */
    void photo(Frame frame, boolean credited) {
        double size = Math.min(9, 0.88 * body());
        String text = String.format("图为%s%s施工现场，工人正在绑扎钢筋。", prose.place(), prose.work());
        int perRow = (int) ((frame.width() - 2 * size) / size);
        int rows = 1 + text.length() / perRow;
        double below = (rows + (credited ? 1 : 0)) * 1.35 * size + 6;
        page.area(new Frame(frame.page(), frame.x(), frame.y(), frame.width(), frame.height() - below), 0.6);
        page.pour(List.of(text), size, 1.35 * size, frame.below(frame.bottom() - below + 5));
        if (credited) {
            String credit = "本报记者 " + prose.name() + " 摄";
            page.line(frame.page(), credit, frame.right() - size * Widths.ems(credit), frame.bottom() - size, size);
        }
        add(PrintedArticle.caption(text));
    }

    /** Slogans and telephone numbers in large and small print. */
    void advertisement(Frame frame) {
        page.box(frame, 1);
        Frame inner = frame.inset(10);
        double size = Math.min(30, inner.height() / 4);
        page.heading(inner, size, "滨江印象 臻品洋房");
        page.heading(inner.below(inner.y() + 1.6 * size), 0.5 * size, "建筑面积约95-128㎡", "恭迎品鉴");
        page.heading(inner.below(inner.bottom() - 14), 11, "贵宾专线：0000-8888888　项目地址：江城大道与学府路交汇处");
    }

    /** A title broken into lines that fit; a blank in it is a place to break. */
    String[] broken(String title, double width, double size) {
        if (page.headingWidth(title, size) <= width) {
            return new String[] {title};
        }
        int blank = title.indexOf(' ');
        int at = blank > 0 ? blank : title.length() / 2;
        String[] head = broken(title.substring(0, at).strip(), width, size);
        String[] tail = broken(title.substring(at).strip(), width, size);
        String[] lines = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, lines, head.length, tail.length);
        return lines;
    }
}
