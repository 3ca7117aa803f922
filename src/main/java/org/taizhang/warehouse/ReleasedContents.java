package org.taizhang.warehouse;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * File contents that the operator has let out of quarantine: they stay unread, and are not reported any more. One CSV file that is replaced
 * as a whole; the next release takes it up.
 */
public final class ReleasedContents {
    static final String[] COLUMNS = {"content_hash", "document", "released_at"};

    private final Path file;

    /** @param file see {@link WarehouseFolder#released} */
    public ReleasedContents(Path file) {
        this.file = file;
    }

    /** Adds contents to those that are let out; one that is in stays as it is. */
    public void add(Map<String, String> documentsByHash, Instant now) {
        Map<String, String[]> rows = rows();
        documentsByHash.forEach(
                (hash, document) -> rows.putIfAbsent(hash, new String[] {hash, document, now.toString()}));
        write(rows);
    }

    private Map<String, String[]> rows() {
        Map<String, String[]> rows = new LinkedHashMap<>();
        if (!Files.exists(file)) {
            return rows;
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file)) {
            for (CSVRecord row : format.parse(reader)) {
                rows.put(
                        row.get(COLUMNS[0]),
                        new String[] {row.get(COLUMNS[0]), row.get(COLUMNS[1]), row.get(COLUMNS[2])});
            }
            return rows;
        } catch (IOException | IllegalArgumentException e) {
            throw new WarehouseException(
                    file + " is not a table of " + String.join(", ", COLUMNS) + ": " + e.getMessage()
                            + "; mend it, or remove it and release the documents again",
                    e);
        }
    }

    private void write(Map<String, String[]> rows) {
        DurableFile.replace(file, hidden -> {
            try (Writer writer = Files.newBufferedWriter(hidden);
                    CSVPrinter printer = new CSVPrinter(
                            writer,
                            CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
                for (String[] row : rows.values()) {
                    printer.printRecord((Object[]) row);
                }
            }
        });
    }

    /** The file, made without rows where it is not there, for a build that reads it. */
    Path orNone() {
        if (!Files.exists(file)) {
            try {
                write(Map.of());
            } catch (UncheckedIOException e) {
                throw new WarehouseException(file + " cannot be written; the warehouse folder must be writable", e);
            }
        }
        return file;
    }
}
