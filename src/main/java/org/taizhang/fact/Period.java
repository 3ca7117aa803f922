package org.taizhang.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.text.Granularity;

/** The contract's period: a state has an end alone, a flow both ends, a plan without a time neither. */
public record Period(@Nullable LocalDate start, @Nullable LocalDate end, Granularity granularity) {
    public static final Period NONE = new Period(null, null, Granularity.DAY);

    /** Whether both ends are the same day: an event with its day. */
    public boolean isDay() {
        return start != null && start.equals(end);
    }

    public static Period asOf(LocalDate day) {
        return new Period(null, day, Granularity.DAY);
    }
}
