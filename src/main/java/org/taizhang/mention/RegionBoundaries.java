package org.taizhang.mention;

import java.util.List;
import java.util.Set;

/** Whether a stretch that reads like a region's short name is one, or part of a street's name or of ordinary words. */
final class RegionBoundaries {
    private static final int LONGEST_WORD = 4;

    private final RegionSurroundings around;
    private final Set<String> words;

    RegionBoundaries(RegionLexicon lexicon) {
        this.around = lexicon.surroundings();
        this.words = lexicon.commonWords();
    }

    /** Whether an official name is no accident of words (示|范县, 建|成都|市). */
    boolean isOfficialName(String text, int start, int end) {
        boolean tiny = end - start == 2;
        boolean accident = tiny && (isWord(text, start - 1, start + 1) || startsAny(text, end, around.tiers()));
        return !accident && !fallsApart(text, start, end);
    }

    /** Whether a mountain, a river or a temple bears the name (白云|山). */
    boolean isFeature(String text, int end) {
        return startsAny(text, end, around.features());
    }

    /** Whether a word ends inside the stretch, so that it names a region only where much speaks for it (修|建水|窖). */
    boolean isTouched(String text, int start) {
        return isWord(text, start - 1, start + 1);
    }

    /** Whether a short name is one. */
    boolean isName(String text, int start, int end) {
        return !isStreet(text, end)
                && !isStation(text, end)
                && !isLine(text, end)
                && !isBank(text, end)
                && !fallsApart(text, start, end)
                && !isHeld(text, start, end)
                && !startsAny(text, end, around.notBefore());
    }

    /** Whether a township that the article has named in full is meant where its name stands without 镇 or 乡 (固东至滇滩公路). */
    boolean isShortTownship(String text, int start, int end) {
        return isName(text, start, end) && !isFeature(text, end) && !isWord(text, start, end);
    }

    /** 南昌东站: the name of the station itself. */
    private boolean isStation(String text, int end) {
        for (String station : around.stations()) {
            if (text.startsWith(station, end) && !startsAny(text, end + station.length(), around.notStations())) {
                return true;
            }
        }
        return false;
    }

    /** 昌吉赣高铁: a line bears the abbreviations of the places that it joins. */
    private boolean isLine(String text, int end) {
        return end < text.length()
                && around.abbreviations().indexOf(text.charAt(end)) >= 0
                && startsAny(text, end + 1, around.lines());
    }

    /** Whether a name that is not known everywhere is a person's: 负责人江华, 总经理刘新民. */
    boolean isPerson(String text, int start) {
        return endsAny(text, start, around.titles())
                || (start > 1
                        && around.surnames().indexOf(text.charAt(start - 1)) >= 0
                        && endsAny(text, start - 1, around.titles()));
    }

    /** 北京路, 南京西路, 长安街. */
    private boolean isStreet(String text, int end) {
        if (startsAny(text, end, around.notRoads())) {
            return false;
        }
        if (startsAny(text, end, around.roads())) {
            return true;
        }
        return end + 1 < text.length()
                && around.roadMiddles().contains(text.substring(end, end + 1))
                && !startsAny(text, end + 1, around.notRoads())
                && startsAny(text, end + 1, around.roads());
    }

    /** 淇|河南|岸: the last character belongs to a word of direction. */
    private boolean isBank(String text, int end) {
        return startsAny(text, end - 1, around.banks());
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
