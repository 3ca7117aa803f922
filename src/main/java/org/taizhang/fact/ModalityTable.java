package org.taizhang.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an unstaged figure is that no word of modality governs: reached, planned, or the size of the thing. Read from {@code
 * jobs/lexicon/modality.yml}.
 *
 * @param kinds metrics by the kind of quantity that they are; a metric of no kind has none of the rows that name one
 * @param rows the first that fits decides; the last fits every figure
 */
public record ModalityTable(Map<String, String> kinds, List<Row> rows) {
    /** What the verb before a figure in its clause does with it. */
    public enum Verb {
        /** 铺设, 拆除, 栽植: a piece of work */
        WORK,
        /** 新建, 改造, 新增: brings something about */
        MAKES,
        /** no such verb */
        NONE
    }

    /** What the words around a figure make of its sentence. */
    public enum Telling {
        /** of what has been done: 共, 先后, …了, 全部完工 */
        REPORTS,
        /** of how large a project is: 总投资, 占地, 全长, 设计 */
        DESCRIBES,
        /** of what has been laid down: 规划新建 */
        DESIGNS,
        /** of none of them */
        UNSAID
    }

    /** Whose figure it is. */
    public enum Whose {
        PROJECT,
        /** that of several that were counted */
        GROUP,
        /** a region's or nobody's */
        REGION
    }

    /** A figure as the table sees it. */
    record Case(String metric, Verb verb, Telling telling, Tense tense, Whose whose) {}

    /**
     * A line of the table.
     *
     * @param kinds of metrics, empty for any; likewise the others
     */
    public record Row(
            Set<String> kinds,
            Set<Verb> verbs,
            Set<Telling> tellings,
            Set<Tense> tenses,
            Set<Whose> whose,
            Modality modality) {
        public Row {
            kinds = Set.copyOf(kinds);
            verbs = Set.copyOf(verbs);
            tellings = Set.copyOf(tellings);
            tenses = Set.copyOf(tenses);
            whose = Set.copyOf(whose);
        }

        private boolean fits(String kind, Case figure) {
            return allows(kinds, kind)
                    && allows(verbs, figure.verb)
                    && allows(tellings, figure.telling)
                    && allows(tenses, figure.tense)
                    && allows(whose, figure.whose);
        }

        private static <T> boolean allows(Set<T> allowed, T value) {
            return allowed.isEmpty() || allowed.contains(value);
        }
    }

    /** @throws IllegalArgumentException where a row names an unknown kind, or the last row leaves figures undecided */
    public ModalityTable {
        kinds = Map.copyOf(kinds);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (!kinds.values().containsAll(row.kinds)) {
                throw new IllegalArgumentException("a row decides kinds that are not declared: " + row.kinds);
            }
        }
        if (rows.isEmpty() || !fitsAll(rows.get(rows.size() - 1))) {
            throw new IllegalArgumentException("the last row must fit every figure");
        }
    }

    private static boolean fitsAll(Row row) {
        return row.kinds.isEmpty()
                && row.verbs.isEmpty()
                && row.tellings.isEmpty()
                && row.tenses.isEmpty()
                && row.whose.isEmpty();
    }

    Modality of(Case figure) {
        String kind = kinds.getOrDefault(figure.metric(), "");
        return rows.stream()
                .filter(row -> row.fits(kind, figure))
                .findFirst()
                .orElseThrow()
                .modality();
    }

    /** Whether what is measured has a size, of which a word in another clause says nothing. */
    boolean sized(String metric) {
        return kinds.containsKey(metric);
    }

    /** Whether a metric is of a kind. */
    boolean is(String metric, String kind) {
        return kind.equals(kinds.get(metric));
    }
}
