package org.taizhang.text;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A festival and its holidays.
 *
 * @param word as written
 * @param lunar month and day of the Chinese calendar; null for one of the solar calendar
 * @param solar month and day of the solar calendar; null for one of the Chinese calendar
 * @param shift days from that day to the first of the festival: New Year's Eve is -1
 * @param days how many days it lasts, with its holidays
 * @param deadline whether its word says that something comes before it: 年前
 */
public record Festival(
        String word, @Nullable MonthDay lunar, @Nullable MonthDay solar, int shift, int days, boolean deadline) {
    public Festival {
        if ((lunar == null) == (solar == null) || days < 1) {
            throw new IllegalArgumentException("a festival has either a lunar or a solar day, and lasts: " + word);
        }
    }
}
