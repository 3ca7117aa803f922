package org.taizhang.typeset;

import java.util.ArrayList;
import java.util.List;

/** Pages with stories side by side. */
final class InnerPages {
    private InnerPages() {}

    static void threeOverTwo(Newspaper paper) {
        Frame space = paper.innerPage(1);
        double body = paper.body();
        new Report(paper, paper.prose.title()).kicker("我市出台实施方案").set(paper.parted(space.band(0, 0.48)), 3, 3.2 * body);
        Frame lower = space.band(0.5, 1);
        paper.report(lower.span(0, 1, 2, paper.gutter()), 2, 2.4 * body);
        new Report(paper, paper.prose.title())
                .subtitle("首批四十部投用")
                .set(paper.parted(lower.span(1, 1, 2, paper.gutter())), 2, 2.4 * body);
    }

    /** Short pieces under their own titles on the left, a long one on the right. */
    static void briefs(Newspaper paper) {
        Frame space = paper.innerPage(1);
        double body = paper.body();
        Frame left = space.span(0, 1, 3, paper.gutter());
        double y = left.y();
        paper.page.heading(left, 2.4 * body, "简 讯");
        y += 4.6 * body;
        for (int i = 0; i < 5; i++) {
            Frame piece = left.below(y).band(0, 1.0 / (5 - i));
            new Report(paper, paper.prose.work() + "动态" + Newspaper.digit(i + 1)).set(piece, 1, 1.35 * body);
            y = piece.bottom() + 2.4 * body;
        }
        paper.report(space.span(1, 2, 3, paper.gutter()), 3, 3.4 * body);
    }

    /** A story that goes on over the page, with the words for it. */
    static void twoPages(Newspaper paper) {
        Frame first = paper.innerPage(1);
        Frame second = paper.innerPage(2);
        double body = paper.body();
        Report report = new Report(paper, paper.prose.title());
        Frame left = report.headingIn(first.band(0, 0.96), 3.4 * body);
        Frame[] begun = left.columns(3, paper.gutter());
        Frame goesOn = second.band(0.02, 0.4);
        Frame[] ended = goesOn.below(goesOn.y() + 2 * body).columns(4, paper.gutter());
        Frame[] frames = new Frame[begun.length + ended.length];
        System.arraycopy(begun, 0, frames, 0, begun.length);
        System.arraycopy(ended, 0, frames, begun.length, ended.length);
        paper.pour(report.heading(), report.opening(), frames);
        paper.page.line(1, "（下转第2版）", begun[2].right() - 7 * body, first.bottom() - body, body);
        paper.page.line(2, "（上接第1版）", goesOn.x(), goesOn.y(), body);
        paper.report(second.band(0.44, 1), 4, 3 * body);
    }

    /** Three columns of two widths each, story beside story. */
    static void unequalColumns(Newspaper paper) {
        Frame space = paper.innerPage(1);
        double body = paper.body();
        Frame upper = space.band(0, 0.5);
        paper.report(upper.span(0, 5, 8, paper.gutter()), 2, 3 * body);
        paper.report(upper.span(5, 3, 8, paper.gutter()), 2, 2 * body);
        Frame lower = space.band(0.51, 1);
        paper.report(lower.span(0, 2, 8, paper.gutter()), 1, 1.8 * body);
        paper.report(lower.span(2, 6, 8, paper.gutter()), 3, 2.6 * body);
    }

    /** Photos with captions and one short text. */
    static void pictures(Newspaper paper) {
        Frame space = paper.innerPage(1);
        double body = paper.body();
        double y = paper.page.heading(space, 3 * body, "镜头里的建设者");
        List<String> text = new ArrayList<>(List.of(paper.prose.paragraph(3)));
        Frame words = space.below(y + body).band(0, 0.14);
        paper.pour(PrintedArticle.of("镜头里的建设者", List.of()), text, words.columns(2, paper.gutter()));
        Frame rest = space.below(words.bottom() + 2 * body);
        for (int i = 0; i < 6; i++) {
            Frame row = rest.span(i % 2, 1, 2, 2 * body).band(i / 2 / 3.0, (i / 2 + 1) / 3.0);
            paper.photo(row.inset(0.5 * body), i % 2 == 0);
        }
    }

    static void landscape(Newspaper paper) {
        paper.page.rotated(paper.style.seed() % 2 == 0 ? 90 : 270);
        Frame space = paper.innerPage(1);
        paper.report(space.span(0, 1, 2, paper.gutter()), 3, 2.6 * paper.body());
        paper.report(space.span(1, 1, 2, paper.gutter()), 3, 2.6 * paper.body());
    }
}
