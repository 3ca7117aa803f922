package org.taizhang.bench.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** The yardstick of a night: Tika's own parser over all files of a folder, in one process, by as many threads as the night has workers. */
public final class TikaAlone {
    private static final AutoDetectParser PARSER = new AutoDetectParser();

    private TikaAlone() {}

    /** @param arguments folder, threads */
    public static void main(String... arguments) throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(arguments[1]));
        long characters = 0;
        List<Future<Integer>> parsed = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("manifest.csv"))
                    .forEach(file -> parsed.add(threads.submit(() -> parse(file))));
        }
        for (Future<Integer> one : parsed) {
            characters += one.get();
        }
        threads.shutdown();
        System.out.println(parsed.size() + " files, " + characters + " characters");
    }

    private static int parse(Path file) throws IOException, TikaException, SAXException {
        BodyContentHandler text = new BodyContentHandler(-1);
        try (TikaInputStream in = TikaInputStream.get(file)) {
            PARSER.parse(in, text, new Metadata(), new ParseContext());
        }
        return text.toString().length();
    }
}
