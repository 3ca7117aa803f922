package org.taizhang.jobs.report;

import java.time.Duration;

/**
 * How many documents a publication should bring.
 *
 * @param every the time in which it should
 * @param atLeast fewer are told
 * @param atMost more are told
 */
record ExpectedVolume(String publication, Every every, int atLeast, int atMost) {
    /** A night or a week; a little less than the calendar's, since runs do not end at the same minute. */
    enum Every {
        NIGHT(Duration.ofHours(20)),
        WEEK(Duration.ofHours(7 * 24 - 4));

        final Duration reach;

        Every(Duration reach) {
            this.reach = reach;
        }
    }

    ExpectedVolume {
        if (publication.isBlank() || atLeast < 0 || atMost < atLeast) {
            throw new IllegalArgumentException("expected are at least " + atLeast + " and at most " + atMost
                    + " documents of '" + publication + "': give a publication, and two numbers in order");
        }
    }
}
