package org.taizhang.fact;

/**
 * A period and what told it.
 *
 * @param rule name of the rule, with its examples in {@code periods.yml} and {@code framed_periods.yml} of {@code jobs/rules/facts}
 */
record Dated(Period period, String rule) {
    /** Nothing tells when. */
    static final Dated NEVER = new Dated(Period.NONE, "no-time");
}
