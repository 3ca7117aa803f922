package org.taizhang.demo.desk;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A normalised figure of the fact contract: value, upper end of a range, unit and qualifier. */
public record Value(BigDecimal value, @Nullable BigDecimal high, String unit, String qualifier) {

    /** An exact figure. */
    public static Value exact(BigDecimal value, String unit) {
        return new Value(value, null, unit, "exact");
    }

    /** An exact whole number. */
    public static Value exact(long value, String unit) {
        return exact(BigDecimal.valueOf(value), unit);
    }

    /** The same figure with another qualifier. */
    public Value as(String otherQualifier) {
        return new Value(value, high, unit, otherQualifier);
    }
}
