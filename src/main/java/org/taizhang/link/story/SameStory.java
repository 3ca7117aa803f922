package org.taizhang.link.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether an article that shares words with another is a reprint of it: most words of the shorter one, and its figures too. Bulletins of
 * two weeks share their words, never their figures; two reporters of one event share figures, never their words. What comes long after
 * may be a new story that tells the background again in old words, so it must say nothing of its own.
 */
final class SameStory {
    /** Days within which papers take over a story. */
    private static final int DAYS = 7;

    /** Papers cut at the end and write a lead of their own; their figures agree then. */
    private static final double MOST_WORDS = 0.5;

    private static final double NEARLY_ALL_FIGURES = 0.85;

    /** A reprint of the whole may misprint a figure, and of few figures that is a large share. */
    private static final double NEARLY_ALL_WORDS = 0.8;

    private static final double MOST_FIGURES = 0.6;

    /** Words that a late reprint shares: all but those around its lead. */
    private static final double ALL_WORDS = 0.9;

    private SameStory() {}

    static boolean holds(StoryText one, StoryText other, double words) {
        if (words < MOST_WORDS) {
            return false;
        }
        double figures = one.figures().inCommon(other.figures());
        return within(one, other)
                ? figures >= NEARLY_ALL_FIGURES || (words >= NEARLY_ALL_WORDS && figures >= MOST_FIGURES)
                : words >= ALL_WORDS && figures == 1;
    }

    private static boolean within(StoryText one, StoryText other) {
        LocalDate first = one.first().issueDate();
        LocalDate second = other.first().issueDate();
        return first != null && second != null && Math.abs(ChronoUnit.DAYS.between(first, second)) <= DAYS;
    }
}
