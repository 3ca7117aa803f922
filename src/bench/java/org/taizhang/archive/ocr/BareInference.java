package org.taizhang.archive.ocr;

import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/** The models alone: remembers what an engine asked of them while it read, and asks the same of them again without anything around it. */
public final class BareInference {
    /** One run of a network. */
    private record Run(Network network, FloatBuffer input, long[] shape, long[] outputShape) {}

    private final OcrModels models;
    private final List<Run> runs = new ArrayList<>();
    private boolean remembering;

    /** @throws OcrException where the models cannot be loaded */
    public BareInference() throws OcrException {
        models = OcrModels.load();
    }

    /** An engine that uses the same models. */
    public OcrEngine engine() {
        return new OcrEngine(new LineReader(
                new OcrModels(remembered(models.detector()), remembered(models.recogniser()), models.alphabet())));
    }

    private Network remembered(Network network) {
        return (input, shape, outputShape) -> {
            if (remembering) {
                runs.add(new Run(network, copy(input), shape, outputShape));
            }
            return network.run(input, shape, outputShape);
        };
    }

    /** Forgets what was asked before, and remembers from now on what is. */
    public void remember() {
        runs.clear();
        remembering = true;
    }

    /** Asks again what was remembered; returns the number of runs. */
    public int repeat() throws OrtException {
        remembering = false;
        for (Run run : runs) {
            run.network().run(run.input(), run.shape(), run.outputShape());
        }
        return runs.size();
    }

    /** Pixels that the models saw, fillings included. */
    public long pixels() {
        return runs.stream().mapToLong(run -> run.input().limit() / run.shape()[1]).sum();
    }

    private static FloatBuffer copy(FloatBuffer input) {
        FloatBuffer copy = ByteBuffer.allocateDirect(Float.BYTES * input.limit())
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        return copy.put(input.duplicate()).rewind();
    }
}
