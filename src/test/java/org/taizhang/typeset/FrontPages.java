package org.taizhang.typeset;

/** Pages with the large stories of the day. */
final class FrontPages {
    private FrontPages() {}

    /** A lead over four columns, two stories below it, short ones on the right. */
    static void frontPage(Newspaper paper) {
        Frame space = paper.frontPage();
        double gutter = paper.gutter();
        Frame wide = space.span(0, 4, 5, gutter);
        new Report(paper, paper.prose.title())
                .kicker(paper.prose.place() + "主要负责人调研重点项目时强调")
                .subtitle(paper.prose.name() + "参加")
                .set(paper.parted(wide.band(0, 0.45)), 4, paper.style.headline() * paper.body());
        Frame below = wide.band(0.45, 1);
        paper.report(below.span(0, 2, 4, gutter), 2, 2.2 * paper.body());
        Frame right = below.span(2, 2, 4, gutter);
        paper.photo(right.band(0, 0.35).inset(0.9 * paper.body()), true);
        paper.report(right.band(0.37, 1), 2, 2 * paper.body());
        Frame side = space.span(4, 1, 5, gutter);
        for (int i = 0; i < 4; i++) {
            paper.report(side.band(0.25 * i, 0.25 * (i + 1)), 1, 1.6 * paper.body());
        }
    }

    static void banner(Newspaper paper) {
        Frame space = paper.innerPage(1);
        double body = paper.body();
        double y = paper.page.heading(space, 3.6 * body, "奋战一季度 实现开门红");
        Frame upper = space.below(y + body).band(0, 0.5);
        paper.report(upper.span(0, 1, 2, paper.gutter()), 2, 2.4 * body);
        paper.report(upper.span(1, 1, 2, paper.gutter()), 2, 2.4 * body);
        paper.report(space.below(upper.bottom() + body), 4, 3 * body);
    }

    /** Stories with an index of the inner pages on the left and an advertisement at the foot. */
    static void indexed(Newspaper paper) {
        Frame space = paper.frontPage();
        double body = paper.body();
        Frame news = space.band(0, 0.74);
        paper.advertisement(space.band(0.77, 1));
        Frame left = news.span(0, 1, 4, paper.gutter());
        Frame index = left.band(0, 0.3).inset(0.5 * body);
        paper.page.box(left.band(0, 0.3), 0.8);
        double y = paper.page.heading(index, 1.6 * body, "导 读") + 4;
        for (int i = 2; i <= 5; i++) {
            paper.page.line(1, paper.prose.work() + "何时完工", index.x(), y, body);
            paper.page.line(1, "详见第" + i + "版", index.x() + 4 * body, y + 1.4 * body, 0.9 * body);
            y += 3.2 * body;
        }
        paper.report(left.band(0.33, 1), 1, 1.7 * body);
        Frame wide = news.span(1, 3, 4, paper.gutter());
        paper.report(wide.band(0, 0.5), 3, 3.4 * body);
        paper.report(wide.band(0.51, 1), 3, 2.6 * body);
    }

    static void broadsheet(Newspaper paper) {
        Frame space = paper.innerPage(1);
        double body = paper.body();
        new Report(paper, paper.prose.title())
                .subtitle("总投资突破百亿元")
                .set(paper.parted(space.band(0, 0.38)), 7, 4.4 * body);
        Frame middle = space.band(0.39, 0.68);
        paper.report(middle.span(0, 4, 7, paper.gutter()), 4, 2.8 * body);
        paper.report(middle.span(4, 3, 7, paper.gutter()), 3, 2.4 * body);
        Frame foot = space.band(0.69, 1);
        paper.report(foot.span(0, 5, 7, paper.gutter()), 5, 3 * body);
        paper.advertisement(foot.span(5, 2, 7, paper.gutter()));
    }
}
