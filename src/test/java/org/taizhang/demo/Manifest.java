package org.taizhang.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.taizhang.demo.desk.Edition;

/** The archive's {@code manifest.csv}. */
final class Manifest implements AutoCloseable {

    private final CSVPrinter printer;

    Manifest(Path archive) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(archive.resolve("manifest.csv"), StandardCharsets.UTF_8);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader("file", "publication", "region", "issue_date", "page_label")
                .setRecordSeparator("\n")
                .get();
        this.printer = new CSVPrinter(out, format);
    }

    void add(Edition edition, String file) throws IOException {
        printer.printRecord(
                file,
                edition.publication().name(),
                edition.publication().region(),
                edition.date(),
                edition.pageLabel());
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
