package org.taizhang.mention;

import java.util.List;
import java.util.Set;

/** Whether a stretch that reads like a region's short name is one, or part of a street's name or of ordinary words. */
final class RegionBoundaries {
    private static final int LONGEST_WORD = 4;

    private final RegionLexicon lexicon;
    private final Set<String> words;

    RegionBoundaries(RegionLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.commonWords();
    }

    /** Whether an official name is no accident of words (示|范县, 建|成都|市). */
    boolean isOfficialName(String text, int start, int end) {
        boolean tiny = end - start == 2 && isWord(text, start - 1, start + 1);
        return !tiny && !fallsApart(text, start, end);
    }

    /** Whether a mountain, a river or a temple bears the name (白云|山). */
    boolean isFeature(String text, int end) {
        return startsAny(text, end, lexicon.features());
    }

    /** Whether a word ends inside the stretch, so that it names a region only where much speaks for it (修|建水|窖). */
    boolean isTouched(String text, int start) {
        return isWord(text, start - 1, start + 1);
    }

    /** Whether a short name is one. */
    boolean isName(String text, int start, int end) {
        return !isStreet(text, end)
                && !isBank(text, end)
                && !fallsApart(text, start, end)
                && !isHeld(text, start, end)
                && !startsAny(text, end, lexicon.notRegionsBefore());
    }

    /** Whether a township that the article has named in full is meant where its name stands without 镇 or 乡 (固东至滇滩公路). */
    boolean isShortTownship(String text, int start, int end) {
        return isName(text, start, end) && !isFeature(text, end) && !isWord(text, start, end);
    }

    /** 北京路, 南京西路, 长安街. */
    private boolean isStreet(String text, int end) {
        if (startsAny(text, end, lexicon.notRoads())) {
            return false;
        }
        if (startsAny(text, end, lexicon.roads())) {
            return true;
        }
        return end + 1 < text.length()
                && lexicon.roadMiddles().contains(text.substring(end, end + 1))
                && !startsAny(text, end + 1, lexicon.notRoads())
                && startsAny(text, end + 1, lexicon.roads());
    }

    /** 淇|河南|岸: the last character belongs to a word of direction. */
    private boolean isBank(String text, int end) {
        return startsAny(text, end - 1, lexicon.banks());
    }

    /** 创|新乡|村: a word ends and another begins inside the stretch, at the same place. */
    private boolean fallsApart(String text, int start, int end) {
        for (int cut = start + 1; cut < end; cut++) {
            if (isWord(text, cut - 2, cut) && isWord(text, cut, cut + 2) && (cut - 2 < start || cut + 2 > end)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(String text, int from, int to) {
        return from >= 0 && to <= text.length() && words.contains(text.substring(from, to));
    }

    /** 大理石, 长治久安: an ordinary word holds the whole stretch. */
    private boolean isHeld(String text, int start, int end) {
        for (int from = Math.max(0, end - LONGEST_WORD); from <= start; from++) {
            int last = Math.min(text.length(), from + LONGEST_WORD);
            for (int to = end; to <= last; to++) {
                if (to - from > end - start && words.contains(text.substring(from, to))) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean startsAny(String text, int at, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    static boolean endsAny(String text, int at, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, at - word.length())) {
                return true;
            }
        }
        return false;
    }
}
