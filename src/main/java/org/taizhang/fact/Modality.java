package org.taizhang.fact;

import java.util.Locale;

/** Whether a figure is reached, aimed at, or the size of the thing itself. */
public enum Modality {
    ACTUAL,
    PLAN,
    SCALE;

    /** The contract's code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
