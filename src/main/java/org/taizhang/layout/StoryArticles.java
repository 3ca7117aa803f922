package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;

/** Turns stories into articles: kicker, title, subtitle, bylines and paragraphs; a story that holds several reports becomes several. */
final class StoryArticles {
    private static final double BROAD = 0.5;

    private final List<ArticleDraft> drafts = new ArrayList<>();
    private final SeriesOwners series = new SeriesOwners();
    private ArticleDraft current = new ArticleDraft();
    private boolean breaksOff;

    List<ArticleDraft> drafts() {
        return drafts.stream().filter(draft -> !draft.isEmpty()).toList();
    }

    void add(Story story, PageWriter writer, PlacedPage page) {
        if (story.isCaption()) {
            List<Strip> strips =
                    story.strands().get(0).rows().stream().map(writer::write).toList();
            drafts.add(Captions.draft(strips));
            return;
        }
        boolean tornBefore =
                story.heading() == null && breaksOff && story.strands().get(0).continues() && current.hasText();
        begin(story, writer, page);
        List<PageParagraph> paragraphs = PageParagraphs.of(rows(story, writer));
        int from = 0;
        if (tornBefore && !paragraphs.isEmpty()) {
            current.extend(paragraphs.get(0).strips());
            from = 1;
        }
        for (int i = from; i < paragraphs.size(); i++) {
            add(paragraphs, i);
        }
        int last = story.strands().size() - 1;
        breaksOff = last >= 0 && story.strands().get(last).breaksOff();
    }

    private void begin(Story story, PageWriter writer, PlacedPage page) {
        Heading heading = story.heading();
        if (heading != null) {
            open(new ArticleDraft()
                    .kicker(heading.kicker().stream().map(writer::write).toList())
                    .title(heading.title().stream().map(writer::write).toList())
                    .subtitle(heading.subtitle().stream().map(writer::write).toList()));
            heading.bylines()
                    .forEach(row -> current.byline(
                            Joiner.paragraph(List.of(writer.write(row))).text()));
        } else if (!goesOn(story, page)) {
            open(new ArticleDraft());
        }
    }

    /** Whether a story without a heading is the rest of the article before: in mid-sentence, or on a page that has one column. */
    private boolean goesOn(Story story, PlacedPage page) {
        Strand first = story.strands().get(0);
        boolean broad = first.box().width() > BROAD * page.source().width();
        return !current.isEmpty() && (broad || (breaksOff && first.continues()));
    }

    private static List<PageRow> rows(Story story, PageWriter writer) {
        List<PageRow> rows = new ArrayList<>();
        for (Strand strand : story.strands()) {
            double left = strand.left();
            double right = strand.right();
            Row before = null;
            for (Block block : strand.blocks()) {
                for (Row row : block.rows()) {
                    double step = before == null
                            ? 0
                            : (row.box().centreY() - before.box().centreY()) / strand.pitch();
                    boolean distinct = isDistinct(block, strand);
                    rows.add(new PageRow(
                            writer.write(row),
                            row.isToldRow() ? 2 : (row.box().x() - left) / strand.size(),
                            (right - row.box().right()) / strand.size(),
                            before == null,
                            step,
                            distinct));
                    before = row;
                }
            }
        }
        return rows;
    }

    /** A sentence in bold at a paragraph's beginning does not stand out from it. */
    private static boolean isDistinct(Block block, Strand strand) {
        boolean told = Characters.endsSentence(block.text()) || Characters.holdsSentence(block.text());
        return !told && (block.bold() || block.size() > 1.08 * strand.size());
    }

    private void add(List<PageParagraph> paragraphs, int index) {
        PageParagraph paragraph = paragraphs.get(index);
        String text = paragraph.text();
        if (paragraph.subhead()) {
            addSubhead(paragraph, opensReportBehind(paragraphs, index));
        } else if (PrintMarks.isByline(text)) {
            current.byline(Joiner.paragraph(paragraph.strips()).text());
        } else {
            if (PrintMarks.beginsReport(text) && current.hasText()) {
                open(new ArticleDraft());
            }
            current.paragraph(paragraph.strips());
        }
    }

    private void addSubhead(PageParagraph paragraph, boolean overReport) {
        String bracketed = PrintMarks.bracketed(paragraph.text());
        if (bracketed != null) {
            open(new ArticleDraft().title(List.of(paragraph.strips().get(0).cut(1, 1))));
        } else if (overReport && (current.hasText() || current.isEmpty())) {
            open(new ArticleDraft().title(paragraph.strips()));
        } else {
            current = series.ownerOf(paragraph.text(), current, drafts);
            current.subhead(paragraph.strips());
        }
    }

    private static boolean opensReportBehind(List<PageParagraph> paragraphs, int index) {
        int next = index + 1;
        while (next < paragraphs.size() && paragraphs.get(next).subhead()) {
            next++;
        }
        return next < paragraphs.size()
                && PrintMarks.beginsReport(paragraphs.get(next).text());
    }

    private void open(ArticleDraft next) {
        drafts.add(next);
        current = next;
    }
}
