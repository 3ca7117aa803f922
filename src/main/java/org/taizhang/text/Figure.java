package org.taizhang.text;

import org.jspecify.annotations.Nullable;

/**
 * A number and what stands behind it, before anyone decides whether it counts.
 *
 * @param start where it begins, a 百分之 before the number included
 * @param end behind the unit, or behind the number where there is none
 * @param unit null where none follows
 * @param none what follows makes it a date, a duration or a name
 */
record Figure(int start, int end, Numeral numeral, UnitMatcher.@Nullable Hit unit, boolean none) {
    /** The product with a number that stands before it. */
    Figure times(Numeral factor) {
        return new Figure(factor.start(), end, numeral.times(factor), unit, none);
    }
}
