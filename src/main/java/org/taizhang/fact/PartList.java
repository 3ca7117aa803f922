package org.taizhang.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/**
 * A list of parts in a sentence of its own: 其中，老城区2个、西工区4个…; 分县区看，…; 从类型看，…. All that its items do not say themselves stands
 * with the whole that was stated before.
 *
 * @param items the figures of the list
 * @param whole the figure that they are parts of
 * @param stage the stage that the opening clause names (已复工项目中，…) or the predicate behind the list says; null where none does
 */
record PartList(
        List<Quantity> items, Figure whole, @Nullable Token stage) {
    /** Longest item between two figures (水利和生态环境治理类项目18个). */
    private static final int ITEM = 24;

    private static final int SHORTEST = 2;
    /** How many figures back the whole may stand. */
    private static final int BACK = 24;

    private static final Set<String> LISTED =
            Set.of("count", "people", "households", "length", "area", "money", "volume");

    PartList {
        items = List.copyOf(items);
    }

    boolean holds(Quantity quantity) {
        return items.contains(quantity);
    }

    /** The list of parts that a run of figures is; null where it is none. */
    static @Nullable PartList of(SentenceReading sentence, List<Quantity> items, List<Figure> before) {
        int start = items.get(0).span().start();
        List<Span> governing = sentence.governing(start);
        Span opening = Spans.between(governing.get(governing.size() - 1).start(), start);
        boolean marked = marked(sentence, opening, governing);
        boolean among = sentence.divides(opening) && sentence.reading().has(opening, Role.MARK, Marks.AMONG);
        boolean ofItsOwn = sentence.reading().projects().anyWithin(opening);
        Figure divided = divided(sentence, items, before, marked);
        boolean toTheLast = divided != null;
        if ((ofItsOwn && !toTheLast)
                || (!marked && items.size() == SHORTEST)
                || (!among && !toTheLast && statesWhole(sentence, items.get(0), opening))) {
            return null;
        }
        Token named = stage(sentence, divided != null ? behind(divided, start) : opening);
        Token stage = named == null ? predicate(sentence, items) : named;
        Figure whole = whole(sentence, items, before, marked, stage);
        return whole == null ? null : new PartList(items, whole, stage);
    }

    private static Span behind(Figure whole, int start) {
        return Spans.between(Math.min(whole.quantity().span().end(), start), start);
    }

    /** The runs of figures of one unit with 、 between them, each under its first figure. */
    static Map<Quantity, List<Quantity>> runs(SentenceReading sentence) {
        Map<Quantity, List<Quantity>> runs = new IdentityHashMap<>();
        List<Quantity> run = new ArrayList<>();
        for (Quantity quantity :
                sentence.reading().quantities().within(sentence.sentence().span())) {
            if (!LISTED.contains(quantity.kind())) {
                continue;
            }
            if (!run.isEmpty() && !follows(sentence.reading().text(), run.get(run.size() - 1), quantity)) {
                run = new ArrayList<>();
            }
            run.add(quantity);
            if (run.size() == SHORTEST) {
                runs.put(run.get(0), run);
            }
        }
        return runs;
    }

    private static boolean follows(String text, Quantity before, Quantity quantity) {
        String gap = text.substring(
                before.span().end(),
                Math.max(before.span().end(), quantity.span().start()));
        return before.unit().equals(quantity.unit()) && gap.startsWith("、") && gap.length() <= ITEM;
    }

    /** 其中, 分区域看, 已复工项目中: words that open a list of parts. */
    private static boolean marked(SentenceReading sentence, Span opening, List<Span> governing) {
        Reading reading = sentence.reading();
        return sentence.divides(opening)
                || respectively(sentence, opening)
                || governing.stream()
                        .filter(clause -> clause.end() < opening.end() && clause.length() > 0)
                        .anyMatch(clause -> "中看：:".indexOf(reading.text().charAt(clause.end() - 1)) >= 0);
    }

    /** 开工96座，大型的2座、中型的14座、小型的80座: the figure of the sentence that the items divide to the last; null where none does. */
    private static @Nullable Figure divided(
            SentenceReading sentence, List<Quantity> items, List<Figure> before, boolean marked) {
        Quantity first = items.get(0);
        Figure whole = marked ? last(before) : lastAlike(sentence, first, before);
        boolean divided = whole != null
                && (!marked || Kinds.counts(first))
                && whole.sentence() == sentence
                && whole.quantity().unit().equals(first.unit())
                && whole.quantity().value().compareTo(sum(items)) == 0
                && !movesOn(sentence, whole, items.get(items.size() - 1));
        return divided ? whole : null;
    }

    /** Whether another predicate than that of the whole stands between it and the last item. */
    private static boolean movesOn(SentenceReading sentence, Figure whole, Quantity last) {
        return sentence.reading()
                .tokens()
                .anyWithin(
                        Spans.between(whole.quantity().span().end(), last.span().start()),
                        token -> token.is(Role.STAGE)
                                && token.word().says()
                                && !token.equals(whole.staged().token()));
    }

    private static @Nullable Figure last(List<Figure> figures) {
        return figures.isEmpty() ? null : figures.get(figures.size() - 1);
    }

    /** 11个项目签约，总投资126亿元，涵盖新材料4个、…: the last figure of the sentence in the unit of a list. */
    private static @Nullable Figure lastAlike(SentenceReading sentence, Quantity item, List<Figure> before) {
        int oldest = Math.max(0, before.size() - BACK);
        for (int i = before.size() - 1; i >= oldest && before.get(i).sentence() == sentence; i--) {
            if (before.get(i).quantity().unit().equals(item.unit())) {
                return before.get(i);
            }
        }
        return null;
    }

    private static BigDecimal sum(List<Quantity> items) {
        return items.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 分别为: but 目前已分别在甲地投资5亿元 says itself what it tells. */
    private static boolean respectively(SentenceReading sentence, Span opening) {
        Reading reading = sentence.reading();
        return reading.has(opening, Role.MARK, Marks.RESPECTIVELY)
                && reading.tokens()
                        .noneWithin(
                                sentence.ownClause(opening.end()),
                                token -> token.is(Role.MEASURE) && token.word().says());
    }

    /** Whether the sentence itself states the figure that its list divides. */
    private static boolean statesWhole(SentenceReading sentence, Quantity first, Span opening) {
        return sentence.reading()
                .quantities()
                .anyWithin(
                        opening,
                        quantity -> quantity.unit().equals(first.unit()) && !Thresholds.is(sentence, quantity));
    }

    /** The whole: a figure of the unit that is the sum of the items, else the nearest that can hold them all. */
    private static @Nullable Figure whole(
            SentenceReading sentence,
            List<Quantity> items,
            List<Figure> before,
            boolean marked,
            @Nullable Token stage) {
        BigDecimal sum = sum(items);
        Figure nearest = null;
        Figure alikeStage = null;
        int oldest = Math.max(0, before.size() - BACK);
        for (int i = before.size() - 1; i >= oldest; i--) {
            Figure figure = before.get(i);
            boolean alike = figure.quantity().unit().equals(items.get(0).unit()) && !figure.part();
            if (alike && figure.quantity().value().compareTo(sum) == 0) {
                return figure;
            }
            boolean holds = alike && figure.quantity().value().compareTo(sum) >= 0;
            if (holds && nearest == null) {
                nearest = figure;
            }
            if (holds
                    && alikeStage == null
                    && stage != null
                    && figure.staged().code().equals(stage.word().code())) {
                alikeStage = figure;
            }
        }
        return !marked ? null : alikeStage != null ? alikeStage : nearest;
    }

    /** 甲区9万亩、乙区8万亩已全部完工: the predicate that stands behind the last item and is said of all. */
    private static @Nullable Token predicate(SentenceReading sentence, List<Quantity> items) {
        Quantity last = items.get(items.size() - 1);
        Span rest = sentence.following(last.span().end());
        boolean reached = sentence.reading().has(rest, Role.MODALITY, ModalityDecision.ACTUAL)
                || sentence.reading().has(rest, Role.MARK, Marks.ALL);
        return reached ? stage(sentence, rest) : null;
    }

    private static @Nullable Token stage(SentenceReading sentence, Span opening) {
        return sentence.reading().tokens().within(opening).stream()
                .filter(token -> token.is(Role.STAGE) && token.word().says())
                .findFirst()
                .orElse(null);
    }
}
