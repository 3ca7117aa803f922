package org.taizhang.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.taizhang.link.ProjectDecision;

/** Reads {@code warehouse/reference/projects.csv}: what the statistician has decided about projects. */
public final class ProjectDecisionFile {
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private ProjectDecisionFile() {}

    /**
     * The decisions, one a row.
     *
     * @throws LexiconException where the file cannot be read, lacks a column, or a row decides nothing that is allowed
     */
    public static List<ProjectDecision> read(Path file) {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(in, CSV)) {
            List<ProjectDecision> decisions = new ArrayList<>();
            for (CSVRecord row : parser) {
                decisions.add(decision(file, row));
            }
            return decisions;
        } catch (IOException e) {
            throw new LexiconException(file, "cannot be read, expected a table in UTF-8: " + e.getMessage(), e);
        }
    }

    private static ProjectDecision decision(Path file, CSVRecord row) {
        try {
            return new ProjectDecision(
                    ProjectDecision.Decision.valueOf(row.get("decision").toUpperCase(Locale.ROOT)),
                    row.get("name"),
                    row.get("region"),
                    row.get("other_name"),
                    row.get("canonical"),
                    row.get("parent"),
                    row.get("kind"),
                    row.get("note"));
        } catch (IllegalArgumentException e) {
            throw new LexiconException(
                    file,
                    "row " + row.getRecordNumber() + ": " + e.getMessage()
                            + "; a decision is one of same, different, name, parent, kind",
                    e);
        }
    }
}
