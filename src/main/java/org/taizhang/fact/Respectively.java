package org.taizhang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.mention.RegionMention;
import org.taizhang.text.Quantity;
import org.taizhang.text.TimeExpression;

/** 甲、乙、丙三段，造价分别是3亿元、2亿元和4亿元: the figures of one list go with the names of another, in order. */
final class Respectively {
    private Respectively() {}

    /** The project that the figure goes with; null where the figures are not told off against projects. */
    static @Nullable ProjectMention project(SentenceReading sentence, Quantity quantity) {
        return partner(sentence, quantity, sentence.reading().projects());
    }

    /** The region that the figure goes with; null where the figures are not told off against regions. */
    static @Nullable RegionMention region(SentenceReading sentence, Quantity quantity) {
        return partner(sentence, quantity, sentence.reading().regions());
    }

    /** 左幅、右幅分别于4月6日、9月2日开工: the times told off in order against what reaches a stage; none where they are not as many. */
    static List<TimeExpression> times(SentenceReading sentence, Token stage, int count) {
        Clause clause = sentence.clauseOf(stage.span());
        Token mark = mark(sentence, clause.span(), stage.start());
        if (mark == null) {
            return List.of();
        }
        List<TimeExpression> times = sentence.reading().times().within(Spans.between(mark.end(), stage.start()));
        return times.size() == count ? times : List.of();
    }

    /** 甲类12个、乙类9个，分别完成投资3亿元、2亿元: the place of the figure among those told off; -1 where they are not as many. */
    static int place(SentenceReading sentence, Quantity quantity, int count) {
        Clause clause = sentence.clauseOf(quantity.span());
        Token mark = mark(sentence, clause.span(), quantity.span().start());
        List<Quantity> figures = mark == null
                ? List.of()
                : sentence.reading()
                        .quantities()
                        .within(Spans.between(mark.end(), clause.span().end()));
        return figures.size() == count ? figures.indexOf(quantity) : -1;
    }

    private static <T> @Nullable T partner(SentenceReading sentence, Quantity quantity, Track<T> names) {
        Clause clause = sentence.clauseOf(quantity.span());
        Token mark = mark(sentence, clause.span(), quantity.span().start());
        if (mark == null) {
            return null;
        }
        List<Quantity> figures = sentence.reading()
                .quantities()
                .within(Spans.between(mark.end(), clause.span().end()));
        int index = figures.indexOf(quantity);
        if (index < 0 || figures.size() < 2) {
            return null;
        }
        for (Span span : sentence.governing(mark.start())) {
            List<T> named = names.within(span);
            if (named.size() >= figures.size()) {
                return named.get(named.size() - figures.size() + index);
            }
        }
        return null;
    }

    private static @Nullable Token mark(SentenceReading sentence, Span clause, int before) {
        return sentence.reading().tokens().within(Spans.between(clause.start(), before)).stream()
                .filter(token -> token.is(Role.MARK, Marks.RESPECTIVELY))
                .findFirst()
                .orElse(null);
    }
}
