package org.taizhang.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.taizhang.link.ProjectDecision;

/** Reads {@code warehouse/reference/projects.csv}, what the statistician has decided about projects, and adds decisions to it. */
public final class ProjectDecisionFile {
    private static final String OTHER_REGION = "other_region";

    private static final List<String> COLUMNS =
            List.of("decision", "name", "region", "other_name", OTHER_REGION, "canonical", "parent", "kind", "note");
    /** Tables without a region of the second project are read as well. */
    private static final List<String> BRIEF_COLUMNS =
            COLUMNS.stream().filter(column -> !column.equals(OTHER_REGION)).toList();

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private static final CSVFormat ROWS =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private ProjectDecisionFile() {}

    /**
     * The decisions, one a row.
     *
     * @throws LexiconException where the file cannot be read, lacks a column, or a row decides nothing that is allowed; it names the line
     */
    public static List<ProjectDecision> read(Path file) {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return parse(file, in);
        } catch (IOException e) {
            throw new LexiconException(file, "cannot be read, expected a table in UTF-8: " + e.getMessage(), e);
        }
    }

    /**
     * Adds decisions behind those that the file holds; what it holds already is not added again. The file is replaced in one step, once the
     * whole of it has been read again as it will be: whoever reads it meanwhile sees the old one or the new one.
     *
     * @return how many were added
     * @throws LexiconException where the file is wrong as it is, or a decision contradicts one that it holds; nothing is written then
     */
    public static int append(Path file, List<ProjectDecision> decisions) {
        List<ProjectDecision> known = read(file);
        Set<ProjectDecision> all = new HashSet<>(known);
        List<ProjectDecision> fresh = new ArrayList<>();
        for (ProjectDecision decision : decisions) {
            all.stream().filter(decision::contradicts).findFirst().ifPresent(other -> {
                throw new LexiconException(
                        file,
                        "",
                        "holds the decision " + words(other) + ", which " + words(decision)
                                + " contradicts; take the wrong one out");
            });
            if (all.add(decision)) {
                fresh.add(decision);
            }
        }
        if (!fresh.isEmpty()) {
            replace(file, fresh);
        }
        return fresh.size();
    }

    private static String words(ProjectDecision decision) {
        return decision.decision().name().toLowerCase(Locale.ROOT) + " about " + decision.name()
                + (decision.otherName().isBlank() ? "" : " and " + decision.otherName());
    }

    private static void replace(Path file, List<ProjectDecision> fresh) {
        Path target = file.toAbsolutePath();
        Path written = target.resolveSibling("." + target.getFileName() + ".tmp");
        try {
            String before = widened(file, Files.readString(target, StandardCharsets.UTF_8));
            StringBuilder text = new StringBuilder(before);
            if (!before.endsWith("\n")) {
                text.append('\n');
            }
            for (ProjectDecision decision : fresh) {
                text.append(ROWS.format(row(decision))).append('\n');
            }
            parse(file, new StringReader(text.toString()));
            Files.writeString(written, text, StandardCharsets.UTF_8);
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LexiconException(file, "cannot be replaced: " + e.getMessage(), e);
        }
    }

    /** The table with all columns. */
    private static String widened(Path file, String table) throws IOException {
        List<ProjectDecision> decisions = parse(file, new StringReader(table));
        if (table.startsWith(String.join(",", COLUMNS))) {
            return table;
        }
        StringBuilder wide = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        decisions.forEach(decision -> wide.append(ROWS.format(row(decision))).append('\n'));
        return wide.toString();
    }

    private static Object[] row(ProjectDecision decision) {
        return new Object[] {
            decision.decision().name().toLowerCase(Locale.ROOT),
            decision.name(),
            decision.region(),
            decision.otherName(),
            decision.otherRegion(),
            decision.canonical(),
            decision.parent(),
            decision.kind(),
            decision.note()
        };
    }

    private static List<ProjectDecision> parse(Path file, Reader in) throws IOException {
        try (CSVParser parser = CSVParser.parse(in, CSV)) {
            boolean known = List.of(COLUMNS, BRIEF_COLUMNS).contains(parser.getHeaderNames());
            if (!known) {
                throw new LexiconException(
                        file, "line 1", "expected the columns " + COLUMNS + ", found " + parser.getHeaderNames());
            }
            List<ProjectDecision> decisions = new ArrayList<>();
            for (CSVRecord row : parser) {
                decisions.add(decision(file, parser.getCurrentLineNumber(), row));
            }
            return decisions;
        }
    }

    private static ProjectDecision decision(Path file, long line, CSVRecord row) {
        int columns = row.getParser().getHeaderNames().size();
        if (row.size() != columns) {
            throw new LexiconException(file, "line " + line, "expected " + columns + " cells, found " + row.size());
        }
        try {
            return new ProjectDecision(
                    ProjectDecision.Decision.valueOf(row.get("decision").toUpperCase(Locale.ROOT)),
                    row.get("name"),
                    row.get("region"),
                    row.get("other_name"),
                    row.isMapped(OTHER_REGION) ? row.get(OTHER_REGION) : "",
                    row.get("canonical"),
                    row.get("parent"),
                    row.get("kind"),
                    row.get("note"));
        } catch (IllegalArgumentException e) {
            throw new LexiconException(
                    file,
                    "line " + line + ": " + e.getMessage()
                            + "; a decision is one of same, different, name, parent, kind",
                    e);
        }
    }
}
