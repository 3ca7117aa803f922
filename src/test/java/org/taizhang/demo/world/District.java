package org.taizhang.demo.world;

import java.time.LocalDate;

/**
 * A district or county of a city with its code of GB/T 2260.
 *
 * @param since first day on which name and code are in force
 * @param until last such day
 * @param sites building sites that it has in an ordinary year
 */
public record District(String code, String name, LocalDate since, LocalDate until, int sites) {

    /** Whether name and code are in force on the day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(until);
    }
}
