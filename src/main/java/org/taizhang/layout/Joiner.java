package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.layout.Passage.Segment;

/**
 * Joins the lines of a paragraph. White space that only print needs goes: between Chinese characters and figures, beside punctuation, at the
 * ends of lines. White space that reads stays, as one space: between Latin words, and between two Chinese words within a line, where it
 * separates names, the halves of a title, or a lead phrase from its text.
 */
final class Joiner {
    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();
    private final boolean spaceBetweenLines;
    private boolean leadOpen;

    private Joiner(boolean lead, boolean spaceBetweenLines) {
        this.leadOpen = lead;
        this.spaceBetweenLines = spaceBetweenLines;
    }

    /** A paragraph of body text. */
    static Passage paragraph(List<Strip> lines) {
        return new Joiner(false, false).join(lines);
    }

    /** A paragraph that begins with a phrase in place of a heading, whatever follows it: 老旧小区改造 2019年… */
    static Passage paragraphWithLead(List<Strip> lines) {
        return new Joiner(true, false).join(lines);
    }

    /** A heading: its lines are phrases, so a space stands between them. */
    static Passage heading(List<Strip> lines) {
        return new Joiner(false, true).join(lines);
    }

    private Passage join(List<Strip> lines) {
        Strip before = null;
        for (Strip line : lines) {
            if (before != null && !text.isEmpty() && spaceAtBreak(line.text())) {
                append(' ', before.page(), before.end());
            }
            addLine(line);
            before = line;
        }
        return new Passage(text.toString(), segments);
    }

    private boolean spaceAtBreak(String next) {
        if (next.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        char first = next.charAt(0);
        return spaceBetweenLines
                ? !Characters.isStop(last)
                : Character.isLetter(last) && Characters.isLatin(last) && Character.isLowerCase(first);
    }

    private void addLine(Strip line) {
        String print = line.text();
        boolean spacedOut = isSpacedOut(print);
        int gap = -1;
        for (int i = 0; i < print.length(); i++) {
            char c = print.charAt(i);
            if (Characters.isBlank(c)) {
                gap = gap < 0 ? i : gap;
                continue;
            }
            if (gap > 0 && !spacedOut && reads(print.charAt(gap - 1), c)) {
                append(' ', line.page(), line.start() + gap);
            }
            gap = -1;
            leadOpen &= !Characters.isStop(c);
            append(c, line.page(), line.start() + i);
        }
    }

    /** Whether white space between the two is more than typography. */
    private boolean reads(char before, char after) {
        if (Characters.isStop(before) || Characters.isOpener(before) || isMark(after)) {
            return before < 0x250 && after < 0x250 && !Characters.isOpener(before);
        }
        boolean leads = leadOpen && LeadPhrase.fitsBeforeFigure(text);
        leadOpen = false;
        if (before < 0x250 && after < 0x250) {
            return true;
        }
        boolean words = (Characters.isHan(before) || Characters.isCloser(before)) && Characters.isHan(after);
        boolean behindBracket = Characters.isCloser(before) && Characters.isLatin(after);
        return words || behindBracket || leads;
    }

    private static boolean isMark(char c) {
        return Characters.isStop(c) || Characters.isOpener(c) || Characters.isCloser(c);
    }

    /** Letter-spaced headings (简  报) have more gaps than words. */
    private static boolean isSpacedOut(String print) {
        int gaps = 0;
        int letters = 0;
        for (int i = 0; i < print.length(); i++) {
            boolean blank = Characters.isBlank(print.charAt(i));
            letters += blank ? 0 : 1;
            gaps += blank && !Characters.isBlank(print.charAt(i - 1)) ? 1 : 0;
        }
        return gaps > 0 && gaps == letters - 1;
    }

    private void append(char c, int page, int pageStart) {
        int last = segments.size() - 1;
        if (last >= 0) {
            Segment open = segments.get(last);
            if (open.page() == page && open.pageStart() + open.length() == pageStart) {
                segments.set(last, new Segment(open.start(), page, open.pageStart(), open.length() + 1));
                text.append(c);
                return;
            }
        }
        segments.add(new Segment(text.length(), page, pageStart, 1));
        text.append(c);
    }
}
