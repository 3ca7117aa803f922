package org.taizhang.typeset;

import java.util.ArrayList;
import java.util.List;

/** Pages with boxes that belong to a story. */
final class BoxedPages {
    private static final String[] NAMES = {"园区扩容", "水网成环", "学位增加", "绿道贯通", "就医更近", "旧城更新"};

    private BoxedPages() {}

    /** Numbered pieces in a grid of boxes. */
    static void series(Newspaper paper) {
        Frame space = paper.innerPage(1);
        double body = paper.body();
        double y = paper.page.heading(space, 3.2 * body, "政府工作报告里的新看点");
        paper.page.heading(space.below(y + 4), 1.1 * body, "本报记者 何山");
        Frame rest = space.below(y + 3 * body);
        List<String> all = new ArrayList<>(List.of("今年的政府工作报告提出了一批建设任务，本报梳理如下。"));
        paper.page.pour(all, body, paper.pitch(), rest);
        Frame grid = rest.below(rest.y() + 3 * paper.pitch()).band(0, 0.8);
        for (int i = 0; i < NAMES.length; i++) {
            Frame cell = grid.span(i % 3, 1, 3, paper.gutter()).band(i / 3 * 0.5, (i / 3 + 1) * 0.5);
            Frame box = paper.parted(cell.below(cell.y() + i % 3 * 0.6 * body));
            paper.page.line(1, "看点" + Newspaper.digit(i + 1), box.x(), box.y(), 1.05 * body);
            paper.page.line(1, NAMES[i], box.x(), box.y() + 1.8 * body, 1.2 * body);
            all.add("#看点" + Newspaper.digit(i + 1) + " " + NAMES[i]);
            all.addAll(paper.filled(List.of(paper.prose.paragraph(2)), box.below(box.y() + 4 * body)));
        }
        paper.add(PrintedArticle.of("政府工作报告里的新看点", all));
    }

    /** A tinted list of figures, a piece of its own, in the last column of a story. */
    static void boxedList(Newspaper paper) {
        Frame space = paper.innerPage(1);
        double body = paper.body();
        Report report = new Report(paper, paper.prose.title());
        Frame text = report.headingIn(space.band(0, 0.55), 3.2 * body);
        Frame[] columns = text.columns(4, paper.gutter());
        List<String> items = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            items.add("● " + paper.prose.place() + paper.prose.work() + "：总投资" + i + ".6亿元，年内完工。");
        }
        Frame box = columns[3].band(0.3, 1);
        paper.page.area(box, 0.88);
        paper.page.box(box, 0.5);
        double y = paper.page.heading(box.inset(0.6 * body), 1.4 * body, "相关链接") + 4;
        paper.page.pour(items, body, paper.pitch(), box.inset(0.6 * body).below(y));
        paper.add(PrintedArticle.of("相关链接", items));
        paper.pour(report.heading(), report.opening(), columns[0], columns[1], columns[2], columns[3].band(0, 0.28));
        paper.report(space.band(0.57, 1), 4, 2.8 * body);
    }
}
