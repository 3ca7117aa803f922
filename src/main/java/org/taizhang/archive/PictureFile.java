package org.taizhang.archive;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** An open file of one or several pictures. A picture with very many pixels is thinned out while it is unpacked. */
final class PictureFile implements Closeable {
    private static final double MOST_PIXELS = 30_000_000;

    private final ImageInputStream in;
    private final ImageReader reader;
    private final PictureOrientation orientation;

    private PictureFile(ImageInputStream in, ImageReader reader, PictureOrientation orientation) {
        this.in = in;
        this.reader = reader;
        this.orientation = orientation;
    }

    /** @throws IOException where the file holds no picture of a known format */
    static PictureFile open(File file) throws IOException {
        ImageInputStream in = ImageIO.createImageInputStream(file);
        Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
        if (in == null || readers == null || !readers.hasNext()) {
            close(in);
            throw new IOException("no picture that can be opened");
        }
        ImageReader reader = readers.next();
        reader.setInput(in);
        return new PictureFile(in, reader, PictureOrientation.of(file));
    }

    /** @throws TooLargeException where there are more pictures than pages are read */
    int count() throws IOException {
        int count = reader.getNumImages(true);
        PageLimit.check(count);
        return count;
    }

    /**
     * The picture as it is to be held.
     *
     * @param index from 0
     * @throws TooLargeException before a picture beyond the limits is unpacked
     */
    BufferedImage read(int index) throws IOException {
        PageLimit.checkPicture(index + 1, reader.getWidth(index), reader.getHeight(index));
        double pixels = (double) reader.getWidth(index) * reader.getHeight(index);
        int step = Math.max(1, (int) Math.ceil(Math.sqrt(pixels / MOST_PIXELS)));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return orientation.apply(unpacked(index, parameters));
    }

    private BufferedImage unpacked(int index, ImageReadParam parameters) throws IOException {
        try {
            return reader.read(index, parameters);
        } catch (IIOException e) {
            if (!reader.canReadRaster()) {
                throw e;
            }
            Raster raster = reader.readRaster(index, parameters);
            if (!PrintersColours.in(raster)) {
                throw e;
            }
            return PrintersColours.grey(raster, reader, index);
        }
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        close(in);
    }

    private static void close(@Nullable ImageInputStream in) throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
