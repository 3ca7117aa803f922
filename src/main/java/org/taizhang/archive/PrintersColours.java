package org.taizhang.archive;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.w3c.dom.NodeList;

/** JPEG pictures in the four colours of the printing press, which ImageIO unpacks but does not show. They are brought to shades of grey. */
final class PrintersColours {
    private static final String METADATA = "javax_imageio_jpeg_image_1.0";
    private static final int BANDS = 4;
    private static final int WHITE = 255;
    private static final String LUMINANCE_AND_BLACK = "2";

    private PrintersColours() {}

    static boolean in(Raster raster) {
        return raster.getNumBands() == BANDS;
    }

    /** @param reader tells how the colours are stored: Adobe's programs store them inverted, and mostly as luminance and chroma */
    static BufferedImage grey(Raster raster, ImageReader reader, int index) throws IOException {
        IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(index).getAsTree(METADATA);
        NodeList adobe = root.getElementsByTagName("app14Adobe");
        boolean inverted = adobe.getLength() > 0;
        boolean luminance =
                inverted && LUMINANCE_AND_BLACK.equals(((IIOMetadataNode) adobe.item(0)).getAttribute("transform"));
        BufferedImage grey = new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        int[] row = new int[BANDS * raster.getWidth()];
        int[] shades = new int[raster.getWidth()];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, row);
            for (int x = 0; x < shades.length; x++) {
                shades[x] = shade(row, BANDS * x, inverted, luminance);
            }
            grey.getRaster().setSamples(0, y, shades.length, 1, 0, shades);
        }
        return grey;
    }

    private static int shade(int[] row, int at, boolean inverted, boolean luminance) {
        int paper = luminance ? row[at] : (299 * row[at] + 587 * row[at + 1] + 114 * row[at + 2]) / 1000;
        int light = inverted ? paper : WHITE - paper;
        int black = inverted ? row[at + 3] : WHITE - row[at + 3];
        return light * black / WHITE;
    }
}
