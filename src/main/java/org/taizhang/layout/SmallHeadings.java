package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Box;

/** Finds kickers and subtitles that are hardly larger than the text, or not at all: brief lines right over or under a title. */
final class SmallHeadings {
    private static final double LARGER = 1.12;
    private static final double NEAR = 1.3;
    private static final double CENTRED = 0.12;
    private static final double FLUSH = 0.3;
    private static final double WELL_CENTRED = 0.03;

    private SmallHeadings() {}

    /** The heading with the lines that belong to it, which are taken from {@code texts}. */
    static Heading join(Heading heading, List<Block> texts, double bodySize) {
        if (heading.vertical()) {
            return heading;
        }
        List<Block> members = new ArrayList<>(heading.blocks());
        for (Block text : List.copyOf(texts)) {
            boolean larger = text.size() >= LARGER * bodySize || text.bold();
            double tolerance = larger ? CENTRED : WELL_CENTRED;
            if (isBrief(text) && isAligned(text.box(), heading, tolerance, larger) && touches(text, heading.box())) {
                members.add(text);
                texts.remove(text);
            }
        }
        return members.size() == heading.blocks().size() ? heading : new Heading(members);
    }

    private static boolean isBrief(Block text) {
        String print = text.text();
        return text.rows().size() <= 2
                && !Characters.endsSentence(print)
                && !Characters.holdsSentence(print)
                && !PrintMarks.isByline(print)
                && !PrintMarks.isEnumerated(print);
    }

    /** Centred with the title; in larger print it may also stand flush left with it. */
    private static boolean isAligned(Box text, Heading heading, double tolerance, boolean larger) {
        boolean flush = Math.abs(text.x() - heading.box().x()) <= FLUSH * heading.size();
        return (larger && flush) || isCentred(text, heading.box(), tolerance);
    }

    private static boolean isCentred(Box text, Box heading, double tolerance) {
        double broad = Math.max(text.width(), heading.width());
        return Math.abs(text.centreX() - heading.centreX()) <= tolerance * broad;
    }

    private static boolean touches(Block text, Box heading) {
        Box box = text.box();
        double gap = Math.max(box.y(), heading.y()) - Math.min(box.bottom(), heading.bottom());
        return gap <= NEAR * text.size();
    }
}
