package org.taizhang.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.taizhang.mention.Gazetteer;
import org.taizhang.mention.OrganisationReader;
import org.taizhang.mention.Region;
import org.taizhang.mention.RegionEntry;
import org.taizhang.mention.RegionKind;
import org.taizhang.mention.RegionReader;

/**
 * Reads the regions of {@code warehouse/reference} and the words around their names of {@code jobs/lexicon}. A file that is missing or
 * wrong is a {@link LexiconException} that names file and row.
 */
public final class RegionFiles {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private RegionFiles() {}

    /** The gazetteer of a reference folder: {@code regions.csv}, {@code uncoded_zones.csv} and {@code townships.csv}. */
    public static Gazetteer load(Path referenceFolder) {
        List<RegionEntry> entries = new ArrayList<>();
        Path regions = referenceFolder.resolve("regions.csv");
        rows(regions).forEach(row -> entries.add(entry(regions, row, RegionFiles::region)));
        Path zones = referenceFolder.resolve("uncoded_zones.csv");
        rows(zones).forEach(row -> entries.add(entry(zones, row, RegionFiles::uncodedZone)));
        Map<String, List<String>> townships = new HashMap<>();
        rows(referenceFolder.resolve("townships.csv"))
                .forEach(row -> townships.put(row.get("county_code"), list(row.get("townships"))));
        return new Gazetteer(entries, townships);
    }

    /** The reader of region mentions, with the words of {@code jobsFolder/lexicon}. */
    public static RegionReader reader(Path jobsFolder, Gazetteer gazetteer) {
        Path lexicon = jobsFolder.resolve("lexicon");
        return new RegionReader(
                gazetteer,
                RegionWordFile.read(
                        lexicon.resolve("regions.yml"),
                        lexicon.resolve("common_words.txt"),
                        lexicon.resolve("ordinary_words.txt")),
                organisations(jobsFolder));
    }

    /** The reader of names of organisations, with the words of {@code jobsFolder/lexicon/organisation_heads.yml}. */
    public static OrganisationReader organisations(Path jobsFolder) {
        return new OrganisationReader(
                OrganisationFile.read(jobsFolder.resolve("lexicon").resolve("organisation_heads.yml")));
    }

    private static RegionEntry entry(Path file, CSVRecord row, Function<CSVRecord, RegionEntry> reader) {
        try {
            return reader.apply(row);
        } catch (IllegalArgumentException e) {
            throw new LexiconException(file, "row " + row.getRecordNumber() + " is no region: " + e.getMessage(), e);
        }
    }

    private static RegionEntry region(CSVRecord row) {
        return new RegionEntry(
                new Region(row.get("code"), row.get("name"), row.get("parent"), Integer.parseInt(row.get("level"))),
                RegionKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                list(row.get("short_names")),
                list(row.get("local_names")),
                list(row.get("weak_names")),
                year(row.get("valid_from"), 0),
                year(row.get("valid_to"), RegionEntry.STILL_VALID));
    }

    private static RegionEntry uncodedZone(CSVRecord row) {
        return new RegionEntry(
                new Region("", row.get("name"), row.get("parent"), RegionKind.ZONE.level()),
                RegionKind.ZONE,
                list(row.get("short_names")),
                List.of(),
                List.of(),
                year(row.get("valid_from"), 0),
                year(row.get("valid_to"), RegionEntry.STILL_VALID));
    }

    private static int year(String cell, int open) {
        return cell.isEmpty() ? open : Integer.parseInt(cell);
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static List<CSVRecord> rows(Path file) {
        try (Reader in = Files.newBufferedReader(file);
                CSVParser parser = CSVParser.parse(in, CSV)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new LexiconException(file, "cannot be read, expected a table in UTF-8: " + e.getMessage(), e);
        }
    }
}
