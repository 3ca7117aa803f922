package org.taizhang.fact;

import java.math.BigDecimal;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** Whom a statement may be told of that is no project, and not part of one: who acts for itself, a branch of the economy, institutions, all that there is. */
final class Outsiders {
    /** What companies are of (通航企业). */
    private static final int ATTRIBUTE = 4;

    private Outsiders() {}

    /** 企业投资3亿元: an organisation is the subject; in 由某某集团投资建设 it only acts on what is spoken of, in 容纳企业20家 it is counted. */
    static boolean actsItself(SentenceReading sentence, Span span) {
        Reading reading = sentence.reading();
        int end = sentence.clauseOf(span).span().end();
        return reading.tokens()
                .anyWithin(
                        span,
                        token -> token.is(Role.MARK, Marks.ORGANISATION)
                                && !Undertakers.worksOn(reading, Spans.between(token.end(), Math.max(token.end(), end)))
                                && reading.tokens()
                                        .noneWithin(
                                                Spans.between(span.start(), token.start()),
                                                before -> isObject(reading, before, token)));
    }

    private static boolean isObject(Reading reading, Token before, Token organisation) {
        Span between = Spans.between(before.end(), Math.max(before.end(), organisation.start()));
        boolean verb = before.is(Role.MEASURE) || before.word().carriesOut();
        return before.is(Role.MARK, Marks.AGENT)
                || verb
                        && between.length() <= ATTRIBUTE
                        && !reading.has(between, Role.MARK, Marks.OF)
                        && !reading.quantities().anyWithin(between);
    }

    /** 建筑业总产值9.4亿元: a statement that opens with a branch of the economy. */
    static boolean ofSector(Reading reading, Span opening) {
        return reading.tokens()
                .anyWithin(
                        opening,
                        token -> token.is(Role.MARK, Marks.SECTOR)
                                && reading.unread(opening.start(), token.start()) == 0);
    }

    /** 城区3家医院门诊改造完毕，…: several institutions, with which a statement opens, are no part of the project before. */
    static boolean institutions(SentenceReading sentence, Span opening, UnitDefaults defaults) {
        Reading reading = sentence.reading();
        Quantity first = reading.quantities().next(opening.start());
        return first != null
                && first.span().start() <= opening.end()
                && defaults.isInstitution(first.unit())
                && first.value().compareTo(BigDecimal.ONE) > 0
                && Openings.unread(reading, opening.start(), first.span().start()) <= Openings.PLACE
                && reading.tokens()
                        .noneWithin(
                                Spans.between(opening.start(), first.span().start()), token -> token.is(Role.THING));
    }

    /** 公路通车里程达到1.2万公里, 全国新建高速公路8000公里: a figure of all that there is. */
    static boolean ofNetwork(Reading reading, Span own) {
        return reading.has(own, Role.MARK, Marks.EVERYWHERE)
                || reading.tokens().within(own).stream()
                        .filter(token -> token.is(Role.MARK, Marks.NETWORK))
                        .anyMatch(token -> reading.standsBefore(token.start(), Role.STAGE, "opening"));
    }
}
