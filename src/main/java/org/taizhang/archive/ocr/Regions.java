package org.taizhang.archive.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the connected regions of a map whose values exceed a threshold. */
final class Regions {
    /** A region's border pixels, and the mean value of all its pixels. */
    static final class Region {
        private final int[] xs;
        private final int[] ys;
        private final double mean;

        private Region(int[] xs, int[] ys, double mean) {
            this.xs = xs;
            this.ys = ys;
            this.mean = mean;
        }

        /** The smallest turned rectangle around it. */
        Quad smallestQuad() {
            return SmallestQuad.around(xs, ys);
        }

        double mean() {
            return mean;
        }
    }

    private static final float THRESHOLD = 0.3f;
    private static final int SMALLEST = 6;

    private final float[][] map;
    private final int width;
    private final int height;
    private final boolean[] seen;
    private int[] stack = new int[1024];

    private Regions(float[][] map) {
        this.map = map;
        this.height = map.length;
        this.width = map[0].length;
        this.seen = new boolean[width * height];
    }

    static List<Region> of(float[][] map) {
        return new Regions(map).find();
    }

    private List<Region> find() {
        List<Region> regions = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (map[y][x] > THRESHOLD && !seen[y * width + x]) {
                    Region region = fill(x, y);
                    if (region != null) {
                        regions.add(region);
                    }
                }
            }
        }
        return regions;
    }

    private @Nullable Region fill(int startX, int startY) {
        int size = 0;
        int filled = 0;
        double sum = 0;
        int[] border = new int[64];
        int borders = 0;
        stack[size++] = startY * width + startX;
        seen[startY * width + startX] = true;
        while (size > 0) {
            int at = stack[--size];
            int x = at % width;
            int y = at / width;
            filled++;
            sum += map[y][x];
            boolean edge = false;
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    int nx = x + dx;
                    int ny = y + dy;
                    boolean inside = nx >= 0 && ny >= 0 && nx < width && ny < height && map[ny][nx] > THRESHOLD;
                    edge |= !inside;
                    if (inside && !seen[ny * width + nx]) {
                        seen[ny * width + nx] = true;
                        stack = grown(stack, size);
                        stack[size++] = ny * width + nx;
                    }
                }
            }
            if (edge) {
                border = grown(border, borders);
                border[borders++] = at;
            }
        }
        return filled < SMALLEST ? null : region(Arrays.copyOf(border, borders), sum / filled);
    }

    private Region region(int[] border, double mean) {
        int[] xs = new int[border.length];
        int[] ys = new int[border.length];
        for (int i = 0; i < border.length; i++) {
            xs[i] = border[i] % width;
            ys[i] = border[i] / width;
        }
        return new Region(xs, ys, mean);
    }

    private static int[] grown(int[] array, int size) {
        return size < array.length ? array : Arrays.copyOf(array, 2 * size);
    }
}
