package org.taizhang.archive.ocr;

import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;

/** A trained network: a block of numbers in, a block of numbers out. */
@FunctionalInterface
interface Network {
    /**
     * Runs the network once.
     *
     * @param input direct, from its beginning
     * @param shape how many numbers the input has in each dimension
     * @param outputShape how many numbers come out in each dimension
     * @return what came out, direct; it is written over by the next run
     */
    FloatBuffer run(FloatBuffer input, long[] shape, long[] outputShape) throws OrtException;
}
