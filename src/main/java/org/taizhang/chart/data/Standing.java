package org.taizhang.chart.data;

import java.util.Locale;

/** How firm a value is; it decides between solid, hollow and dashed. */
public enum Standing {
    ACTUAL,
    PROVISIONAL,
    PLAN;

    /**
     * The standing of a code.
     *
     * @throws IllegalArgumentException where it is none of {@code actual}, {@code provisional}, {@code plan}
     */
    public static Standing of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
