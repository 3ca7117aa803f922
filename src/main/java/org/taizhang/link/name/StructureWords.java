package org.taizhang.link.name;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code jobs/linking/name_structure.yml} says about the parts of a name.
 *
 * @param numbered regular expressions of what a bare Chinese numeral before it numbers: 院 in 三院
 * @param rewrites in the order in which they apply
 * @param pieces in the order in which they are cut from a name
 * @param longWords of which a short form keeps some characters in order
 * @param omissible what a short form may leave out
 * @param parts what ends the name of a part behind the name of its whole
 * @param blankWorks works of which a name may speak or not
 * @param equalUnits units of one measure
 * @param farWorks kinds of works that may cross counties
 * @param throughWorks kinds of works that run from county to county
 * @param trade words of the trade that the recognition of names does without
 * @param zones what stands before a name as its place
 */
public record StructureWords(
        List<String> numbered,
        List<Rewrite> rewrites,
        List<Piece> pieces,
        Set<String> longWords,
        Set<String> omissible,
        Set<String> parts,
        Set<String> blankWorks,
        Map<String, EqualUnit> equalUnits,
        Set<String> farWorks,
        Set<String> throughWorks,
        Set<String> trade,
        Set<String> zones) {
    /** A figure is, in {@code unit}, {@code times} as large. */
    public record EqualUnit(String unit, BigDecimal times) {}

    public StructureWords {
        numbered = List.copyOf(numbered);
        rewrites = List.copyOf(rewrites);
        pieces = List.copyOf(pieces);
        longWords = Set.copyOf(longWords);
        omissible = Set.copyOf(omissible);
        parts = Set.copyOf(parts);
        blankWorks = Set.copyOf(blankWorks);
        equalUnits = Map.copyOf(equalUnits);
        farWorks = Set.copyOf(farWorks);
        throughWorks = Set.copyOf(throughWorks);
        trade = Set.copyOf(trade);
        zones = Set.copyOf(zones);
    }
}
