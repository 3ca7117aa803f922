package org.taizhang.link;

import org.taizhang.link.name.Likeness.Method;

/** Which of two profiles tells less, and so may mean another project as well. */
final class Vagueness {
    private static final int NEITHER = -1;

    private Vagueness() {}

    static int of(int i, Profile one, int j, Profile other, Method method, RegionRelation region) {
        int byName = byName(i, one, j, other, method);
        if (byName != NEITHER) {
            return byName;
        }
        int byPlace = byPlace(i, one, j, region);
        return byPlace == NEITHER ? byFigures(i, one, j, other) : byPlace;
    }

    private static int byName(int i, Profile one, int j, Profile other, Method method) {
        if (method == Method.NAME || method == Method.ROUTE || method == Method.SOUND || method == Method.SPELLING) {
            return NEITHER;
        }
        int lengths = Integer.compare(length(one), length(other));
        return lengths == 0 ? NEITHER : lengths < 0 ? i : j;
    }

    private static int length(Profile profile) {
        return profile.structure().owner().length() + profile.structure().core().length();
    }

    private static int byPlace(int i, Profile one, int j, RegionRelation region) {
        return switch (region) {
            case HOLDS -> i;
            case LIES_IN -> j;
            case UNKNOWN -> one.region().isBlank() ? i : j;
            case EQUAL, ONE_CITY, FAR -> NEITHER;
        };
    }

    private static int byFigures(int i, Profile one, int j, Profile other) {
        if (one.structure().isDistinctive()
                || one.sizes().isEmpty() == other.sizes().isEmpty()) {
            return NEITHER;
        }
        return one.sizes().isEmpty() ? i : j;
    }
}
