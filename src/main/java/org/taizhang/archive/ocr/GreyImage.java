package org.taizhang.archive.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

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

    /** The picture in another size; each pixel is the mean of the area that it covers. */
    GreyImage scaled(int toWidth, int toHeight) {
        byte[] scaled = new byte[toWidth * toHeight];
        for (int y = 0; y < toHeight; y++) {
            int top = (int) ((long) y * height / toHeight);
            int bottom = Math.max(top + 1, (int) ((long) (y + 1) * height / toHeight));
            for (int x = 0; x < toWidth; x++) {
                int left = (int) ((long) x * width / toWidth);
                int right = Math.max(left + 1, (int) ((long) (x + 1) * width / toWidth));
                scaled[y * toWidth + x] = (byte) mean(left, top, right, bottom);
            }
        }
        return new GreyImage(toWidth, toHeight, scaled);
    }

    private int mean(int left, int top, int right, int bottom) {
        int sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += shades[y * width + x] & 0xFF;
            }
        }
        return sum / ((right - left) * (bottom - top));
    }

    int shade(int x, int y) {
        return pixel(x, y);
    }
}
