package org.taizhang.text;

import java.util.Locale;

/** The grain in which a time is told; DEKAD is the 旬, YEARS a five-year plan or another span of several years. */
public enum Granularity {
    DAY,
    DEKAD,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    YEARS;

    /** The contract's code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
