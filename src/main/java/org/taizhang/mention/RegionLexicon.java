package org.taizhang.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words by which regions are named without their names, and words around a name that decide whether it is one; from
 * {@code jobs/lexicon/regions.yml} and {@code common_words.txt}.
 *
 * @param pronounLeads 全, 我 …
 * @param anaphorLeads 该: resolved like a pronoun, but to what was named last, and no mention
 * @param pronounHeads 市 and the like, each with the kinds of region that it can mean, the preferred first
 * @param pronounNotAfter endings before which 全市 is part of another word
 * @param pronounNotBefore beginnings behind which it is
 * @param zones types of functional zones
 * @param zoneFreeAfter words behind which a zone word stands free
 * @param zoneNotAfter endings before a bare zone word that make another thing of it
 * @param zoneClassifiers words of one character that count zones as things of a kind (示范区2个)
 * @param townshipNotIn words that no township's name holds
 * @param townshipNotBefore what makes another word of a township's name
 * @param surroundings words around a short name that make something else of it
 * @param joints what stands between names of one list or stretch
 * @param listCounts what counts a list of names (两, 等)
 * @param listKinds what is counted (县, 个区)
 * @param commonWords ordinary words around short names
 * @param ordinaryWords ordinary words of any kind
 */
public record RegionLexicon(
        List<String> pronounLeads,
        List<String> anaphorLeads,
        Map<String, List<RegionKind>> pronounHeads,
        List<String> pronounNotAfter,
        List<String> pronounNotBefore,
        List<ZoneType> zones,
        List<String> zoneFreeAfter,
        List<String> zoneNotAfter,
        List<String> zoneClassifiers,
        List<String> townshipNotIn,
        List<String> townshipNotBefore,
        RegionSurroundings surroundings,
        List<String> joints,
        List<String> listCounts,
        List<String> listKinds,
        Set<String> commonWords,
        Set<String> ordinaryWords) {
    /**
     * A type of functional zone.
     *
     * @param type short name of the type
     * @param worth what the bare word is worth
     * @param words the words for it
     * @param name full form, for a zone that no list has: city and this
     * @param anyOf types that the word may stand for (开发区 for 经开区 or 高新区); empty where only itself
     */
    public record ZoneType(String type, Worth worth, List<String> words, String name, List<String> anyOf) {
        /** What the bare word of a type is worth. */
        public enum Worth {
            /** A city has one such zone, known to the lists or not (高新区). */
            CERTAIN,
            /** It is read where the article or the paper's city has such a zone (示范区). */
            COMMON,
            /** So too, but only where it stands free (新区). */
            VAGUE
        }

        public ZoneType {
            words = List.copyOf(words);
            anyOf = List.copyOf(anyOf);
        }
    }

    public RegionLexicon {
        pronounLeads = List.copyOf(pronounLeads);
        anaphorLeads = List.copyOf(anaphorLeads);
        pronounHeads = Map.copyOf(pronounHeads);
        pronounNotAfter = List.copyOf(pronounNotAfter);
        pronounNotBefore = List.copyOf(pronounNotBefore);
        zones = List.copyOf(zones);
        zoneFreeAfter = List.copyOf(zoneFreeAfter);
        zoneNotAfter = List.copyOf(zoneNotAfter);
        zoneClassifiers = List.copyOf(zoneClassifiers);
        townshipNotIn = List.copyOf(townshipNotIn);
        townshipNotBefore = List.copyOf(townshipNotBefore);
        joints = List.copyOf(joints);
        listCounts = List.copyOf(listCounts);
        listKinds = List.copyOf(listKinds);
        commonWords = Set.copyOf(commonWords);
        ordinaryWords = Set.copyOf(ordinaryWords);
    }
}
