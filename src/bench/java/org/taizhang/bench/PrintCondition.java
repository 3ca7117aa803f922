package org.taizhang.bench;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * How print came to a picture.
 *
 * @param degrees by which it lies askew
 * @param noise greatest change of a pixel, in shades
 * @param quality of the JPEG, 0..1; 0 for none
 * @param paper shade of the ground, 255 white
 * @param through how strongly the other side shows through, 0..1
 * @param bits 1 for black and white alone, else 8
 */
record PrintCondition(
        String name,
        PrintedColumns print,
        int dpi,
        double degrees,
        int noise,
        double quality,
        int paper,
        double through,
        int bits) {
    private static final String FONT = "/org/dromara/pdf/pdfbox/ttf/HarmonyOS_Sans_SC_Regular.ttf";
    private static final int BLACK = 30;

    private static PrintCondition plain(String name, PrintedColumns print, int dpi) {
        return new PrintCondition(name, print, dpi, 0, 6, 0.8, 255, 0, 8);
    }

    private PrintCondition named(String other) {
        return new PrintCondition(other, print, dpi, degrees, noise, quality, paper, through, bits);
    }

    private PrintCondition askew(double by) {
        return new PrintCondition(name, print, dpi, by, noise, quality, paper, through, bits);
    }

    private PrintCondition noisy(int by) {
        return new PrintCondition(name, print, dpi, degrees, by, quality, paper, through, bits);
    }

    private PrintCondition packed(double by) {
        return new PrintCondition(name, print, dpi, degrees, noise, by, paper, through, bits);
    }

    private PrintCondition on(int shade) {
        return new PrintCondition(name, print, dpi, degrees, noise, quality, shade, through, bits);
    }

    private PrintCondition through(double by) {
        return new PrintCondition(name, print, dpi, degrees, noise, quality, paper, by, bits);
    }

    private PrintCondition blackAndWhite() {
        return new PrintCondition(name, print, dpi, degrees, noise, 0, paper, through, 1);
    }

    /** @param other a second typeface; null where the machine has none */
    static List<PrintCondition> all(@Nullable Font other) {
        Font font = font();
        PrintedColumns body = new PrintedColumns(font, 10.5, 1, 2, 18);
        List<PrintCondition> all = new ArrayList<>();
        for (int dpi : new int[] {150, 200, 300, 600}) {
            PrintCondition plain = plain(dpi + " dpi", body, dpi);
            all.add(plain);
            all.add(plain.named(dpi + " dpi, skew 2°, noise, JPEG 60").askew(2).noisy(25).packed(0.6));
            all.add(plain.named(dpi + " dpi, black and white").blackAndWhite());
        }
        PrintCondition plain = plain("", body, 200);
        all.add(plain.named("skew -2°").askew(-2));
        all.add(plain.named("skew 1°").askew(1));
        all.add(plain.named("noise ±40").noisy(40));
        all.add(plain.named("JPEG 40").packed(0.4));
        all.add(plain.named("grey paper").on(180));
        all.add(plain.named("dark grey paper, noise").on(140).noisy(20));
        all.add(plain.named("show-through 15 %").through(0.15));
        all.add(plain.named("show-through 30 %, skew 1°").through(0.3).askew(1));
        all.add(plain("small print 7.5 pt at 200 dpi", new PrintedColumns(font, 7.5, 1, 3, 12), 200));
        all.add(plain("small print 7.5 pt at 300 dpi", new PrintedColumns(font, 7.5, 1, 3, 12), 300));
        all.add(plain("small print 6 pt at 300 dpi", new PrintedColumns(font, 6, 1, 4, 10), 300));
        all.add(plain("four narrow columns, 8 pt apart", new PrintedColumns(font, 9, 1, 4, 8), 200));
        all.add(plain("condensed to 80 %", new PrintedColumns(font, 10.5, 0.8, 2, 18), 200));
        all.add(plain("bold", new PrintedColumns(font.deriveFont(Font.BOLD), 10.5, 1, 2, 18), 200));
        all.add(plain("slanted", new PrintedColumns(font.deriveFont(Font.ITALIC), 10.5, 1, 2, 18), 200));
        all.add(plain("large print 18 pt", new PrintedColumns(font, 18, 1, 1, 0), 200));
        if (other != null) {
            PrintedColumns second = new PrintedColumns(other, 10.5, 1, 2, 18);
            all.add(plain(other.getFontName(), second, 200));
            all.add(plain(other.getFontName() + ", 150 dpi, skew 2°, noise, JPEG 60", second, 150)
                    .askew(2)
                    .noisy(25)
                    .packed(0.6));
        }
        return all;
    }

    private static Font font() {
        try (InputStream in = PrintCondition.class.getResourceAsStream(FONT)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(FONT + " is no typeface", e);
        }
    }

    /** The picture of the print. */
    BufferedImage picture(PrintedColumns columns) {
        double scale = dpi / 72.0;
        int width = (int) (PrintedColumns.WIDTH * scale);
        int height = (int) (PrintedColumns.HEIGHT * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (through > 0) {
            Graphics2D behind = (Graphics2D) graphics.create();
            behind.translate(width, 0);
            behind.scale(-scale, scale);
            int faint = (int) (255 - 255 * through);
            behind.setColor(new Color(faint, faint, faint));
            behind.translate(7, 5);
            columns.draw(behind);
            behind.dispose();
        }
        graphics.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
        graphics.scale(scale, scale);
        graphics.setColor(Color.BLACK);
        columns.draw(graphics);
        graphics.dispose();
        return packed(worn(image));
    }

    private BufferedImage worn(BufferedImage image) {
        byte[] shades = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        Random random = new Random(41);
        for (int i = 0; i < shades.length; i++) {
            int shade = BLACK + (shades[i] & 0xFF) * (paper - BLACK) / 255 + random.nextInt(2 * noise + 1) - noise;
            int clipped = Math.max(0, Math.min(255, shade));
            shades[i] = (byte) (bits > 1 ? clipped : clipped > (BLACK + paper) / 2 ? 255 : 0);
        }
        return image;
    }

    private BufferedImage packed(BufferedImage image) {
        if (quality == 0) {
            return image;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality((float) quality);
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
            stream.flush();
            return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
