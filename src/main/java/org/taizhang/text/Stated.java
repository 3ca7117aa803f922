package org.taizhang.text;

import org.jspecify.annotations.Nullable;

/**
 * A time as it is written, before its year is known for certain.
 *
 * @param start where it begins in the passage
 * @param end behind its last sign
 * @param year the year that it gives; null for a bare month, day, quarter or festival
 * @param month the month that it gives; null where it gives none
 * @param form what its words make of it before any mark beside them
 */
record Stated(
        int start,
        int end,
        @Nullable Integer year,
        @Nullable Integer month,
        Form form,
        Days days) {
    /** The days that it names in a year. */
    interface Days {
        /**
         * The window; null where the calendar has no such day.
         *
         * @param month used only where the time itself gives none
         */
        @Nullable
        Window in(int year, int month);
    }

    /** What its words make of it. */
    enum Form {
        PLAIN,
        /** 全年, 前三季度: from the beginning of a year */
        CUMULATIVE,
        /** 年底, 8月底 */
        DEADLINE,
        /** 27日, 月底: in a month that stands elsewhere */
        IN_MONTH,
        /** 月底: both */
        DEADLINE_IN_MONTH,
        /** 截至目前 */
        NOW,
        /** “十四五”: a time only where 期间 or the like follows */
        PLAN,
        FESTIVAL
    }

    static Stated fixed(int start, int end, Window window) {
        return fixed(start, end, window, Form.PLAIN);
    }

    static Stated fixed(int start, int end, Window window, Form form) {
        boolean oneMonth = window.start().getMonth() == window.end().getMonth()
                && window.start().getYear() == window.end().getYear();
        return new Stated(
                start,
                end,
                window.start().getYear(),
                oneMonth ? window.start().getMonthValue() : null,
                form,
                (year, month) -> window);
    }

    boolean isDeadline() {
        return form == Form.DEADLINE || form == Form.DEADLINE_IN_MONTH;
    }

    boolean lacksMonth() {
        return form == Form.IN_MONTH || form == Form.DEADLINE_IN_MONTH;
    }
}
