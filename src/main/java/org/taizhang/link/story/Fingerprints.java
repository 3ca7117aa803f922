package org.taizhang.link.story;

import java.util.Arrays;

/**
 * The fingerprints of a text by winnowing (Schleimer, Wilkerson and Aiken 2003): of the hashes of all runs of eight characters, the least in
 * each window of eight. Two texts that share a run of fifteen characters share a fingerprint, wherever it stands, so a text that was cut
 * or set within another is found too.
 *
 * @param hashes sorted, each once
 */
record Fingerprints(long[] hashes) {
    private static final int RUN = 8;
    private static final int WINDOW = 8;
    private static final long BASE = 0x9E3779B97F4A7C15L;

    static Fingerprints of(String bare) {
        long[] runs = runs(bare);
        if (runs.length <= WINDOW) {
            return new Fingerprints(sorted(runs, runs.length));
        }
        // The places of the window's candidates, from the least on; a ring, so that a text of any length is read in
        // linear time.
        int[] queue = new int[WINDOW + 1];
        int head = 0;
        int size = 0;
        long[] chosen = new long[runs.length];
        int count = 0;
        int last = -1;
        for (int i = 0; i < runs.length; i++) {
            while (size > 0 && runs[queue[(head + size - 1) % queue.length]] >= runs[i]) {
                size--;
            }
            queue[(head + size++) % queue.length] = i;
            if (queue[head] <= i - WINDOW) {
                head = (head + 1) % queue.length;
                size--;
            }
            if (i >= WINDOW - 1 && queue[head] != last) {
                last = queue[head];
                chosen[count++] = runs[last];
            }
        }
        return new Fingerprints(sorted(chosen, count));
    }

    /** The hash of each run of characters, rolled from one to the next. */
    private static long[] runs(String bare) {
        int count = Math.max(0, bare.length() - RUN + 1);
        long[] runs = new long[count];
        long leaving = 1;
        for (int i = 1; i < RUN; i++) {
            leaving *= BASE;
        }
        long hash = 0;
        for (int i = 0; i < bare.length(); i++) {
            if (i >= RUN) {
                hash -= leaving * bare.charAt(i - RUN);
            }
            hash = hash * BASE + bare.charAt(i);
            if (i >= RUN - 1) {
                runs[i - RUN + 1] = mixed(hash);
            }
        }
        return runs;
    }

    /** Spreads a hash, so that the least one is any run rather than that of rare characters. */
    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private static long[] sorted(long[] hashes, int count) {
        return Arrays.stream(hashes, 0, count).sorted().distinct().toArray();
    }

    int size() {
        return hashes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprints that && Arrays.equals(hashes, that.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
