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
        PARQUET("parquet"),
        /** a workbook a view: frozen header, filters, number formats, and a sheet that explains the columns */
        XLSX("xlsx"),
        /** SDMX-CSV 2.0 of the series alone */
        SDMX("csv");

        private final String suffix;

        Format(String suffix) {
            this.suffix = suffix;
        }
    }

    private final Release release;
    private final WarehouseDefinition definition;
    private final boolean chinese;

    /**
     * @param definition whose {@code export/*.sql} say how series become SDMX
     * @param chinese whether columns of CSV and XLSX bear their Chinese names
     */
    public Export(Release release, WarehouseDefinition definition, boolean chinese) {
        this.release = release;
        this.definition = definition;
        this.chinese = chinese;
    }

    /**
     * Writes all views, or for {@link Format#SDMX} the series.
     *
     * @return the files, by name
     * @throws WarehouseException where one cannot be written
     */
    public List<Path> write(Path folder, Format format) {
        List<Path> files = new ArrayList<>();
        // A session of its own: the release's must not touch files, since it runs the queries of strangers.
        try (DuckDb session = DuckDb.streaming(release.folder().resolve(WarehouseFolder.DATABASE))) {
            if (format == Format.SDMX) {
                for (SqlFile file : definition.sql("export")) {
                    files.add(write(
                            folder.resolve("sdmx_" + file.name() + "." + format.suffix),
                            target -> csv(session, file.sql(), columns -> columns, target)));
                }
                return files;
            }
            for (String view : session.views()) {
                ColumnNames names = ColumnNames.of(session, view, chinese);
                files.add(write(folder.resolve(view + "." + format.suffix), target -> {
                    switch (format) {
                        case CSV -> csv(session, "FROM " + view, names::shown, target);
                        case XLSX -> new SpreadsheetFile(session, view, names, release.name()).write(target);
                        default -> session.copyToParquet("FROM " + view, target);
                    }
                }));
            }
        }
        return files;
    }

    private static Path write(Path file, org.taizhang.warehouse.disk.Disk.Content content) {
        DurableFile.replace(file, content);
        return file;
    }

    private interface Heading {
        List<String> of(List<String> columns);
    }

    private static void csv(DuckDb session, String query, Heading heading, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            session.stream(
                    query,
                    columns -> printer.printRecord(heading.of(columns)),
                    row -> printer.printRecord(harmless(row)));
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
