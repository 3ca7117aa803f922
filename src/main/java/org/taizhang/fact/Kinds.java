package org.taizhang.fact;

import java.util.Set;
import org.taizhang.text.Quantity;

/** The unit kinds of {@code jobs/lexicon/units.yml} that the grammar treats each in its own way. */
final class Kinds {
    static final String COUNT = "count";
    static final String PEOPLE = "people";
    static final String MONEY = "money";
    static final String RATE = "rate";
    static final String AREA = "area";
    /** 千伏: of which class a line or station is, never how much. */
    static final String VOLTAGE = "voltage";

    /** 户: households, which are counted but are no people. */
    static final String HOUSEHOLDS = "households";

    private static final Set<String> COUNTED = Set.of(COUNT, PEOPLE, HOUSEHOLDS);

    private Kinds() {}

    static boolean is(Quantity quantity, String kind) {
        return quantity.kind().equals(kind);
    }

    /** Whether a figure counts people or things. */
    static boolean counts(Quantity quantity) {
        return COUNTED.contains(quantity.kind());
    }
}
