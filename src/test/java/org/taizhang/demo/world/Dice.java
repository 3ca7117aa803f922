package org.taizhang.demo.world;

import java.util.List;
import java.util.Random;

/** Chance that depends on a seed and a name alone, so that an article does not change with those before it. */
public final class Dice {

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    /** The dice for one named thing. */
    public static Dice of(long seed, Object... names) {
        long mixed = seed;
        for (Object name : names) {
            mixed = mixed * 0x5DEECE66DL + name.toString().hashCode();
        }
        return new Dice(mixed ^ (mixed >>> 29));
    }

    /** A number from 0 to bound, exclusive. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number between two bounds, both inclusive. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** A factor around 1 that is at most the share away. */
    public double around(double share) {
        return 1 + share * (2 * random.nextDouble() - 1);
    }

    /** True with the probability. */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** One of several. */
    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
