package org.taizhang.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** The gazetteer of a reference folder: {@code regions.csv} and {@code townships.csv}. */
    public static Gazetteer load(Path referenceFolder) {
        Path regions = referenceFolder.resolve("regions.csv");
        List<RegionEntry> entries =
                rows(regions).stream().map(row -> entry(regions, row)).toList();
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
                RegionWordFile.read(lexicon.resolve("regions.yml"), lexicon.resolve("common_words.txt")),
                organisations(jobsFolder));
    }

    /** The reader of names of organisations, with the words of {@code jobsFolder/lexicon/organisation_heads.yml}. */
    public static OrganisationReader organisations(Path jobsFolder) {
        return new OrganisationReader(
                OrganisationFile.read(jobsFolder.resolve("lexicon").resolve("organisation_heads.yml")));
    }

    private static RegionEntry entry(Path file, CSVRecord row) {
        try {
            Region region =
                    new Region(row.get("code"), row.get("name"), row.get("parent"), Integer.parseInt(row.get("level")));
            return new RegionEntry(
                    region,
                    RegionKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                    list(row.get("short_names")),
                    list(row.get("local_names")),
                    list(row.get("weak_names")),
                    year(row.get("valid_from"), 0),
                    year(row.get("valid_to"), RegionEntry.STILL_VALID));
        } catch (IllegalArgumentException e) {
            throw new LexiconException(file, "row " + row.getRecordNumber() + " is no region: " + e.getMessage(), e);
        }
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
