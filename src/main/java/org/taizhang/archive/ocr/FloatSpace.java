package org.taizhang.archive.ocr;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;

/** Room for numbers outside the heap, used again and again: it grows to the largest block that was asked for. */
final class FloatSpace {
    private FloatBuffer space = FloatBuffer.allocate(0);

    /** Room for a block of this shape, from its beginning; what stood there before is lost. */
    FloatBuffer of(long... shape) {
        int size = Math.toIntExact(Arrays.stream(shape).reduce(1, Math::multiplyExact));
        if (space.capacity() < size) {
            space = ByteBuffer.allocateDirect(Math.multiplyExact(size, Float.BYTES))
                    .order(ByteOrder.nativeOrder())
                    .asFloatBuffer();
        }
        return space.duplicate().clear().limit(size);
    }
}
