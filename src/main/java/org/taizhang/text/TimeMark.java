package org.taizhang.text;

/** A word beside a time that says what is made of it. */
public record TimeMark(String word, Meaning meaning, QualifierWord.Place place) {
    /** What a mark makes of the time beside it. */
    public enum Meaning {
        /** 截至 */
        AS_OF,
        /** 到, 至: a state for a time past, a deadline for one to come */
        UNTIL,
        /** 起, 至今 */
        SINCE,
        /** 以来, which may stand behind an event */
        EVER_SINCE,
        /** 以来 behind the event that stands behind the time: 去年10月启动以来 */
        SINCE_EVENT,
        /** 前, 之前 */
        BEFORE,
        /** 后, 以后: no window is known */
        AFTER,
        /** 期间, 内: in the window */
        DURING,
        /** the end of a plan: 末, 收官之年 */
        LAST_YEAR,
        /** the beginning of a plan: 开局之年 */
        FIRST_YEAR,
        /** 讯, 电: the day of a dispatch, from which its 今天 and 昨天 count */
        DISPATCH,
        /** 每, 比, 同期: what stands beside it is no time of the fact */
        NO_TIME,
        /** looks like one of these and is none: 前期 */
        NONE
    }
}
