package org.taizhang.archive;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Puts an EXIF block with one tag into a JPEG. */
final class ExifTag {
    private static final int START_OF_IMAGE = 2;
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;

    private ExifTag() {}

    static byte[] orientation(byte[] jpeg, int value) throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(block);
        data.writeBytes("Exif\0\0");
        data.writeBytes("MM");
        data.writeShort(42);
        data.writeInt(8);
        data.writeShort(1);
        data.writeShort(ORIENTATION);
        data.writeShort(SHORT);
        data.writeInt(1);
        data.writeShort(value);
        data.writeShort(0);
        data.writeInt(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, START_OF_IMAGE);
        DataOutputStream marker = new DataOutputStream(out);
        marker.writeShort(0xFFE1);
        marker.writeShort(2 + block.size());
        block.writeTo(out);
        out.write(jpeg, START_OF_IMAGE, jpeg.length - START_OF_IMAGE);
        return out.toByteArray();
    }
}
