package org.taizhang.typeset;

import java.util.ArrayList;
import java.util.List;

/** Pages with a table of projects. Its rows count as read when they come out as sentences that carry the heads' words and units. */
final class TablePages {
    private static final String[] NAMES = {"北岸水厂扩建", "西环快速路", "南湖泵站改造", "城东热源厂", "云岭水库除险加固"};
    private static final int[] TOTALS = {32000, 184500, 7600, 41280, 9850};
    private static final int[] DONE = {12500, 60300, 7600, 8120, 4300};
    private static final String[] BEGUN = {"2019年3月", "2018年11月", "2019年1月", "2019年9月", "2018年6月"};

    private TablePages() {}

    /** A table in a grid of rules, over all columns below a story. */
    static void ruled(Newspaper paper) {
        Frame space = paper.innerPage(1);
        double body = paper.body();
        paper.report(space.band(0, 0.4), 3, 3 * body);
        Frame middle = space.band(0.43, 0.68);
        List<String> told = simple(paper, middle, true);
        paper.add(PrintedArticle.of("全市重点项目建设进度", told));
        paper.report(space.band(0.7, 1), 4, 2.4 * body);
    }

    /** The same in aligned columns only. */
    static void aligned(Newspaper paper) {
        Frame space = paper.innerPage(1);
        double body = paper.body();
        Frame upper = space.band(0, 0.26);
        List<String> told = simple(paper, upper, false);
        paper.add(PrintedArticle.of("全市重点项目建设进度", told));
        paper.report(space.band(0.3, 1), 3, 3 * body);
    }

    private static List<String> simple(Newspaper paper, Frame frame, boolean rules) {
        double body = paper.body();
        double y = paper.page.heading(frame, 1.9 * body, "全市重点项目建设进度") + 0.5 * body;
        PrintedTable table = new PrintedTable(paper.page, frame.below(y), body, 0.34, 0.22, 0.24, 0.2);
        table.rules(rules);
        table.head("项目名称", "总投资（万元）", "本年完成投资（万元）", "开工时间");
        List<String> told = new ArrayList<>();
        for (int i = 0; i < NAMES.length; i++) {
            table.row(NAMES[i], "" + TOTALS[i], "" + DONE[i], BEGUN[i]);
            told.add(NAMES[i] + "项目，总投资" + TOTALS[i] + "万元，本年已完成投资" + DONE[i] + "万元，" + BEGUN[i] + "开工。");
        }
        table.finish();
        return told;
    }

    /** Heads in two rows, the upper over two columns; the unit above the table; rows by district. */
    static void mergedHeads(Newspaper paper) {
        Frame space = paper.innerPage(1);
        double body = paper.body();
        Frame upper = space.band(0, 0.3);
        double y = paper.page.heading(upper, 1.9 * body, "各县区固定资产投资情况") + 0.5 * body;
        paper.page.line(1, "单位：亿元", upper.right() - 7 * body, y, 0.9 * body);
        PrintedTable table = new PrintedTable(paper.page, upper.below(y + 1.6 * body), body, 0.28, 0.24, 0.24, 0.24);
        table.rules(true);
        table.mergedHead("县区", "固定资产投资", "年度计划", "累计完成", "其中民间投资");
        String[] districts = {"临江区", "青川县", "河口县", "松山区"};
        List<String> told = new ArrayList<>();
        for (int i = 0; i < districts.length; i++) {
            String[] cells = {320 + 17 * i + ".5", 150 + 13 * i + ".2", 80 + 7 * i + ".6"};
            table.row(districts[i], cells[0], cells[1], cells[2]);
            told.add(districts[i] + "，固定资产投资年度计划" + cells[0] + "亿元，固定资产投资累计完成" + cells[1] + "亿元，其中民间投资" + cells[2]
                    + "亿元。");
        }
        table.finish();
        paper.add(PrintedArticle.of("各县区固定资产投资情况", told));
        paper.report(space.band(0.34, 1), 4, 3 * body);
    }
}
