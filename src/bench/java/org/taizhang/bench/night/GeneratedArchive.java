package org.taizhang.bench.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.taizhang.demo.ArchiveMaker;
import org.taizhang.demo.desk.Edition;

/** An archive of the demo's newsroom with a fixed seed, as large as is asked for; made once and kept for later runs. */
enum GeneratedArchive {
    /** Newspaper pages and bulletins as PDF with a text layer: what most of an archive is. */
    TEXT_LAYER(edition -> edition.format().equals("page") ? edition : edition.as("pdf")),
    /** Text files: quickly made and quickly read, so that an archive may be large. */
    TEXT(edition -> edition.as("txt"));

    private static final long SEED = 20261120;

    private final UnaryOperator<Edition> format;

    GeneratedArchive(UnaryOperator<Edition> format) {
        this.format = format;
    }

    /** @return the folder of the archive, below {@code root} */
    Path make(Path root, int documents) throws IOException {
        String name = name().toLowerCase(java.util.Locale.ROOT) + "-" + documents;
        Path archive = root.resolve(name);
        if (!Files.exists(archive)) {
            Path unfinished = root.resolve(name + ".unfinished");
            ArchiveMaker.of(documents, SEED, format).make(unfinished, null);
            Files.move(unfinished, archive);
        }
        return archive;
    }
}
