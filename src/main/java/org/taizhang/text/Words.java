package org.taizhang.text;

import java.util.List;

/** All words of {@code jobs/lexicon} that the readers of this package need. */
public record Words(
        Numerals numerals,
        UnitWords units,
        List<QualifierWord> qualifiers,
        NotQuantities notQuantities,
        TimeWords times) {
    public Words {
        qualifiers = List.copyOf(qualifiers);
    }
}
