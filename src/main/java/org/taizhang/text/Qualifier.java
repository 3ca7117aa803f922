package org.taizhang.text;

import java.util.Locale;

/** How exactly a figure is meant: 约 is ABOUT, 余 and 超 are OVER, 不足 is UNDER. */
public enum Qualifier {
    EXACT,
    ABOUT,
    OVER,
    UNDER;

    /** The contract's code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
