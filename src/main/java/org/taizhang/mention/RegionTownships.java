package org.taizhang.mention;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a township is named: by a known name, or right behind its county by anything that ends like one. */
final class RegionTownships {
    private static final Pattern UNKNOWN = Pattern.compile("\\p{IsHan}{2,4}?(?:街道|镇|乡|苏木)");

    private static final List<String> KINDS = List.of("街道", "镇", "乡", "苏木");

    private static final Pattern KIND = Pattern.compile("(?:街道|镇|乡|苏木)$");

    /** A stem of one character is a character like any other. */
    private static final int SHORTEST_STEM = 2;

    private final NameTrie<String> names = new NameTrie<>();
    private final NameTrie<String> stems = new NameTrie<>();
    private final List<String> notIn;
    private final List<String> notBefore;

    /**
     * @param known names of townships
     * @param notIn words that no township's name holds (部分, 各)
     * @param notBefore what makes another word of it (新城镇|化)
     * @param words ordinary words; a township that bears one's name is not called by that alone (建设街道)
     */
    RegionTownships(Collection<String> known, List<String> notIn, List<String> notBefore, Set<String> words) {
        known.forEach(name -> names.put(name, name));
        known.stream()
                .map(RegionTownships::stem)
                .distinct()
                .filter(stem -> stem.length() >= SHORTEST_STEM && !words.contains(stem))
                .forEach(stem -> stems.put(stem, stem));
        this.notIn = List.copyOf(notIn);
        this.notBefore = List.copyOf(notBefore);
    }

    /** The name without 街道, 镇, 乡. */
    static String stem(String name) {
        return KIND.matcher(name).replaceFirst("");
    }

    /** End of the known name that begins at {@code at}. */
    OptionalInt known(String text, int at) {
        for (NameTrie.Match<String> match : names.at(text, at)) {
            if (!RegionBoundaries.startsAny(text, match.end(), notBefore)) {
                return OptionalInt.of(match.end());
            }
        }
        return OptionalInt.empty();
    }

    /** End of a known stem that begins at {@code at}, the longest. */
    OptionalInt shortName(String text, int at) {
        NameTrie.Match<String> stem = stems.longestAt(text, at, text.length());
        return stem == null || KINDS.stream().anyMatch(kind -> text.startsWith(kind, stem.end()))
                ? OptionalInt.empty()
                : OptionalInt.of(stem.end());
    }

    /** End of a known stem with another kind behind it that begins at {@code at}: a township may have been 乡, 镇 and 街道 in turn. */
    OptionalInt ofOtherKind(String text, int at) {
        for (NameTrie.Match<String> stem : stems.at(text, at)) {
            for (String kind : KINDS) {
                int end = stem.end() + kind.length();
                if (text.startsWith(kind, stem.end()) && !RegionBoundaries.startsAny(text, end, notBefore)) {
                    return OptionalInt.of(end);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** End of a name that no list has and that begins at {@code at}, right behind a county's name. */
    OptionalInt behindCounty(String text, int at) {
        Matcher name = UNKNOWN.matcher(text).region(at, text.length());
        boolean found = name.lookingAt()
                && notIn.stream().noneMatch(name.group()::contains)
                && !RegionBoundaries.startsAny(text, name.end(), notBefore);
        return found ? OptionalInt.of(name.end()) : OptionalInt.empty();
    }
}
