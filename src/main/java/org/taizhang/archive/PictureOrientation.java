package org.taizhang.archive;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;

/**
 * How a camera or scanner says that its picture is to be held (the tag Orientation of EXIF and TIFF).
 *
 * @param quarterTurns clockwise, by which to turn it
 * @param mirrored whether left and right are swapped before it is turned
 */
record PictureOrientation(int quarterTurns, boolean mirrored) {
    static final PictureOrientation UPRIGHT = new PictureOrientation(0, false);
    /** By the tag's value, 1 to 8, how many quarters to turn. */
    private static final int[] TURNS = {0, 0, 2, 2, 1, 1, 3, 3};

    /** What the file says of its first picture; upright where it says nothing that is understood. */
    static PictureOrientation of(File file) throws IOException {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(file);
            Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer tag = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return tag == null ? UPRIGHT : ofTag(tag);
        } catch (ImageProcessingException e) {
            return UPRIGHT;
        }
    }

    static PictureOrientation ofTag(int tag) {
        if (tag < 1 || tag > TURNS.length) {
            return UPRIGHT;
        }
        return new PictureOrientation(TURNS[tag - 1], tag == 2 || tag == 4 || tag == 5 || tag == 7);
    }

    /** The picture as it is to be held. */
    BufferedImage apply(BufferedImage image) {
        if (equals(UPRIGHT)) {
            return image;
        }
        boolean swap = quarterTurns % 2 != 0;
        int width = swap ? image.getHeight() : image.getWidth();
        int height = swap ? image.getWidth() : image.getHeight();
        AffineTransform way = new AffineTransform();
        way.translate(width / 2.0, height / 2.0);
        way.quadrantRotate(quarterTurns);
        way.scale(mirrored ? -1 : 1, 1);
        way.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        BufferedImage held = new BufferedImage(width, height, typeFor(image));
        Graphics2D graphics = held.createGraphics();
        graphics.drawImage(image, way, null);
        graphics.dispose();
        return held;
    }

    private static int typeFor(BufferedImage image) {
        if (image.getColorModel().hasAlpha()) {
            return BufferedImage.TYPE_INT_ARGB;
        }
        return image.getColorModel().getNumComponents() == 1
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_INT_RGB;
    }
}
