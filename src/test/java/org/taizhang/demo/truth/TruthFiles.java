package org.taizhang.demo.truth;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.taizhang.demo.desk.Sheet;
import org.taizhang.demo.world.Project;

/** Writes the truth of a sheet: measurements, milestones, projects and regions in the columns of the gold files. */
public final class TruthFiles {

    private final Path folder;
    private final TruthRows rows;
    private final IdentityTruth identities;
    private int measurements;
    private int milestones;

    public TruthFiles(Path folder, TruthRows rows, List<Project> projects) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.rows = rows;
        this.identities = new IdentityTruth(projects);
    }

    /** Adds the files of one document. */
    public void add(Sheet sheet) throws IOException {
        List<List<String>> measured = rows.measurements(sheet);
        List<List<String>> reached = rows.milestones(sheet);
        measurements += measured.size();
        milestones += reached.size();
        String stem = sheet.edition().stem();
        ArticleTruth.write(sheet, folder);
        write(stem + ".measurements.csv", TruthRows.MEASUREMENTS, measured);
        write(stem + ".milestones.csv", TruthRows.MILESTONES, reached);
        write(stem + ".projects.csv", TruthRows.PROJECTS, rows.projects(sheet));
        write(stem + ".regions.csv", TruthRows.REGIONS, rows.regions(sheet));
        identities.add(sheet);
    }

    /** Writes which names of all documents mean one project, {@code identities.csv}. */
    public void finish() throws IOException {
        write("identities.csv", IdentityTruth.COLUMNS, identities.rows());
    }

    /** Figures stated so far. */
    public int measurements() {
        return measurements;
    }

    /** Milestones told so far. */
    public int milestones() {
        return milestones;
    }

    private void write(String name, String header, List<List<String>> lines) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader(header.split(","))
                .setRecordSeparator("\n")
                .get();
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(out, format)) {
            printer.printRecords(lines);
        }
    }
}
