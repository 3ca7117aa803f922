package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;

/** A heading and the strands of text that belong to it, on one page. */
final class Story {
    private final @Nullable Heading heading;
    private final List<Strand> strands = new ArrayList<>();
    private final boolean caption;

    private Story(@Nullable Heading heading, boolean caption) {
        this.heading = heading;
        this.caption = caption;
    }

    static Story under(Heading heading) {
        return new Story(heading, false);
    }

    static Story untitled(Strand first) {
        Story story = new Story(null, false);
        story.add(first);
        return story;
    }

    static Story caption(Strand text) {
        Story story = new Story(null, true);
        story.add(text);
        return story;
    }

    @Nullable
    Heading heading() {
        return heading;
    }

    boolean isCaption() {
        return caption;
    }

    void add(Strand strand) {
        strands.add(strand);
    }

    void addInFront(Strand strand) {
        strands.add(0, strand);
    }

    void insertBehind(Strand before, List<Strand> more) {
        strands.addAll(strands.indexOf(before) + 1, more);
    }

    void reorder(List<Strand> order) {
        strands.clear();
        strands.addAll(order);
    }

    List<Strand> strands() {
        return List.copyOf(strands);
    }

    /** Where it begins: its heading, or its first strand. */
    Box start() {
        return heading != null ? heading.box() : strands.get(0).box();
    }

    /** The space of its heading and text. */
    Box extent() {
        Box extent = start();
        for (Strand strand : strands) {
            extent = extent.union(strand.box());
        }
        return extent;
    }

    /** The first strand that breaks off in mid-sentence and whose next one begins afresh; null where every sentence goes on. */
    @Nullable
    Strand looseEnd() {
        for (int i = 0; i < strands.size(); i++) {
            boolean goesOn = i + 1 < strands.size() && strands.get(i + 1).continues();
            if (strands.get(i).breaksOff() && !goesOn) {
                return strands.get(i);
            }
        }
        return null;
    }
}
