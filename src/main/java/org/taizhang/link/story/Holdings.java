package org.taizhang.link.story;

import java.util.Arrays;

/**
 * Which text holds which fingerprint, collected text by text: one number of 64 bits each, the leading bits of the fingerprint and the
 * number of the text, so that sorting brings the holders of a fingerprint together. An article of 500 characters takes one kilobyte.
 */
final class Holdings {
    private static final int TEXT_BITS = 24;
    private static final long TEXT = (1L << TEXT_BITS) - 1;

    private long[] holdings = new long[1024];
    private int count;
    private int[] sizes = new int[64];
    private int texts;

    /**
     * Adds the fingerprints of the next text; texts are numbered from 0.
     *
     * @throws IllegalStateException where the archive has more texts than can be numbered, some sixteen million
     */
    void add(Fingerprints fingerprints) {
        if (texts == TEXT) {
            throw new IllegalStateException("stories of more than " + TEXT
                    + " different texts cannot be compared; split the archive into several warehouses");
        }
        long[] hashes = fingerprints.hashes();
        holdings = withRoom(holdings, count + hashes.length);
        for (long hash : hashes) {
            holdings[count++] = hash & ~TEXT | texts;
        }
        sizes = texts < sizes.length ? sizes : Arrays.copyOf(sizes, 2 * texts);
        sizes[texts++] = hashes.length;
    }

    private static long[] withRoom(long[] array, int length) {
        return length <= array.length ? array : Arrays.copyOf(array, Math.max(length, array.length + array.length / 2));
    }

    /** Numbers of fingerprints, text by text. */
    int[] sizes() {
        return Arrays.copyOf(sizes, texts);
    }

    /**
     * The holdings of fingerprints that at least two texts hold and at most so many, sorted by fingerprint and text. Most fingerprints are
     * of one text alone.
     */
    long[] shared(int most) {
        Arrays.sort(holdings, 0, count);
        int kept = 0;
        for (int from = 0, to; from < count; from = to) {
            to = end(holdings, from, count);
            if (to - from > 1 && to - from <= most) {
                System.arraycopy(holdings, from, holdings, kept, to - from);
                kept += to - from;
            }
        }
        count = kept;
        return Arrays.copyOf(holdings, kept);
    }

    /** The end of the holdings of the fingerprint that begin at a place. */
    static int end(long[] holdings, int from, int length) {
        int to = from + 1;
        while (to < length && (holdings[to] & ~TEXT) == (holdings[from] & ~TEXT)) {
            to++;
        }
        return to;
    }

    static int text(long holding) {
        return (int) (holding & TEXT);
    }
}
