package org.taizhang.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.layout.FlowParagraph.Role;

/**
 * Gathers the paragraphs of a text without places into articles. In a newspaper's text an article begins with headings that a byline or
 * 本报讯 follows, other headings stand inside one; a bulletin with headings in 【】 begins a section at each; a list of briefs has a heading
 * over every brief.
 */
final class FlowArticles {
    private static final int BRIEFS = 3;

    private final List<FlowParagraph> paragraphs;
    private final boolean bracketed;
    private final boolean reports;
    private final boolean briefs;
    private final List<ArticleDraft> drafts = new ArrayList<>();
    private final Map<String, ArticleDraft> series = new HashMap<>();
    private ArticleDraft current;

    private FlowArticles(List<FlowParagraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.bracketed = paragraphs.stream().anyMatch(FlowArticles::isBracketed);
        long openings = paragraphs.stream().filter(FlowArticles::opensReport).count();
        this.briefs = openings < 2 && countInnerHeadings(paragraphs) >= BRIEFS;
        this.reports = openings > 0 && !briefs;
        this.current = new ArticleDraft();
        drafts.add(current);
    }

    static List<ArticleDraft> of(List<FlowParagraph> paragraphs) {
        return new FlowArticles(paragraphs.stream()
                        .filter(p -> p.role() != Role.FURNITURE)
                        .toList())
                .gather();
    }

    private List<ArticleDraft> gather() {
        int i = 0;
        while (i < paragraphs.size()) {
            int behind = behindHeadings(i);
            if (behind > i) {
                addHeadings(paragraphs.subList(i, behind), behind);
                i = behind;
            } else {
                add(paragraphs.get(i));
                i++;
            }
        }
        return drafts.stream().filter(draft -> !draft.isEmpty()).toList();
    }

    private int behindHeadings(int from) {
        int to = from;
        while (to < paragraphs.size() && paragraphs.get(to).role() == Role.HEADING) {
            to++;
        }
        return to;
    }

    private void addHeadings(List<FlowParagraph> headings, int behind) {
        boolean first = drafts.stream().allMatch(ArticleDraft::isEmpty);
        boolean report = behind < paragraphs.size() && opensReport(paragraphs.get(behind));
        FlowParagraph head = headings.get(0);
        boolean begins;
        if (bracketed) {
            begins = isBracketed(head);
        } else if (reports) {
            begins = report;
        } else {
            begins = !PrintMarks.isEnumerated(head.text()) && (briefs || head.marked());
        }
        if (first || begins) {
            new FlowHeadings(headings).drafts().forEach(this::open);
        } else {
            headings.forEach(this::addSubhead);
        }
    }

    private void addSubhead(FlowParagraph heading) {
        String name = PrintMarks.seriesOf(heading.text());
        if (name != null && !name.isEmpty()) {
            current = series.computeIfAbsent(name, key -> current);
        }
        current.subhead(heading.strips());
    }

    private void add(FlowParagraph paragraph) {
        String text = paragraph.text();
        switch (paragraph.role()) {
            case BYLINE -> current.byline(Joiner.paragraph(paragraph.strips()).text());
            case CAPTION -> drafts.add(Captions.draft(paragraph.strips()));
            default -> {
                if (PrintMarks.beginsReport(text) && current.hasText() && reports) {
                    open(new ArticleDraft());
                }
                current.paragraph(paragraph.strips());
            }
        }
    }

    private void open(ArticleDraft next) {
        drafts.add(next);
        current = next;
    }

    private static boolean isBracketed(FlowParagraph paragraph) {
        return PrintMarks.bracketed(paragraph.text()) != null;
    }

    private static boolean opensReport(FlowParagraph paragraph) {
        return paragraph.role() == Role.BYLINE
                || (paragraph.role() == Role.BODY && PrintMarks.beginsReport(paragraph.text()));
    }

    /** Headings behind the first text that no number begins. */
    private static long countInnerHeadings(List<FlowParagraph> paragraphs) {
        return paragraphs.stream()
                .dropWhile(p -> p.role() != Role.BODY)
                .filter(p -> p.role() == Role.HEADING && !PrintMarks.isEnumerated(p.text()))
                .count();
    }
}
