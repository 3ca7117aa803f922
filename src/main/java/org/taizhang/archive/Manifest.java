package org.taizhang.archive;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Identity;
import org.taizhang.document.Issue;

/**
 * What the manifests of an archive tell about its files: {@code file,publication,region,issue_date,page_label}, one file a row, the file's
 * path relative to the folder of its manifest. A file without a row, and a row without a date, are no faults.
 */
public final class Manifest {
    static final String FILE_NAME = "manifest.csv";
    private static final String KIND = "manifest_row";
    private static final List<String> COLUMNS = List.of("file", "publication", "region", "issue_date", "page_label");
    static final String HEADER = String.join(",", COLUMNS);

    private final Map<String, Identity> rows = new HashMap<>();
    /** Where each row stands, by the file that it is about. */
    private final Map<String, String> places = new TreeMap<>();

    private final List<Issue> issues = new ArrayList<>();

    private Manifest() {}

    /** The row to fill in about a file in the manifest's folder: the names of the columns stand for what is to be told. */
    static String rowFor(String file) {
        List<String> cells = new ArrayList<>(COLUMNS);
        cells.set(0, file);
        return CSVFormat.DEFAULT.format(cells.toArray());
    }

    /** A manifest without rows. */
    public static Manifest empty() {
        return new Manifest();
    }

    /** Reads these manifests, which lie at any depth below the root; rows that cannot be used become issues. */
    static Manifest read(Path root, List<Path> files) throws IOException {
        Manifest manifest = new Manifest();
        for (Path file : files) {
            manifest.add(root, file);
        }
        return manifest;
    }

    /** What a manifest tells about the file of this name; null where it has no row. */
    public @Nullable Identity of(String name) {
        return rows.get(name);
    }

    /** Rows, or cells of rows, that could not be used, each with its file and line. */
    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** Rows about files that the archive does not hold. */
    public List<Issue> missing(Set<String> held) {
        List<Issue> missing = new ArrayList<>();
        places.forEach((name, place) -> {
            if (!held.contains(name)) {
                missing.add(new Issue(KIND, 0, null, place + ": the archive holds no file " + name));
            }
        });
        return missing;
    }

    private void add(Path root, Path file) throws IOException {
        String folder = root.relativize(file.getParent()).toString().replace('\\', '/');
        String label = folder.isEmpty() ? FILE_NAME : folder + "/" + FILE_NAME;
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, TextDecoder.charsetOf(bytes));
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreSurroundingSpaces(true)
                .setAllowMissingColumnNames(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(withoutMark(text)))) {
            if (!parser.getHeaderNames().containsAll(COLUMNS)) {
                report(label, 1, "the columns must be " + HEADER + "; found " + parser.getHeaderNames());
                return;
            }
            for (CSVRecord row : parser) {
                addRow(label, folder, row, parser.getCurrentLineNumber());
            }
        } catch (UncheckedIOException | IllegalArgumentException e) {
            report(label, 1, "it is no CSV file: " + e.getMessage());
        }
    }

    private void addRow(String label, String folder, CSVRecord row, long line) {
        if (!row.isConsistent() || row.get("file").isBlank()) {
            report(
                    label,
                    line,
                    "a row has " + COLUMNS.size() + " cells, the first of them a file; found " + row.toList());
            return;
        }
        String file = row.get("file").replace('\\', '/');
        String name = Normalizer.normalize(folder.isEmpty() ? file : folder + "/" + file, Normalizer.Form.NFC);
        LocalDate date = null;
        if (!row.get("issue_date").isBlank()) {
            try {
                date = LocalDate.parse(row.get("issue_date"));
            } catch (DateTimeParseException e) {
                report(
                        label,
                        line,
                        "issue_date must be a day such as 2021-03-01; found " + row.get("issue_date")
                                + "; the row stands without it");
            }
        }
        Identity identity =
                new Identity(row.get("publication"), row.get("region"), date, row.get("page_label"), "manifest");
        if (rows.putIfAbsent(name, identity) != null) {
            report(label, line, "there is an earlier row for " + file + ", which stands");
        } else {
            places.put(name, label + " line " + line);
        }
    }

    private void report(String label, long line, String text) {
        issues.add(new Issue(KIND, 0, null, label + " line " + line + ": " + text));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
