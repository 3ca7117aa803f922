package org.taizhang.archive.ocr;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the connected regions of a map whose values exceed a threshold. Each row is cut into runs; a run belongs to the region of the runs
 * that it touches in the row above, also at a corner.
 */
final class Regions {
    private static final float THRESHOLD = 0.3f;
    private static final int SMALLEST = 6;
    /** Numbers kept of each run: row, start, end (exclusive). */
    private static final int NUMBERS = 3;

    private int[] runs = new int[NUMBERS * 1024];
    private double[] sums = new double[1024];
    /** For each run another of the same region; the first of a region leads to itself. */
    private int[] leaders = new int[1024];

    private int count;

    private Regions() {}

    /** In the order of their topmost rows; specks are dropped. */
    static List<Region> of(FloatBuffer map, int width, int height) {
        Regions regions = new Regions();
        regions.scan(map, width, height);
        return regions.collected();
    }

    private void scan(FloatBuffer map, int width, int height) {
        float[] row = new float[width];
        int above = 0;
        for (int y = 0; y < height; y++) {
            map.get(y * width, row);
            int first = count;
            cut(row, y);
            join(above, first);
            above = first;
        }
    }

    private void cut(float[] row, int y) {
        int x = 0;
        while (x < row.length) {
            if (row[x] <= THRESHOLD) {
                x++;
                continue;
            }
            int from = x;
            double sum = 0;
            while (x < row.length && row[x] > THRESHOLD) {
                sum += row[x++];
            }
            add(y, from, x, sum);
        }
    }

    private void add(int y, int from, int to, double sum) {
        if (count == sums.length) {
            runs = Arrays.copyOf(runs, 2 * runs.length);
            sums = Arrays.copyOf(sums, 2 * count);
            leaders = Arrays.copyOf(leaders, 2 * count);
        }
        runs[NUMBERS * count] = y;
        runs[NUMBERS * count + 1] = from;
        runs[NUMBERS * count + 2] = to;
        sums[count] = sum;
        leaders[count] = count;
        count++;
    }

    /** Joins the runs from {@code first} on with those of the row above, which begin at {@code above}; both are sorted. */
    private void join(int above, int first) {
        int upper = above;
        for (int run = first; run < count; run++) {
            while (upper < first && end(upper) < start(run)) {
                upper++;
            }
            for (int other = upper; other < first && start(other) <= end(run); other++) {
                unite(other, run);
            }
        }
    }

    private int start(int run) {
        return runs[NUMBERS * run + 1];
    }

    private int end(int run) {
        return runs[NUMBERS * run + 2];
    }

    private void unite(int one, int other) {
        int first = leader(one);
        int second = leader(other);
        leaders[Math.max(first, second)] = Math.min(first, second);
    }

    private int leader(int run) {
        int at = run;
        while (leaders[at] != at) {
            leaders[at] = leaders[leaders[at]];
            at = leaders[at];
        }
        return at;
    }

    private List<Region> collected() {
        Region[] byLeader = new Region[count];
        List<Region> regions = new ArrayList<>();
        for (int run = 0; run < count; run++) {
            int leader = leader(run);
            if (byLeader[leader] == null) {
                byLeader[leader] = new Region();
                regions.add(byLeader[leader]);
            }
            byLeader[leader].add(runs[NUMBERS * run], start(run), end(run), sums[run]);
        }
        regions.removeIf(region -> region.size() < SMALLEST);
        return regions;
    }
}
