package org.taizhang.fact;

import java.util.List;
import java.util.Set;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** What a statement goes on with behind a quantity that is in a stage: 已完成桩基86根、承台12个; 左岸砌筑2公里，右岸3公里. */
final class WorkRun {
    /** Longest stretch between two quantities that share a verb. */
    private static final int COORDINATED = 16;
    /** Longest noun of a quantity whose verb is not said again. */
    private static final int NOUN = 10;

    private static final String COMMAS = "，,；;";
    /** What makes something else of the quantity behind it than of the one before. */
    private static final Set<String> TURNS =
            Set.of(Marks.STOP, Marks.SERVES, Marks.SUM, Marks.OTHER, Marks.PART, Marks.CONTENTS, Marks.NOW);

    private WorkRun() {}

    /** The stage in which the statement goes on; none where the figure opens anew. */
    static Staged goingOn(SentenceReading sentence, Quantity quantity, List<Figure> before) {
        Figure last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null || last.sentence() != sentence) {
            return Staged.NONE;
        }
        if (inOneBreath(sentence, last, quantity)) {
            return new Staged(last.staged().code(), last.staged().token(), "stage-of-the-run");
        }
        return isDone(last) && list(sentence.reading(), gap(last, quantity))
                ? new Staged("completion", last.staged().token(), "work-goes-on")
                : Staged.NONE;
    }

    /** 左岸砌筑2公里，右岸3公里: nothing but a noun stands before the quantity, whose verb is that of the one before. */
    static Staged gapped(SentenceReading sentence, Quantity quantity, List<Figure> before) {
        Figure last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null || last.staged().token() == null) {
            return Staged.NONE;
        }
        boolean goesOn = last.sentence() == sentence
                && isDone(last)
                && last.staged().token().end() <= last.start()
                && sentence.clauseOf(quantity.span()).span().end()
                                - quantity.span().end()
                        <= 1
                && isNoun(sentence, gap(last, quantity));
        return goesOn ? new Staged("completion", last.staged().token(), "work-not-repeated") : Staged.NONE;
    }

    private static boolean isDone(Figure last) {
        return last.modality() == Modality.ACTUAL
                && last.staged().code().equals("completion")
                && last.measured().side() != Measured.Side.BEHIND;
    }

    private static Span gap(Figure last, Quantity quantity) {
        return Spans.between(last.quantity().span().end(), quantity.span().start());
    }

    /** 已完成桩基86根、承台12个; 铺设管道46公里，新建泵站3座: work that the statement goes on to tell is done too. */
    private static boolean list(Reading reading, Span gap) {
        boolean list = gap.of(reading.text()).startsWith("、");
        boolean verb = gap.length() <= COORDINATED
                && reading.tokens().anyWithin(gap, token -> token.word().carriesOut());
        boolean plain = reading.tokens()
                .noneWithin(
                        gap,
                        token -> token.is(Role.STAGE)
                                || token.is(Role.MODALITY)
                                || token.is(Role.MEASURE) && token.word().code().equals("capacity"));
        return plain && (list || verb);
    }

    private static boolean isNoun(SentenceReading sentence, Span gap) {
        Reading reading = sentence.reading();
        String text = gap.of(reading.text());
        return text.length() > 1
                && text.length() <= NOUN + 1
                && COMMAS.indexOf(text.charAt(0)) >= 0
                && text.chars().skip(1).allMatch(Character::isLetterOrDigit)
                && !reading.quantities().anyWithin(gap)
                && !reading.times().anyWithin(gap)
                && reading.tokens().noneWithin(gap, WorkRun::turns);
    }

    private static boolean turns(Token token) {
        return token.word().says()
                && (token.is(Role.STAGE)
                        || token.is(Role.MODALITY)
                        || token.is(Role.MEASURE)
                        || token.is(Role.PHASE)
                        || token.is(Role.MARK) && TURNS.contains(token.word().code()));
    }

    /** 开工9863套、84万平方米: two measures of the same things. */
    private static boolean inOneBreath(SentenceReading sentence, Figure last, Quantity quantity) {
        int from = last.quantity().span().end();
        return last.staged().any()
                && last.staged().token() != null
                && last.staged().token().start() < last.start()
                && from + 1 == quantity.span().start()
                && Coordination.isJoint(sentence.reading().text().charAt(from));
    }
}
