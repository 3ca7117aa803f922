package org.taizhang.fact;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.mention.RegionMention;
import org.taizhang.text.TimeExpression;

/** The divisions into which a project is cut (一期, A1地块, 闻喜段), each of which is told of in turn. */
final class Divisions {
    /** Longest name of a division before a figure. */
    private static final int LONGEST = 10;

    private final PartNouns nouns;

    Divisions(PartNouns nouns) {
        this.nouns = nouns;
    }

    /** 二期用地预审已获批，10月开工: the division of the project that a clause spoke of; empty where it spoke of none. */
    static String in(SentenceReading sentence, Span clause) {
        String division = "";
        for (Token token : sentence.reading().tokens().within(clause)) {
            division = token.is(Role.MARK, Marks.PHASE) ? token.word().text() : division;
        }
        return division;
    }

    /** A1地块848套, 闻喜段21公里: the division that stands right before a figure; empty where none does. */
    String before(SentenceReading sentence, int figure) {
        Reading reading = sentence.reading();
        int start = sentence.governing(figure).get(0).start();
        start = Math.max(start, endOf(reading.projects().lastEndingBy(figure), ProjectMention::span));
        start = Math.max(start, endOf(reading.times().lastEndingBy(figure), TimeExpression::span));
        int place = endOf(reading.regions().lastEndingBy(figure), RegionMention::span);
        start = place < figure ? Math.max(start, place) : start;
        for (Token token : reading.tokens().within(Spans.between(start, figure))) {
            boolean verb = token.is(Role.MODALITY)
                    || token.is(Role.STAGE)
                    || token.is(Role.MARK, Marks.STOP)
                    || token.is(Role.MARK, Marks.ADVERB)
                    || token.is(Role.MARK, Marks.PART);
            start = verb ? Math.max(start, token.end()) : start;
        }
        String words = Spans.between(Math.min(start, figure), figure)
                .of(reading.text())
                .replaceAll("\\s+|^[的、]", "");
        return words.length() <= LONGEST && nouns.isDivision(words) ? words : "";
    }

    private static <T> int endOf(@Nullable T thing, Function<T, Span> span) {
        return thing == null ? 0 : span.apply(thing).end();
    }
}
