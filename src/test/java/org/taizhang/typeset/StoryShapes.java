package org.taizhang.typeset;

import java.util.ArrayList;
import java.util.List;

/** Stories that are no rectangle under its heading. */
final class StoryShapes {
    private StoryShapes() {}

    static void verticalHeadline(Newspaper paper) {
        Frame space = paper.innerPage(1);
        double body = paper.body();
        paper.report(space.span(0, 3, 5, paper.gutter()), 3, 2.8 * body);
        Frame right = space.span(3, 2, 5, paper.gutter());
        Frame upper = paper.parted(right.band(0, 0.72));
        String title = "一湖清水润古城";
        double size = 3.2 * body;
        paper.page.vertical(1, "临江区建设局", upper.right() - 1.5 * body, upper.y(), 1.4 * body);
        paper.page.vertical(1, title, upper.right() - 2.4 * body - size, upper.y(), size);
        Frame[] columns = upper.columns(2, paper.gutter());
        double headingBottom = upper.y() + 1.05 * size * title.length() + body;
        Report report = new Report(paper, title).kicker("临江区建设局");
        paper.pour(report.heading(), report.opening(), columns[0], columns[1].below(headingBottom));
        paper.report(right.band(0.74, 1), 2, 2 * body);
    }

    /** A story that flows around another. */
    static void lShape(Newspaper paper) {
        Frame space = paper.innerPage(1);
        double body = paper.body();
        Frame upper = space.band(0, 0.8);
        Frame[] columns = upper.columns(3, paper.gutter());
        Frame head = space.span(0, 2, 3, paper.gutter());
        Report around = new Report(paper, paper.prose.title());
        double top = around.headingIn(head, 2.8 * body).y();
        Frame inner = columns[2].band(0, 0.55);
        new Report(paper, paper.prose.title()).set(paper.parted(inner), 1, 1.8 * body);
        Frame foot = columns[2].below(inner.bottom() + body);
        paper.pour(around.heading(), around.opening(), columns[0].below(top), columns[1].below(top), foot);
        paper.report(space.band(0.82, 1), 4, 2.2 * body);
    }

    static void captionBetween(Newspaper paper) {
        Frame space = paper.innerPage(1);
        double body = paper.body();
        Report report = new Report(paper, paper.prose.title());
        Frame text = report.bylined(report.headingIn(space.band(0, 0.5), 3.2 * body));
        Frame[] columns = text.columns(3, paper.gutter());
        Frame photo = columns[1].band(0, 0.6);
        paper.photo(photo, paper.style.seed() % 2 == 0);
        paper.pour(report.heading(), report.opening(), columns[0], columns[1].below(photo.bottom() + body), columns[2]);
        paper.report(space.band(0.52, 1), 4, 2.6 * body);
    }

    /** The heading over the left columns; the right ones begin beside it. */
    static void partlyHeaded(Newspaper paper) {
        Frame space = paper.innerPage(1);
        double body = paper.body();
        Frame upper = paper.parted(space.band(0, 0.55));
        Frame[] columns = upper.columns(4, paper.gutter());
        Report report = new Report(paper, paper.prose.title());
        double top = report.headingIn(upper.span(0, 2, 4, paper.gutter()), 2.6 * body)
                .y();
        paper.pour(
                report.heading(),
                report.opening(),
                columns[0].below(top),
                columns[1].below(top),
                columns[2],
                columns[3]);
        Frame lower = space.band(0.57, 1);
        paper.report(lower.span(0, 1, 2, paper.gutter()), 2, 2.2 * body);
        paper.report(lower.span(1, 1, 2, paper.gutter()), 2, 2.2 * body);
    }

    /** The heading over the middle columns; the text begins on its left and ends on its right. */
    static void headlineAmid(Newspaper paper) {
        Frame space = paper.innerPage(1);
        double body = paper.body();
        Frame upper = paper.parted(space.band(0, 0.5));
        Frame[] columns = upper.columns(4, paper.gutter());
        Report report = new Report(paper, paper.prose.title());
        double top = report.headingIn(upper.span(1, 2, 4, paper.gutter()), 2.8 * body)
                .y();
        paper.pour(
                report.heading(),
                report.opening(),
                columns[0],
                columns[1].below(top),
                columns[2].below(top),
                columns[3]);
        paper.report(space.band(0.52, 1), 3, 3 * body);
    }

    /** The heading in the first column, its lines under each other; the text in the columns on its right. */
    static void headlineOnLeft(Newspaper paper) {
        Frame space = paper.innerPage(1);
        double body = paper.body();
        Frame upper = paper.parted(space.band(0, 0.3));
        Frame[] columns = upper.columns(4, paper.gutter());
        Report report = new Report(paper, paper.prose.title());
        report.headingIn(columns[0], 2.2 * body);
        paper.pour(report.heading(), report.opening(), columns[1], columns[2], columns[3]);
        paper.report(space.band(0.32, 0.66), 3, 2.8 * body);
        paper.report(space.band(0.67, 1), 4, 2.8 * body);
    }

    static void dropCap(Newspaper paper) {
        Frame space = paper.innerPage(1);
        double body = paper.body();
        Report report = new Report(paper, paper.prose.title());
        Frame text = report.headingIn(space.band(0, 0.6), 3.2 * body);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            paragraphs.add(paper.prose.paragraph(3));
            paragraphs.add("#" + paper.prose.work() + "这样干");
            paragraphs.add(paper.prose.paragraph(4));
            paragraphs.add(paper.prose.paragraph(2));
        }
        Frame[] columns = text.columns(4, paper.gutter());
        new Pen(paper.page, paper.body(), paper.pitch(), columns).withDropCap(2).pour(paragraphs);
        paper.add(report.heading().with(paragraphs));
        paper.report(space.band(0.62, 1), 5, 2.6 * body);
    }
}
