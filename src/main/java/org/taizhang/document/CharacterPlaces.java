package org.taizhang.document;

import java.util.Arrays;

/**
 * Where each character of a line begins and ends along it, in points from the beginning of the line's box. Characters are counted in
 * UTF-16 units; all units of what is printed as one share its place.
 */
public final class CharacterPlaces {
    private static final double EM = 1;
    private static final double HALF_EM = 0.55;
    private static final double SPACE = 0.28;
    private static final int FIRST_WIDE = 0x2000;

    private final float[] starts;
    private final float[] ends;

    private CharacterPlaces(float[] starts, float[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * The places as they were kept.
     *
     * @param starts by UTF-16 unit, in points
     * @param ends by UTF-16 unit, in points
     */
    public static CharacterPlaces of(float[] starts, float[] ends) {
        if (starts.length != ends.length) {
            throw new IllegalArgumentException(
                    starts.length + " beginnings and " + ends.length + " ends of characters");
        }
        return new CharacterPlaces(starts.clone(), ends.clone());
    }

    /** Puts places together, from the line's beginning. */
    public static final class Builder {
        private float[] starts = new float[32];
        private float[] ends = new float[32];
        private int length;

        /** Adds characters that share a place. */
        public Builder add(String characters, double start, double end) {
            for (int i = 0; i < characters.length(); i++) {
                add(start, end);
            }
            return this;
        }

        /** Adds the places from {@code from} to {@code to}, exclusive, of another line that begins {@code shift} points further on. */
        public Builder add(CharacterPlaces other, int from, int to, double shift) {
            for (int i = from; i < to; i++) {
                add(other.starts[i] + shift, other.ends[i] + shift);
            }
            return this;
        }

        /** The end of the last character; 0 where there is none. */
        public double end() {
            return length == 0 ? 0 : ends[length - 1];
        }

        private void add(double start, double end) {
            if (length == starts.length) {
                starts = Arrays.copyOf(starts, 2 * length);
                ends = Arrays.copyOf(ends, 2 * length);
            }
            starts[length] = (float) start;
            ends[length++] = (float) end;
        }

        public CharacterPlaces build() {
            return new CharacterPlaces(Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }
    }

    /**
     * The places as characters usually are wide: a Chinese character takes an em, a letter or digit about half of one, a space less.
     *
     * @param extent length of the line in points
     */
    public static CharacterPlaces estimated(String text, double extent) {
        double whole = text.codePoints().mapToDouble(CharacterPlaces::width).sum();
        Builder builder = new Builder();
        double passed = 0;
        for (int point : text.codePoints().toArray()) {
            double end = passed + width(point);
            builder.add(Character.toString(point), passed / whole * extent, end / whole * extent);
            passed = end;
        }
        return builder.build();
    }

    private static double width(int point) {
        if (point == ' ') {
            return SPACE;
        }
        return point < FIRST_WIDE ? HALF_EM : EM;
    }

    /** The places of a part of the text, in the same line. */
    public CharacterPlaces part(int from, int to) {
        return new CharacterPlaces(Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to));
    }

    /** The places in another unit of length. */
    public CharacterPlaces scaled(double by) {
        Builder builder = new Builder();
        for (int i = 0; i < starts.length; i++) {
            builder.add(starts[i] * by, ends[i] * by);
        }
        return builder.build();
    }

    /** Where each unit's character begins, in points. */
    public float[] starts() {
        return starts.clone();
    }

    /** Where each unit's character ends, in points. */
    public float[] ends() {
        return ends.clone();
    }

    /** Number of UTF-16 units. */
    public int length() {
        return starts.length;
    }

    /** Where the unit's character begins, in points. */
    public double start(int unit) {
        return starts[unit];
    }

    /** Where the unit's character ends, in points. */
    public double end(int unit) {
        return ends[unit];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharacterPlaces places
                && Arrays.equals(starts, places.starts)
                && Arrays.equals(ends, places.ends);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(ends);
    }

    @Override
    public String toString() {
        return "places of " + starts.length + " characters";
    }
}
