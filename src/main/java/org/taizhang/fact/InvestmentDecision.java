package org.taizhang.fact;

import java.util.List;
import java.util.Set;
import org.taizhang.document.Span;
import org.taizhang.text.Granularity;
import org.taizhang.text.Quantity;
import org.taizhang.text.TimeExpression;

/** Whether a plain 投资 is the money of a period (今年计划投资6亿元) or of the whole thing (投资15亿元建设). */
final class InvestmentDecision {
    private static final String OPEN = "investment";
    private static final Set<Granularity> PERIODS =
            Set.of(Granularity.MONTH, Granularity.QUARTER, Granularity.HALF, Granularity.YEAR, Granularity.YEARS);

    private InvestmentDecision() {}

    static Measured settle(SentenceReading sentence, Quantity quantity, Measured measured) {
        if (!measured.metric().equals(OPEN)) {
            return measured;
        }
        String metric =
                ofPeriod(sentence, quantity) || done(sentence, quantity) ? "investment_completed" : "investment_total";
        return new Measured(metric, measured.cue(), measured.side(), measured.rule());
    }

    /** 从投资看，项目已完成9.5亿元: what is done of an investment. */
    private static boolean done(SentenceReading sentence, Quantity quantity) {
        Span own = sentence.ownClause(quantity.span().start());
        return sentence.reading()
                .tokens()
                .anyWithin(own, token -> token.is(Word.Role.STAGE) && StageWords.general(token));
    }

    private static boolean ofPeriod(SentenceReading sentence, Quantity quantity) {
        Span own = sentence.ownClause(quantity.span().start());
        List<TimeExpression> times = sentence.reading().times().within(own);
        return times.stream()
                .filter(time ->
                        !TimePhrases.modifies(sentence, time, quantity.span().start()))
                .anyMatch(time -> PERIODS.contains(time.granularity()) || time.role() == TimeExpression.Role.SINCE);
    }
}
