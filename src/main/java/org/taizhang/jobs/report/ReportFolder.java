package org.taizhang.jobs.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.warehouse.DurableFile;

/** The reports of the runs, one pair of files a run, named by the moment at which it began. */
public final class ReportFolder {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS'Z'").withZone(ZoneOffset.UTC);
    private static final String JSON = ".json";
    private static final String HTML = ".html";
    /** Two months and more: what is usual shows in a quarter. */
    private static final int KEPT = 100;

    private final Path folder;

    public ReportFolder(Path folder) {
        this.folder = folder;
    }

    /** Where the report of a run is to read. */
    public Path page(RunReport report) {
        return file(report, HTML);
    }

    /** The same for programs. */
    public Path json(RunReport report) {
        return file(report, JSON);
    }

    /** Writes both files of a report, and lets the oldest go. */
    public void write(RunReport report) throws IOException {
        String json = ReportJson.write(report);
        String page = new ReportPage(report).html();
        DurableFile.replace(json(report), file -> Files.writeString(file, json));
        DurableFile.replace(page(report), file -> Files.writeString(file, page));
        List<Path> all = reports();
        for (Path old : all.subList(0, Math.max(0, all.size() - KEPT))) {
            Files.deleteIfExists(old.resolveSibling(old.getFileName().toString().replace(JSON, HTML)));
            Files.deleteIfExists(old);
        }
    }

    /** What the runs since a moment, and the last one before it, found new. */
    List<Arrivals> arrivals(Instant since) throws IOException {
        List<Arrivals> found = new ArrayList<>();
        List<Path> all = reports();
        for (int i = all.size() - 1; i >= 0; i--) {
            Optional<Arrivals> arrivals = ReportJson.arrivals(Files.readString(all.get(i)));
            arrivals.ifPresent(found::add);
            if (arrivals.isPresent() && arrivals.get().ended().isBefore(since)) {
                break;
            }
        }
        return found;
    }

    /** When the last run ended that completed; empty where no report tells of one. */
    public Optional<Instant> lastCompleted() throws IOException {
        List<Path> all = reports();
        for (int i = all.size() - 1; i >= 0; i--) {
            Optional<Instant> completed = ReportJson.completed(Files.readString(all.get(i)));
            if (completed.isPresent()) {
                return completed;
            }
        }
        return Optional.empty();
    }

    private List<Path> reports() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith(".")
                            && file.toString().endsWith(JSON))
                    .sorted()
                    .toList();
        }
    }

    private Path file(RunReport report, String ending) {
        return folder.resolve(STAMP.format(report.started()) + ending);
    }
}
