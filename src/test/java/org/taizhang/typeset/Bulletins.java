package org.taizhang.typeset;

import java.util.ArrayList;
import java.util.List;

/** Bulletins of an office: one broad column. */
final class Bulletins {
    private Bulletins() {}

    static void sections(Newspaper paper) {
        Typesetter page = paper.page;
        page.heading(new Frame(60, 60, 475, 0), 36, "建设快报");
        page.heading(new Frame(60, 116, 475, 0), 13, "第7期");
        page.line(1, "江城市住房和城乡建设局办公室", 64, 150, 12);
        page.line(1, "2019年5月6日", 450, 150, 12);
        page.rule(1, 60, 172, 535, 172, 1);
        double y = 190;
        for (int i = 0; i < 3; i++) {
            y = section(paper, y);
        }
        page.line(1, "- 1 -", 285, 806, 10);
    }

    private static double section(Newspaper paper, double y) {
        double size = 14;
        String title = paper.prose.title().replace(" ", "，");
        paper.page.heading(new Frame(60, y, 475, 0), 18, title);
        List<String> text = new ArrayList<>(List.of(paper.prose.paragraph(2), paper.prose.paragraph(2)));
        Frame frame = new Frame(60, y + 32, 475, 1000);
        paper.page.pour(text, size, 1.6 * size, frame);
        paper.add(PrintedArticle.of(title, text));
        double rows = text.stream()
                .mapToDouble(t -> Math.ceil((Widths.ems(t) + 3) * size / 475))
                .sum();
        return y + 32 + rows * 1.6 * size + 14;
    }
}
