package org.taizhang.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which story each strand of a page has been given to, and which strands are still open. Used by one thread for one page. */
final class StrandOwners {
    private final List<Strand> open;
    private final Map<Strand, Story> owner = new LinkedHashMap<>();
    private final Map<Heading, Story> stories = new LinkedHashMap<>();
    private final List<Story> untitled = new ArrayList<>();

    StrandOwners(List<Heading> headings, List<Strand> strands) {
        open = new ArrayList<>(strands);
        headings.forEach(heading -> stories.put(heading, Story.under(heading)));
    }

    /** The strands that belong to nobody yet, as of now. */
    List<Strand> open() {
        return List.copyOf(open);
    }

    boolean isOpen(Strand strand) {
        return open.contains(strand);
    }

    /** The strands that have been given to a story, in the order in which they were. */
    Set<Strand> taken() {
        return owner.keySet();
    }

    @Nullable
    Story of(Strand strand) {
        return owner.get(strand);
    }

    /** The stories under headings, by heading. */
    Map<Heading, Story> byHeading() {
        return stories;
    }

    Collection<Story> headed() {
        return stories.values();
    }

    void give(Strand strand, @Nullable Story story) {
        if (story == null) {
            throw new IllegalStateException("a heading without a story");
        }
        story.add(strand);
        take(strand, story);
    }

    void giveInFront(Strand strand, Story story) {
        story.addInFront(strand);
        take(strand, story);
    }

    void giveBehind(Strand before, List<Strand> strands, Story story) {
        story.insertBehind(before, strands);
        strands.forEach(strand -> take(strand, story));
    }

    /** Makes a story of its own of a strand without a heading. */
    void leaveUntitled(Strand strand) {
        Story story = Story.untitled(strand);
        untitled.add(story);
        take(strand, story);
    }

    /** Makes a caption of a strand, which nothing goes on from. */
    void leaveAsCaption(Strand strand) {
        untitled.add(Story.caption(strand));
        open.remove(strand);
    }

    private void take(Strand strand, Story story) {
        owner.put(strand, story);
        open.remove(strand);
    }

    /** All stories from top to bottom; a heading without text is one without strands. */
    List<Story> stories() {
        List<Story> result = new ArrayList<>(stories.values());
        result.addAll(untitled);
        result.sort(Comparator.comparingDouble((Story story) -> story.start().y())
                .thenComparingDouble(story -> story.start().x()));
        return result;
    }
}
