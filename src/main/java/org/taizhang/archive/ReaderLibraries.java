package org.taizhang.archive;

import ai.onnxruntime.OrtEnvironment;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.POIDocument;
import org.apache.tika.Tika;
import org.apache.tika.parser.pdf.PDFParser;
import org.jsoup.Jsoup;

/** The libraries that files are read with: another version of one may read otherwise. */
public final class ReaderLibraries {
    private ReaderLibraries() {}

    /** The names of their jars, which end with their versions, sorted. */
    public static List<String> names() {
        return Stream.of(
                        Tika.class,
                        PDFParser.class,
                        PDDocument.class,
                        POIDocument.class,
                        Jsoup.class,
                        OrtEnvironment.class)
                .map(ReaderLibraries::jar)
                .sorted()
                .toList();
    }

    private static String jar(Class<?> ofIt) {
        try {
            return Path.of(ofIt.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getFileName()
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the library of " + ofIt + " lies in no file", e);
        }
    }
}
