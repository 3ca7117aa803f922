package org.taizhang.mention;

import java.util.List;
import java.util.Set;

/**
 * A sign in the text that something with the shape of a name is, or is not, a project: one rule of {@code projects.yml},
 * {@code project_layout.yml} or {@code not_projects.yml} in {@code jobs/rules}.
 *
 * @param name of the rule
 * @param where the place in which it is sought
 * @param within how many characters may stand between name and word, for BEFORE and AFTER
 * @param words one of them must stand there; empty for the places that the reader recognises by layout
 * @param needs the needs of heads (0, 1, 2) for which it counts; empty for all
 * @param trade whether it counts only for names that are made of words of the trade alone
 * @param weight what it adds to the evidence; negative where it speaks against a project
 */
public record ProjectSign(
        String name, Place where, int within, List<String> words, Set<Integer> needs, boolean trade, int weight) {
    private static final Set<Place> WORDED = Set.of(
            Place.BEFORE,
            Place.AFTER,
            Place.SENTENCE,
            Place.EARLIER,
            Place.FIGURE,
            Place.COUNTED,
            Place.MEASURED,
            Place.HEADLESS,
            Place.HEADLESS_END,
            Place.LABEL,
            Place.PREDICATE,
            Place.TAKEN_UP,
            Place.POINTED_AT);

    /** The place of a sign. */
    public enum Place {
        BEFORE,
        AFTER,
        SENTENCE,
        /** one of the words stands anywhere before the name in its sentence */
        EARLIER,
        /** the name opens a statement that holds a figure with one of the words as its unit, at most `within` characters behind */
        FIGURE,
        /** the name is the title of an article, or one of the names in it */
        TITLE,
        /** a programme that a heading names, among other words */
        HEADLINE,
        /** the name leads its paragraph and is set off from the text */
        LEAD,
        /** the name leads its sentence, behind an ordinal or before a comma or full stop */
        ITEM,
        /** an enumeration that ends in 等…项目 or in 项目 */
        LIST,
        /** another name that is taken for a project stands beside it in an enumeration */
        NEIGHBOUR,
        /** a number with a classifier stands right before it, or right behind it or one of the words (大桥有36座) */
        COUNTED,
        /** the name stands behind a dash that introduces it */
        DASH,
        /** a figure with one of the words as its unit stands right behind the name of a programme */
        MEASURED,
        /** the name has no word of works at its end; it opens a clause, and one of the words stands right behind it */
        HEADLESS,
        /** the name has no word of works at its end, and ends in one of the words */
        HEADLESS_END,
        /** the name labels an item of a list, without a word of works at its end; a clause of the item is one of the words and a figure */
        LABEL,
        /** one of the words stands right before the name, which closes the clause: it says what something is */
        PREDICATE,
        /** the next sentence begins with one of the words, as its subject */
        TAKEN_UP,
        /** the next sentence begins with one of the words and what the name ends in: 该站 behind 某某汇集站 */
        POINTED_AT,
        /** the name is that of the one company of an article that tells of a project without naming it */
        COMPANY
    }

    public ProjectSign {
        words = List.copyOf(words);
        needs = Set.copyOf(needs);
        boolean wordless = !WORDED.contains(where);
        if (wordless != words.isEmpty()) {
            throw new IllegalArgumentException(
                    "sign " + name + ": " + where + (wordless ? " takes no words" : " wants words"));
        }
    }

    boolean countsFor(NameCandidate candidate) {
        return (needs.isEmpty() || needs.contains(candidate.need())) && !(trade && candidate.proper());
    }
}
