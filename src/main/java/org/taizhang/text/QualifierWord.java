package org.taizhang.text;

import org.jspecify.annotations.Nullable;

/**
 * A word beside a figure that says how exactly it is meant.
 *
 * @param qualifier null for a longer word that only looks like one: 签约3个, 附近20米
 * @param place on which side of the figure it stands
 * @param roundOnly counts only beside a bare scale word: 过亿元
 */
public record QualifierWord(String word, @Nullable Qualifier qualifier, Place place, boolean roundOnly) {
    /** On which side of the figure. */
    public enum Place {
        BEFORE,
        AFTER
    }
}
