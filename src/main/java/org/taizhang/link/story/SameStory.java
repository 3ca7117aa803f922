package org.taizhang.link.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether an article that shares words with another is a reprint of it: most words of the shorter one, and its figures too. Bulletins of
 * two weeks share their words, never their figures; two reporters of one event share figures, never their words.
 */
final class SameStory {
    /** Share of the shorter text that a reprint holds where all its figures agree: papers cut at the end and write a lead of their own. */
    private static final double MOST_WORDS = 0.5;

    private static final double NEARLY_ALL_WORDS = 0.8;
    private static final double NEARLY_ALL_FIGURES = 0.85;

    /** A reprint may misprint a figure, and of few figures that is a large share; it comes within days. */
    private static final double MOST_FIGURES = 0.6;

    private static final int DAYS = 3;

    private SameStory() {}

    static boolean holds(StoryText one, StoryText other, double words) {
        double figures = one.commonFigures(other);
        return (words >= MOST_WORDS && figures >= NEARLY_ALL_FIGURES)
                || (words >= NEARLY_ALL_WORDS && figures >= MOST_FIGURES && within(one, other));
    }

    private static boolean within(StoryText one, StoryText other) {
        LocalDate first = one.first().issueDate();
        LocalDate second = other.first().issueDate();
        return first != null && second != null && Math.abs(ChronoUnit.DAYS.between(first, second)) <= DAYS;
    }
}
