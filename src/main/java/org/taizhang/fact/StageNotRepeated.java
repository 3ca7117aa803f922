package org.taizhang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** Counts that go on without the stage word of the first: 甲县签约9个；乙县7个, 3月首批36个项目复工，4月第二批74个. */
final class StageNotRepeated {
    /** The rule by which it is found. */
    static final String RULE = "stage-not-repeated";

    private StageNotRepeated() {}

    static Staged of(SentenceReading sentence, Quantity quantity, Measured measured, List<Figure> before) {
        Figure last = lastAlike(sentence, quantity, before);
        Token stage = last == null ? null : last.staged().token();
        if (last == null
                || stage == null
                || !measured.rule().equals(MetricDecision.ELIDED)
                || !measured.metric().equals(last.metric())
                || !last.staged().any()
                || last.modality() != Modality.ACTUAL) {
            return Staged.NONE;
        }
        return goesOn(sentence, quantity, last, stage)
                ? new Staged(last.staged().code(), stage, RULE)
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
    private static boolean goesOn(SentenceReading sentence, Quantity quantity, Figure last, Token stage) {
        Span own = sentence.ownClause(quantity.span().start());
        return own.length() > 0
                && own.start()
                        >= sentence.clauseOf(last.quantity().span()).span().end()
                && hasStageBeside(sentence, last, stage)
                && isDatedAlike(sentence, own, last, stage)
                && endsAt(sentence.reading().text(), quantity.span().end())
                && sentence.reading().projects().within(own).isEmpty()
                && isAlikeUpTo(sentence, quantity, last, stage);
    }

    private static boolean hasStageBeside(SentenceReading sentence, Figure last, Token stage) {
        Span other = sentence.clauseOf(last.quantity().span()).span();
        boolean inClause = stage.start() >= other.start() && stage.end() <= other.end();
        return (last.staged().rule().equals(RULE) || inClause)
                && sentence.reading().beginningAt(stage.end(), Role.MARK, Marks.OF) == null;
    }

    /** Where the stage stands behind the first count, as it does where each batch has its day, each is dated; else the second is not. */
    private static boolean isDatedAlike(SentenceReading sentence, Span own, Figure last, Token stage) {
        Reading reading = sentence.reading();
        boolean dated = reading.times().anyWithin(own);
        boolean behind = stage.start() >= last.quantity().span().end();
        return behind ? dated && reading.times().anyWithin(sentence.ownClause(last.start())) : !dated;
    }

    /** Whether nothing but money is told between the two counts, on the same level of the sentence. */
    private static boolean isAlikeUpTo(SentenceReading sentence, Quantity quantity, Figure last, Token stage) {
        Reading reading = sentence.reading();
        Span between =
                Spans.between(last.quantity().span().end(), quantity.span().start());
        int depth = sentence.clauseOf(last.quantity().span()).depth();
        return sentence.clauseOf(quantity.span()).depth() == depth
                && reading.quantities().within(between).stream().allMatch(money -> Kinds.is(money, Kinds.MONEY))
                && reading.tokens().noneWithin(between, token -> !token.equals(stage) && turns(token));
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
                                && !token.word().traits().contains(StageGroups.BATCH_OF_MANY)
                        || token.is(Role.MARK, Marks.STOP));
    }
}
