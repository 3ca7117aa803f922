package org.taizhang.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.mention.NameWord;
import org.taizhang.mention.RegionKind;
import org.taizhang.mention.RegionLexicon;
import org.taizhang.mention.RegionSurroundings;

/** Reads {@code regions.yml} and {@code common_words.txt}. */
final class RegionWordFile {
    private RegionWordFile() {}

    static RegionLexicon read(Path file, Path commonWords, Path ordinaryWords) {
        Entry top = YamlFile.read(file)
                .only(
                        "pronouns",
                        "zones",
                        "zone_free_after",
                        "zone_not_after",
                        "zone_classifiers",
                        "township_not_in",
                        "township_not_before",
                        "surroundings",
                        "list_counts",
                        "list_kinds",
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
                top.words("zone_classifiers"),
                top.words("township_not_in"),
                top.words("township_not_before"),
                surroundings(top.entry("surroundings")),
                top.words("joints"),
                top.words("list_counts"),
                top.words("list_kinds"),
                lines(commonWords),
                OrdinaryWordFile.read(ordinaryWords).stream()
                        .map(NameWord::text)
                        .collect(Collectors.toSet()));
    }

    private static RegionSurroundings surroundings(Entry entry) {
        entry.only(
                "roads",
                "road_middles",
                "not_roads",
                "banks",
                "not_before",
                "features",
                "stations",
                "not_stations",
                "abbreviations",
                "lines",
                "titles",
                "surnames",
                "tiers");
        return new RegionSurroundings(
                entry.words("roads"),
                entry.words("road_middles"),
                entry.words("not_roads"),
                entry.words("banks"),
                entry.words("not_before"),
                entry.words("features"),
                entry.words("stations"),
                entry.words("not_stations"),
                entry.text("abbreviations"),
                entry.words("lines"),
                entry.words("titles"),
                entry.text("surnames"),
                entry.words("tiers"));
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
