package org.taizhang.archive.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.Set;

/** A network that onnxruntime runs. Its answer is written straight into a buffer of ours; the usual way copies it twice. */
final class OrtNetwork implements Network {
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String inputName;
    private final String outputName;
    private final FloatSpace answer = new FloatSpace();

    OrtNetwork(OrtEnvironment environment, byte[] model, OrtSession.SessionOptions options) throws OrtException {
        this.environment = environment;
        this.session = environment.createSession(model, options);
        this.inputName = session.getInputNames().iterator().next();
        this.outputName = session.getOutputNames().iterator().next();
    }

    @Override
    public FloatBuffer run(FloatBuffer input, long[] shape, long[] outputShape) throws OrtException {
        FloatBuffer output = answer.of(outputShape);
        try (OnnxTensor from = OnnxTensor.createTensor(environment, input, shape);
                OnnxTensor to = OnnxTensor.createTensor(environment, output, outputShape);
                OrtSession.Result result = session.run(Map.of(inputName, from), Set.of(), Map.of(outputName, to))) {
            return output.rewind();
        }
    }
}
