package org.taizhang.archive;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Writes a picture of one bit a pixel as JBIG2 the simplest way that the format allows: one region, packed as a fax (MMR). */
final class Jbig2Writer {
    private static final int PAGE_INFORMATION = 48;
    private static final int GENERIC_REGION = 38;
    private static final int PAGE_PART = 17 + 1;

    private Jbig2Writer() {}

    /** As PDF embeds it, without the head and end of a file. */
    static byte[] embedded(int width, int height, byte[] fax) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(out);
        segment(data, 0, PAGE_INFORMATION, PAGE_PART + 1);
        data.writeInt(width);
        data.writeInt(height);
        data.writeInt(0);
        data.writeInt(0);
        data.writeByte(0);
        data.writeShort(0);
        segment(data, 1, GENERIC_REGION, PAGE_PART + fax.length);
        data.writeInt(width);
        data.writeInt(height);
        data.writeInt(0);
        data.writeInt(0);
        data.writeByte(0);
        data.writeByte(1);
        data.write(fax);
        return out.toByteArray();
    }

    private static void segment(DataOutputStream data, int number, int type, int length) throws IOException {
        data.writeInt(number);
        data.writeByte(type);
        data.writeByte(0);
        data.writeByte(1);
        data.writeInt(length);
    }
}
