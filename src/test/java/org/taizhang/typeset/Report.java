package org.taizhang.typeset;

import java.util.ArrayList;
import java.util.List;

/** One report: its heading, how its reporters are named, its text. */
final class Report {
    private final Newspaper paper;
    private final String title;
    private String kicker = "";
    private String subtitle = "";

    Report(Newspaper paper, String title) {
        this.paper = paper;
        this.title = title;
    }

    Report kicker(String text) {
        kicker = text;
        return this;
    }

    Report subtitle(String text) {
        subtitle = text;
        return this;
    }

    PrintedArticle heading() {
        return new PrintedArticle(kicker, title, subtitle, List.of(), false);
    }

    /** Sets heading and text into the frame. */
    void set(Frame frame, int columns, double size) {
        Frame rest = headingIn(frame, size);
        paper.pour(heading(), opening(), bylined(rest).columns(columns, paper.gutter()));
    }

    /** Sets the heading; returns the frame below it. */
    Frame headingIn(Frame frame, double size) {
        double place = paper.style.titlePlace();
        double y = frame.y();
        if (!kicker.isEmpty()) {
            y = paper.page.heading(frame, smaller(size), place, kicker) + 3;
        }
        y = paper.page.heading(frame.below(y), size, place, paper.broken(title, frame.width(), size)) + 2;
        if (!subtitle.isEmpty()) {
            y = paper.page.heading(frame.below(y + 2), smaller(size), place, subtitle) + 3;
        }
        return frame.below(y + 0.4 * paper.pitch());
    }

    private double smaller(double size) {
        return Math.max(1.25 * paper.body(), 0.5 * size);
    }

    /** The frame below the reporters' names, where the paper names them under the title. */
    Frame bylined(Frame frame) {
        if (paper.style.credit() != Style.Credit.UNDER_TITLE) {
            return frame;
        }
        String name = paper.prose.name();
        String byline = switch (paper.prose.below(3)) {
            case 0 -> "本报记者 " + name;
            case 1 -> "□ 本报记者 " + name + " 通讯员 " + paper.prose.name();
            default -> "■记者 " + name + " 文/图";
        };
        paper.page.heading(frame, paper.body(), byline);
        return frame.below(frame.y() + 1.5 * paper.pitch());
    }

    /** The first paragraph, as the paper names its reporters. */
    List<String> opening() {
        String text = paper.prose.paragraph(2);
        String name = paper.prose.name();
        List<String> opening = new ArrayList<>();
        opening.add(
                switch (paper.style.credit()) {
                    case IN_DISPATCH -> (paper.prose.below(2) == 0 ? "本报讯（记者" : "本报讯 （通讯员") + name + "）" + text;
                    case AT_END -> "本报讯　" + text;
                    default -> text;
                });
        return opening;
    }
}
