package org.taizhang.warehouse;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes the views of a release as files, one a view, in the views' own order. */
public final class Export {
    /** Kinds of file. */
    public enum Format {
        /** UTF-8 with a header; empty for null; numbers without grouping; dates as ISO days */
        CSV("csv"),
        /** zstd, with the views' own types */
        PARQUET("parquet");

        private final String suffix;

        Format(String suffix) {
            this.suffix = suffix;
        }
    }

    private final Release release;

    public Export(Release release) {
        this.release = release;
    }

    /**
     * Writes all views.
     *
     * @return the files, by name
     * @throws java.io.UncheckedIOException where one cannot be written
     */
    public List<Path> write(Path folder, Format format) {
        List<Path> files = new ArrayList<>();
        // A session of its own: the release's must not touch files, since it runs the queries of strangers.
        try (DuckDb session = DuckDb.streaming(release.folder().resolve(WarehouseFolder.DATABASE))) {
            for (String view : session.views()) {
                Path file = folder.resolve(view + "." + format.suffix);
                DurableFile.replace(file, hidden -> {
                    switch (format) {
                        case CSV -> csv(session, view, hidden);
                        case PARQUET -> session.copyToParquet("FROM " + view, hidden);
                    }
                });
                files.add(file);
            }
        }
        return files;
    }

    private static void csv(DuckDb session, String view, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            session.stream("FROM " + view, printer::printRecord, row -> printer.printRecord(harmless(row)));
        }
    }

    private static List<@Nullable Object> harmless(List<@Nullable Object> row) {
        List<@Nullable Object> cells = new ArrayList<>(row.size());
        for (Object cell : row) {
            cells.add(cell instanceof String text ? SpreadsheetText.harmless(text) : cell);
        }
        return cells;
    }
}
