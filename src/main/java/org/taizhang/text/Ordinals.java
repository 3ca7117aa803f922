package org.taizhang.text;

import java.util.OptionalInt;
import org.taizhang.text.SmallNumbers.Small;

/** Reads the small numbers of ordinals in either script: 三, 十二, 12. Immutable. */
public final class Ordinals {
    private final SmallNumbers numbers;

    public Ordinals(Numerals numerals) {
        numbers = new SmallNumbers(numerals);
    }

    /** The number that the whole of {@code text} writes; empty where it is none up to 99. */
    public OptionalInt read(String text) {
        Small number = text.isEmpty() ? null : numbers.small(text, 0);
        return number == null || number.end() != text.length() ? OptionalInt.empty() : OptionalInt.of(number.value());
    }
}
