package org.taizhang.fact;

import java.util.List;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.text.Quantity;

/** The stage word before a figure that says in which stage the things are that it counts or measures: 已复工22个, 敷设960米. */
final class StageAhead {
    /** Unknown characters between a stage word and the figure that it governs. */
    static final int REACH = 12;

    /** 已复工22个, 在建项目33个, 谋划A、B等5个项目, 敷设960米. */
    Staged of(SentenceReading sentence, Quantity quantity, Measured measured, boolean works) {
        Reading reading = sentence.reading();
        Span own = sentence.ownClause(quantity.span().start());
        List<Token> tokens = reading.tokens().within(own);
        Token found = null;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (sentence.measures(token.end(), startOfRun(reading, quantity))) {
                break;
            }
            if (found != null && found.start() - token.end() > 1) {
                break;
            }
            if (works && describesName(reading, token, quantity)) {
                break;
            }
            if (token.is(Role.STAGE)
                    && token.word().says()
                    && !denied(reading, token)
                    && !endsItem(reading, token)
                    && near(reading, token.end(), quantity.span().start())) {
                found = token;
            }
        }
        if (found != null
                && works
                && !StageDecision.COUNTS.contains(measured.metric())
                && finished(reading, own, found)) {
            return new Staged("completion", found, "work-done");
        }
        return found == null
                ? Staged.NONE
                : new Staged(StageDecision.code(reading, own.start(), found), found, "stage-before-figure");
    }

    /** 新开工的某路全长2.3公里: the stage is said of the road, not of its length. */
    private static boolean describesName(Reading reading, Token token, Quantity quantity) {
        return token.is(Role.STAGE)
                && reading.beginningAt(token.end(), Role.MARK, Marks.OF) != null
                && reading.projects()
                        .anyWithin(Spans.between(token.end(), quantity.span().start()));
    }

    /** 完成征地2100亩: a quantity of a step that is done. */
    private static boolean finished(Reading reading, Span own, Token step) {
        return reading.has(Spans.between(own.start(), step.start()), Role.PHASE, "finish");
    }

    /** 已铺4.1公里: one character behind 已 says what was done. */
    static boolean doneInOneWord(Reading reading, Token token) {
        Token before = reading.tokens().previous(token.start());
        return token.is(Role.MARK, Marks.WORK_ROOT)
                && before != null
                && before.end() == token.start()
                && (before.is(Role.MODALITY, ModalityDecision.ACTUAL) || before.is(Role.MARK, Marks.SUM));
    }

    /** 未复工的26个项目: they are in no stage yet. */
    private static boolean denied(Reading reading, Token token) {
        return reading.standsBefore(token.start(), Role.MODALITY, ModalityDecision.NEGATION);
    }

    /** 开工的320公里6个项目: figures that stand together are governed together. */
    private static int startOfRun(Reading reading, Quantity quantity) {
        Quantity before = reading.quantities().previous(quantity.span().start());
        return before != null && before.span().end() == quantity.span().start()
                ? before.span().start()
                : quantity.span().start();
    }

    private static boolean near(Reading reading, int from, int to) {
        int named = reading.projects().within(Spans.between(from, to)).stream()
                .map(ProjectMention::span)
                .mapToInt(Span::length)
                .sum();
        return reading.unread(from, to) - named <= REACH;
    }

    /** 8家投产、6家在建: the stage word ends the item of the figure before it. */
    static boolean endsItem(Reading reading, Token token) {
        Quantity before = reading.quantities().previous(token.start());
        return before != null
                && before.span().end() <= token.start()
                && reading.unread(before.span().end(), token.start()) == 0
                && reading.text().startsWith("、", token.end());
    }
}
