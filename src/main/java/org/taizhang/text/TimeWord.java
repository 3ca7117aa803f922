package org.taizhang.text;

/**
 * A word that names a time or a part of one.
 *
 * @param number what it counts: an offset from the issue date (去年 is -1), the ordinal of a quarter, the index of a plan
 */
public record TimeWord(String word, Kind kind, int number) {
    /** What a word names. */
    public enum Kind {
        /** a year, by its offset from the issue year */
        YEAR,
        /** a month, by its offset from the issue month */
        MONTH,
        /** a day, by its offset from the issue date */
        DAY,
        /** a week, by its offset from the issue date's */
        WEEK,
        /** a year, by its offset from the year named last: 次年 */
        SAME_YEAR,
        /** a month, by its offset from the month named last: 当月 */
        SAME_MONTH,
        /** a day, by its offset from the day named last: 当日 */
        SAME_DAY,
        /** the period named last that is longer than a day: 同期 */
        SAME_PERIOD,
        /** the day up to which the article knows: 截至目前 */
        NOW,
        /** a quarter of a year, 1 to 4 */
        QUARTER,
        /** a season of a year, 1 to 4, three months from March on: 明年春季 */
        SEASON,
        /** the first quarters of a year: 前三季度 */
        QUARTERS,
        /** the first months of a year: 前五个月 */
        MONTHS,
        /** a half of a year, 1 or 2 */
        HALF,
        /** a month by its own name: 元月 */
        MONTH_NAME,
        /** the end of a year, a deadline */
        YEAR_END,
        /** the first month of a year */
        YEAR_START,
        /** the middle of a year, June */
        YEAR_MIDDLE,
        /** a year as a whole: 全年 */
        YEAR_WHOLE,
        /** the year that goes on: 年内 */
        YEAR_RUNNING,
        /** the end of a month, a deadline */
        MONTH_END,
        /** the first ten days of a month */
        MONTH_START,
        /** the middle ten days of a month */
        MONTH_MIDDLE,
        /** the last ten days of a month */
        MONTH_LATE,
        /** a five-year plan, by its number: 十四五 is 14 */
        PLAN,
        /** two years in a row, by the offset of the first from the issue year: 今明两年 */
        TWO_YEARS,
        /** looks like one of these and is none */
        NONE
    }
}
