package org.taizhang.link.name;

import java.util.List;
import java.util.Set;

/**
 * The name of a project taken apart. All texts are in one spelling: simplified characters, small letters, ordinals as #3.
 *
 * @param whole everything but tails like 项目: what two spellings of one name share
 * @param owner company in front, without its legal form; empty where none is told as such
 * @param level 省, 市, 县 or 区 of the institution (市三院); empty where the name tells none
 * @param place district, zone or town in front (高新区, 柳河镇); empty where the name tells none
 * @param placeCodes codes of the regions that bear that name; empty for a zone or town without one
 * @param core what is left: proper characters, words of the trade, work
 * @param base the core without the work done to the thing (改造, 除险加固)
 * @param words the core cut into words
 * @param proper the core's characters that are no words of the trade: what tells this project from others of its kind
 * @param route the two ends of a line and what follows, sorted; empty where the name tells no ends
 * @param year of a programme; empty where the name tells none
 * @param phase 1, 2 …; empty where the name tells none
 * @param section 3, tj-2, 东 …; empty where the name tells none
 * @param numbers all other numbers of the core, in order
 * @param quantities capacities and sizes in the name, each in one unit
 * @param kind kind of works by the last head; empty where the head tells nothing
 * @param programme whether it is what many places carry out under one name
 */
public record NameStructure(
        String whole,
        String owner,
        String level,
        String place,
        List<String> placeCodes,
        String core,
        String base,
        List<CoreWord> words,
        String proper,
        String route,
        String year,
        String phase,
        String section,
        List<String> numbers,
        Set<String> quantities,
        String kind,
        boolean programme) {
    private static final int LEAST_PROPER = 2;

    public NameStructure {
        placeCodes = List.copyOf(placeCodes);
        words = List.copyOf(words);
        numbers = List.copyOf(numbers);
        quantities = Set.copyOf(quantities);
    }

    /** Whether the name alone tells the project from others of its kind in one city. */
    public boolean isDistinctive() {
        return proper.length() >= LEAST_PROPER || !quantities.isEmpty() || (!numbers.isEmpty() && !programme);
    }

    /** Whether a road, park or estate that the thing lies at is part of its name: 东站路 of 东站路第二小学. */
    public boolean namesSite() {
        int last = words.size() - 1;
        while (last > 0 && words.get(last).role() == CoreWord.Role.WORK) {
            last--;
        }
        for (int i = 1; i < last; i++) {
            if (words.get(i).role() == CoreWord.Role.HEAD
                    && words.get(i - 1).role() == CoreWord.Role.PROPER
                    && words.get(i - 1).text().charAt(0) != '#') {
                return true;
            }
        }
        return false;
    }

    /** The work done to the thing; empty where the name tells none. */
    public String work() {
        return core.substring(base.length());
    }

    /** Whether it names a piece of something. */
    public boolean isPiece() {
        return !phase.isEmpty() || !section.isEmpty() || !year.isEmpty();
    }
}
