package org.taizhang.chart.html;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes pictures of print: small, and sharp enough to read. */
public final class Jpeg {
    /** By how much the colours of a pixel may differ for it to count as grey. */
    private static final int TINGE = 24;

    private Jpeg() {}

    /**
     * Writes one picture.
     *
     * @param quality 0..1
     * @throws IOException where the file cannot be written
     */
    public static void write(BufferedImage picture, float quality, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(Files.newOutputStream(file))) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(copied(picture), null, null), parameters);
        } finally {
            writer.dispose();
        }
    }

    /** A picture in grey where the print is black, which takes half the room. */
    private static BufferedImage copied(BufferedImage picture) {
        int type = isGrey(picture) ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    private static boolean isGrey(BufferedImage picture) {
        int step = Math.max(1, Math.min(picture.getWidth(), picture.getHeight()) / 200);
        for (int y = 0; y < picture.getHeight(); y += step) {
            for (int x = 0; x < picture.getWidth(); x += step) {
                int rgb = picture.getRGB(x, y);
                int red = rgb >> 16 & 0xFF;
                int green = rgb >> 8 & 0xFF;
                int blue = rgb & 0xFF;
                if (Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > TINGE) {
                    return false;
                }
            }
        }
        return true;
    }
}
