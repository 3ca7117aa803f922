package org.taizhang.fact;

/** What a time says of the certainty of a figure that no word calls planned or reached. */
public enum Tense {
    /** the period has passed, or most of it */
    PAST,
    /** most of the period lies ahead */
    FUTURE,
    /** it stands under a heading or in a list that announces a plan, most of the time of which lies ahead */
    ANNOUNCED,
    /** no period governs it */
    NONE
}
