package org.taizhang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** Counts that go on without the stage word of the first: 甲县签约9个；乙县7个, 3月首批36个项目复工，4月第二批74个. */
final class StageNotRepeated {
    static final String RULE = "stage-not-repeated";

    private StageNotRepeated() {}

    static Staged of(SentenceReading sentence, Quantity quantity, Measured measured, List<Figure> before) {
        Figure last = lastAlike(sentence, quantity, before);
        if (last == null
                || !measured.rule().equals(MetricDecision.ELIDED)
                || !measured.metric().equals(last.metric())
                || !last.staged().any()
                || last.staged().token() == null
                || last.modality() != Modality.ACTUAL) {
            return Staged.NONE;
        }
        return goesOn(sentence, quantity, last)
                ? new Staged(last.staged().code(), last.staged().token(), RULE)
                : Staged.NONE;
    }

    private static @Nullable Figure lastAlike(SentenceReading sentence, Quantity quantity, List<Figure> before) {
        for (int i = before.size() - 1; i >= 0 && before.get(i).sentence() == sentence; i--) {
            if (before.get(i).quantity().unit().equals(quantity.unit())) {
                return before.get(i);
            }
        }
        return null;
    }

    /** Whether the clause of the count says only whose or when it is, as that of the one before did beside its stage word. */
    private static boolean goesOn(SentenceReading sentence, Quantity quantity, Figure last) {
        Reading reading = sentence.reading();
        Token stage = last.staged().token();
        Span own = sentence.ownClause(quantity.span().start());
        Clause clause = sentence.clauseOf(quantity.span());
        Clause other = sentence.clauseOf(last.quantity().span());
        boolean apart = own.start() >= other.span().end() && clause.depth() == other.depth();
        boolean inClause = stage != null
                && (last.staged().rule().equals(RULE)
                        || stage.start() >= other.span().start()
                                && stage.end() <= other.span().end())
                && reading.beginningAt(stage.end(), Role.MARK, Marks.OF) == null;
        boolean onlyMoney =
                reading
                        .quantities()
                        .within(Spans.between(
                                last.quantity().span().end(), quantity.span().start()))
                        .stream()
                        .allMatch(between -> Kinds.is(between, Kinds.MONEY));
        boolean dated = reading.times().anyWithin(own);
        boolean behind =
                stage != null && stage.start() >= last.quantity().span().end();
        boolean alike = behind ? dated && reading.times().anyWithin(sentence.ownClause(last.start())) : !dated;
        return apart
                && inClause
                && onlyMoney
                && alike
                && own.length() > 0
                && endsAt(reading.text(), quantity.span().end())
                && reading.projects().within(own).isEmpty()
                && reading.tokens()
                        .noneWithin(
                                Spans.between(
                                        last.quantity().span().end(),
                                        quantity.span().start()),
                                token -> !token.equals(stage) && turns(token));
    }

    private static boolean endsAt(String text, int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    private static boolean turns(Token token) {
        return token.word().says()
                && (token.is(Role.STAGE)
                        || token.is(Role.MODALITY)
                        || token.is(Role.PHASE)
                        || token.word().carriesOut()
                        || token.is(Role.MARK, Marks.PART)
                        || token.is(Role.MARK, Marks.OTHER)
                                && !token.word().traits().contains("batch")
                        || token.is(Role.MARK, Marks.STOP));
    }
}
