package org.taizhang.text;

/**
 * A word beside a counted stretch of years or months that says from where it is counted: the 过去 of 过去五年, the 来 of 三年来.
 *
 * @param side where it stands
 */
public record SpanWord(String word, Reach reach, QualifierWord.Place side) {
    /** In which direction a stretch is counted. */
    public enum Reach {
        /** the whole years before this one: 过去五年 */
        BEFORE_THIS_YEAR,
        /** up to today: 三年来 */
        UP_TO_TODAY,
        /** this year and those behind it: 今后五年 */
        FROM_THIS_YEAR,
        /** from today, as a deadline: 两年内 */
        FROM_TODAY,
        /** from an event, whose day nobody knows here: 开工后两年内 */
        FROM_EVENT
    }
}
