package org.taizhang.archive.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** A picture in 256 shades of grey, one byte a pixel. */
final class GreyImage {
    private static final int WHITE = 255;

    private final int width;
    private final int height;
    private final byte[] shades;

    private GreyImage(int width, int height, byte[] shades) {
        this.width = width;
        this.height = height;
        this.shades = shades;
    }

    static GreyImage of(BufferedImage image) {
        BufferedImage grey = image;
        if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
            grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = grey.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, grey.getWidth(), grey.getHeight());
            graphics.drawImage(image, 0, 0, null);
            graphics.dispose();
        }
        byte[] shades = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        return new GreyImage(grey.getWidth(), grey.getHeight(), shades);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The shade between the pixels around a point, 0 black to 255 white; white outside the picture. */
    double at(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double down = y - top;
        double upper = pixel(left, top) * (1 - right) + pixel(left + 1, top) * right;
        double lower = pixel(left, top + 1) * (1 - right) + pixel(left + 1, top + 1) * right;
        return upper * (1 - down) + lower * down;
    }

    private int pixel(int x, int y) {
        if (x < 0 || y < 0 || x >= width || y >= height) {
            return WHITE;
        }
        return shades[y * width + x] & 0xFF;
    }

    /**
     * Takes shades along a straight line, each between the pixels around its point, white outside the picture.
     *
     * @param x and {@code y}: the first point
     * @param stepX and {@code stepY}: from one point to the next
     */
    void sample(double x, double y, double stepX, double stepY, byte[] target, int from, int count) {
        for (int i = 0; i < count; i++) {
            double px = x + i * stepX;
            double py = y + i * stepY;
            target[from + i] = (byte) Math.round(isInside(px, py) ? inside(px, py) : at(px, py));
        }
    }

    private boolean isInside(double x, double y) {
        return x >= 0 && y >= 0 && x < width - 1 && y < height - 1;
    }

    private float inside(double x, double y) {
        int left = (int) x;
        int top = (int) y;
        float right = (float) (x - left);
        float down = (float) (y - top);
        int corner = top * width + left;
        int upperLeft = shades[corner] & 0xFF;
        int lowerLeft = shades[corner + width] & 0xFF;
        float upper = upperLeft + right * ((shades[corner + 1] & 0xFF) - upperLeft);
        float lower = lowerLeft + right * ((shades[corner + width + 1] & 0xFF) - lowerLeft);
        return upper + down * (lower - upper);
    }

    /** The picture in another size; each pixel is the mean of the area that it covers. */
    GreyImage scaled(int toWidth, int toHeight) {
        if (toWidth == width && toHeight == height) {
            return this;
        }
        int[] lefts = bounds(toWidth, width);
        int[] tops = bounds(toHeight, height);
        byte[] scaled = new byte[toWidth * toHeight];
        int[] sums = new int[width];
        for (int y = 0; y < toHeight; y++) {
            int bottom = Math.max(tops[y] + 1, tops[y + 1]);
            addRows(sums, tops[y], bottom);
            for (int x = 0; x < toWidth; x++) {
                int right = Math.max(lefts[x] + 1, lefts[x + 1]);
                int sum = 0;
                for (int at = lefts[x]; at < right; at++) {
                    sum += sums[at];
                }
                scaled[y * toWidth + x] = (byte) (sum / ((right - lefts[x]) * (bottom - tops[y])));
            }
        }
        return new GreyImage(toWidth, toHeight, scaled);
    }

    /** Where each of {@code parts} parts of a length begins, and the end of the last. */
    private static int[] bounds(int parts, int length) {
        int[] bounds = new int[parts + 1];
        for (int i = 0; i <= parts; i++) {
            bounds[i] = (int) ((long) i * length / parts);
        }
        return bounds;
    }

    private void addRows(int[] sums, int top, int bottom) {
        Arrays.fill(sums, 0);
        for (int y = top; y < bottom; y++) {
            int row = y * width;
            for (int x = 0; x < width; x++) {
                sums[x] += shades[row + x] & 0xFF;
            }
        }
    }

    /** The picture turned clockwise by some quarters. */
    GreyImage turned(int quarters) {
        if (quarters == 0) {
            return this;
        }
        boolean swap = quarters % 2 != 0;
        int toWidth = swap ? height : width;
        int toHeight = swap ? width : height;
        byte[] turned = new byte[shades.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int toX = quarters == 1 ? height - 1 - y : quarters == 2 ? width - 1 - x : y;
                int toY = quarters == 1 ? x : quarters == 2 ? height - 1 - y : width - 1 - x;
                turned[toY * toWidth + toX] = shades[y * width + x];
            }
        }
        return new GreyImage(toWidth, toHeight, turned);
    }

    /** From 0 black to 255 white. */
    int shade(int x, int y) {
        return shades[y * width + x] & 0xFF;
    }
}
