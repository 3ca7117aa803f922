package org.taizhang.warehouse;

import java.util.Locale;

/** What became of a document content. */
public enum ReadStatus {
    /** read, with whatever it says */
    READ,
    /** readable, but it holds no text */
    EMPTY,
    /** not readable; the reason is kept */
    QUARANTINED;

    /** The code in {@code dim_document.status}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReadStatus ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
