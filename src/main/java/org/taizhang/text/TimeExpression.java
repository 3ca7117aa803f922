package org.taizhang.text;

import java.time.LocalDate;
import org.taizhang.document.Span;

/**
 * A time that the text states, resolved against the issue date or the dateline.
 *
 * @param span in the passage, with its marks (截至3月10日, 8月底前)
 * @param start first day of the window that the words name
 * @param end last day of it
 * @param role what the words around it make of it
 */
public record TimeExpression(Span span, LocalDate start, LocalDate end, Granularity granularity, Role role) {
    /** What the words around a time make of it. */
    public enum Role {
        /** 3月5日, 8月份, 今年: in the window */
        WITHIN,
        /** 8月底前, 年底前, 8月底: by the end of it */
        BY,
        /** 截至3月10日: as of its end */
        AS_OF,
        /** 今年以来, 3月起: from its start to the dateline */
        SINCE,
        /** 去年10月启动以来: in the window, an event since which something has gone on */
        SINCE_EVENT
    }
}
