package org.taizhang.archive;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
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

    private PictureFile(ImageInputStream in, ImageReader reader) {
        this.in = in;
        this.reader = reader;
    }

    /**
     * @param source a stream or file, as ImageIO takes them
     * @throws IOException where it holds no picture of a known format
     */
    static PictureFile open(Object source) throws IOException {
        ImageInputStream in = ImageIO.createImageInputStream(source);
        Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
        if (in == null || readers == null || !readers.hasNext()) {
            close(in);
            throw new IOException("no picture that can be opened");
        }
        ImageReader reader = readers.next();
        reader.setInput(in);
        return new PictureFile(in, reader);
    }

    /** @throws TooLargeException where there are more pictures than pages are read */
    int count() throws IOException {
        int count = reader.getNumImages(true);
        PageLimit.check(count);
        return count;
    }

    /**
     * @param index from 0
     * @throws TooLargeException before a picture beyond the limits is unpacked
     */
    BufferedImage read(int index) throws IOException {
        PageLimit.checkPicture(index + 1, reader.getWidth(index), reader.getHeight(index));
        double pixels = (double) reader.getWidth(index) * reader.getHeight(index);
        int step = Math.max(1, (int) Math.ceil(Math.sqrt(pixels / MOST_PIXELS)));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(index, parameters);
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
