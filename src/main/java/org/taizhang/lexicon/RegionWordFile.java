package org.taizhang.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.mention.RegionKind;
import org.taizhang.mention.RegionLexicon;

/** Reads {@code regions.yml} and {@code common_words.txt}. */
final class RegionWordFile {
    private RegionWordFile() {}

    static RegionLexicon read(Path file, Path commonWords) {
        Entry top = YamlFile.read(file)
                .only(
                        "pronouns",
                        "zones",
                        "zone_free_after",
                        "zone_not_after",
                        "township_not_in",
                        "township_not_before",
                        "roads",
                        "road_middles",
                        "not_roads",
                        "banks",
                        "not_regions_before",
                        "features",
                        "joints");
        Entry pronouns = top.entry("pronouns").only("leads", "anaphors", "heads", "not_after", "not_before");
        return new RegionLexicon(
                pronouns.words("leads"),
                pronouns.words("anaphors"),
                heads(pronouns.entry("heads")),
                pronouns.words("not_after"),
                pronouns.words("not_before"),
                top.entries("zones").stream().map(RegionWordFile::zone).toList(),
                top.words("zone_free_after"),
                top.words("zone_not_after"),
                top.words("township_not_in"),
                top.words("township_not_before"),
                top.words("roads"),
                top.words("road_middles"),
                top.words("not_roads"),
                top.words("banks"),
                top.words("not_regions_before"),
                top.words("features"),
                top.words("joints"),
                lines(commonWords));
    }

    private static Map<String, List<RegionKind>> heads(Entry entry) {
        Map<String, List<RegionKind>> heads = new LinkedHashMap<>();
        for (String head : entry.keys()) {
            heads.put(
                    head,
                    entry.words(head).stream()
                            .map(kind -> entry.constantOf(kind, RegionKind.class))
                            .toList());
        }
        return heads;
    }

    private static RegionLexicon.ZoneType zone(Entry entry) {
        entry.only("type", "worth", "words", "name", "any_of");
        return new RegionLexicon.ZoneType(
                entry.text("type"),
                entry.constant("worth", RegionLexicon.ZoneType.Worth.class),
                entry.words("words"),
                entry.text("name"),
                entry.words("any_of"));
    }

    private static Set<String> lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new LexiconException(file, "cannot be read, expected a word a line: " + e.getMessage(), e);
        }
    }
}
