package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.layout.FlowParagraph.Role;

/** Tells headings, bylines, captions and the print around the articles from body text, in a text without places. */
final class FlowRoles {
    private static final double LONGEST_HEADING = 40;
    private static final int LONGEST_FOOTER = 12;

    private FlowRoles() {}

    static List<FlowParagraph> assign(List<FlowParagraph> paragraphs) {
        List<FlowParagraph> assigned = new ArrayList<>();
        boolean begun = false;
        for (FlowParagraph paragraph : paragraphs) {
            Role role = roleOf(paragraph, begun);
            begun |= role == Role.BODY;
            assigned.add(paragraph.as(role));
        }
        return withoutFooter(withoutMasthead(assigned));
    }

    /** The name of the paper over the first headings, where others follow it, is no heading. */
    private static List<FlowParagraph> withoutMasthead(List<FlowParagraph> paragraphs) {
        List<FlowParagraph> kept = new ArrayList<>(paragraphs);
        for (int i = 0; i + 1 < kept.size() && kept.get(i).role() != Role.BODY; i++) {
            boolean followed = kept.subList(i + 1, kept.size()).stream()
                    .takeWhile(next -> next.role() != Role.BODY)
                    .anyMatch(next -> next.role() == Role.HEADING);
            if (kept.get(i).role() == Role.HEADING
                    && followed
                    && PrintMarks.isPaperName(kept.get(i).text())) {
                kept.set(i, kept.get(i).as(Role.FURNITURE));
            }
        }
        return kept;
    }

    private static Role roleOf(FlowParagraph paragraph, boolean begun) {
        String text = paragraph.text();
        if (PrintMarks.isFurniture(text) || (!begun && PrintMarks.isDated(text))) {
            return Role.FURNITURE;
        }
        if (PrintMarks.isByline(text)) {
            return Role.BYLINE;
        }
        if (PrintMarks.creditAtEnd(text) != null) {
            return Role.CAPTION;
        }
        return isHeading(paragraph, text) ? Role.HEADING : Role.BODY;
    }

    private static boolean isHeading(FlowParagraph paragraph, String text) {
        if (PrintMarks.bracketed(text) != null) {
            return true;
        }
        boolean open = text.endsWith("：") || text.endsWith("；") || text.endsWith("，") || text.indexOf('\t') >= 0;
        boolean brief = Characters.width(text) <= LONGEST_HEADING && !Characters.endsSentence(text) && !open;
        return (paragraph.marked() || brief) && !Characters.holdsSentence(text) && !PrintMarks.beginsReport(text);
    }

    /** Headings without text at the end of a document are what a site or printer adds: links, lists of other things, slogans. */
    private static List<FlowParagraph> withoutFooter(List<FlowParagraph> paragraphs) {
        int last = paragraphs.size() - 1;
        while (last >= 0 && paragraphs.get(last).role() != Role.BODY) {
            last--;
        }
        int footer = paragraphs.size() - 1 - last;
        if (last < 0 || footer == 0 || footer > LONGEST_FOOTER) {
            return paragraphs;
        }
        List<FlowParagraph> kept = new ArrayList<>(paragraphs.subList(0, last + 1));
        for (FlowParagraph paragraph : paragraphs.subList(last + 1, paragraphs.size())) {
            boolean heading = paragraph.role() == Role.HEADING;
            Role body = PrintMarks.holdsFigure(paragraph.text()) ? Role.BODY : Role.FURNITURE;
            kept.add(heading ? paragraph.as(body) : paragraph);
        }
        return kept;
    }
}
