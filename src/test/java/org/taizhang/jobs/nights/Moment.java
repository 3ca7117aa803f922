package org.taizhang.jobs.nights;

import java.util.List;
import java.util.Random;

/**
 * When a night is disturbed: so long after its start, or so long after it has begun a step.
 *
 * @param step empty for the start of the process
 */
record Moment(String step, long milliseconds) {
    /** After the end of the night. */
    static final Moment NEVER = new Moment("no such step", 0);

    private static final List<String> STEPS =
            List.of("inventory", "read", "read", "extract", "extract", "link", "star", "check", "publish");

    /**
     * A third falls anywhere in a usual run, its start included; the others within a step, so that short steps are hit as well.
     *
     * @param usual how long an undisturbed run takes, in milliseconds
     */
    static Moment at(Random random, long usual) {
        if (random.nextInt(3) == 0) {
            return new Moment("", random.nextLong(usual));
        }
        return new Moment(STEPS.get(random.nextInt(STEPS.size())), random.nextLong(Math.max(200, usual / 8)));
    }

    /** Waits for it. @return whether the night is still on then */
    boolean await(NightProcess night) throws InterruptedException {
        if (!step.isEmpty() && !night.reaches(step)) {
            return false;
        }
        for (long waited = 0; waited < milliseconds && night.isAlive(); waited += 2) {
            Thread.sleep(2);
        }
        return night.isAlive();
    }
}
