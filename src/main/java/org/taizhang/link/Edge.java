package org.taizhang.link;

import java.util.Locale;
import org.taizhang.link.name.Likeness.Method;

/**
 * What speaks for two profiles meaning one project.
 *
 * @param one number of the profile with the older sighting
 * @param other number of the other one
 * @param method what speaks for it most
 * @param score 0..1, with all that speaks for it and against it
 * @param vaguer number of the profile that may mean another project as well, because its name or place tells less; -1 where both tell
 *     as much
 * @param told how many characters the briefer of both names tells
 * @param grounds what was weighed
 */
record Edge(int one, int other, Method method, double score, int vaguer, int told, Grounds grounds) {
    /** What is weighed beside the names. */
    enum Size {
        /** nothing is stated for both */
        UNKNOWN,
        EQUAL,
        UNEQUAL
    }

    /** The regions, a size that both state, the owners, the years between their last and first reports; -1 where a day is not known. */
    record Grounds(RegionRelation region, Size size, Size owner, int yearsApart) {}

    /** The surest first; of those the ones that tell most, so that a short form meets one project; an order by content alone. */
    static int surestFirst(Edge one, Edge other) {
        int order = Double.compare(other.score, one.score);
        order = order == 0 ? Integer.compare(other.told, one.told) : order;
        order = order == 0 ? Integer.compare(one.one, other.one) : order;
        return order == 0 ? Integer.compare(one.other, other.other) : order;
    }

    /** Whether one name only says where and what the other is, and both state one size: 甲县的环线公路. */
    boolean isDescription() {
        return method == Method.PLACE && grounds.size == Size.EQUAL;
    }

    boolean isAlias() {
        return method == Method.NONE;
    }

    /** As it is written into the table. */
    String methodName() {
        return isAlias() ? "alias" : method.name().toLowerCase(Locale.ROOT);
    }

    int otherThan(int profile) {
        return profile == one ? other : one;
    }
}
