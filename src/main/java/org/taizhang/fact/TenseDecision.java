package org.taizhang.fact;

import java.util.List;
import org.taizhang.document.Span;
import org.taizhang.fact.GoverningTime.Governor;
import org.taizhang.fact.GoverningTime.Search;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.TimeExpression;

/** What the time that governs an unstaged figure says of its modality where no word does. */
final class TenseDecision {
    private final Calendar calendar;
    private final TimeFrames frames;
    private final GoverningTime times;

    TenseDecision(Calendar calendar, TimeFrames frames) {
        this.calendar = calendar;
        this.frames = frames;
        this.times = new GoverningTime(calendar);
    }

    Tense of(SentenceReading sentence, Span figure, Measured measured, Owner owner) {
        if (hasComeAbout(sentence, figure)) {
            return Tense.PAST;
        }
        if (isAnnounced(sentence, figure) && Situation.bringsAbout(sentence, figure)) {
            return Tense.ANNOUNCED;
        }
        Governor ahead = times.of(sentence, figure.start(), Search.anywhere(Modality.PLAN, false));
        boolean gathered =
                measured.cue() != null && measured.cue().word().traits().contains(ReachedPeriod.GATHERED);
        if (ahead != null
                && !(gathered && !frames.headedAsPlan())
                && !hasSinceCome(sentence, ahead, figure)
                && isToCome(sentence, ahead, figure)) {
            return Tense.FUTURE;
        }
        Governor elapsed = times.of(sentence, figure.start(), Search.anywhere(Modality.ACTUAL, false));
        if (elapsed != null) {
            return TimePhrases.frames(sentence, elapsed.time()) ? Tense.PAST : Tense.NONE;
        }
        boolean named = owner.named() && owner.how() != Owner.How.TOPIC && !frames.isAnnual();
        if (named || ahead != null || holdsNow(sentence, figure)) {
            return Tense.NONE;
        }
        if (frames.goesOnPlanning() && Situation.opensWithWork(sentence)
                || frames.headedAsPlan() && Situation.bringsAbout(sentence, figure)) {
            return Tense.FUTURE;
        }
        Governor carried = frames.elapsed(Situation.EVENT, true);
        return carried != null && TimePhrases.isPeriod(carried.time()) ? Tense.PAST : Tense.NONE;
    }

    /** 今年要办的实事：1.开工公园6处: what stands in a list of plans or under a heading that announces one, and is not said to be so. */
    Tense ofStaged(SentenceReading sentence, Span figure, Staged staged) {
        if (staged.token() != null && StageMood.comesAlong(sentence, staged.token())) {
            return Tense.ANNOUNCED;
        }
        boolean planned = isAnnounced(sentence, figure) || isScheduled(sentence, figure);
        return planned && !Situation.lasts(staged.code()) ? Tense.ANNOUNCED : Tense.NONE;
    }

    /** 今年拟投资70亿元，新开工项目18个: the clause before tells what is planned for the time, and nothing that has been reached. */
    private boolean isScheduled(SentenceReading sentence, Span figure) {
        Governor ahead = times.of(sentence, figure.start(), Search.anywhere(Modality.PLAN, false));
        if (ahead == null
                || !calendar.isMostlyAhead(ahead.time())
                || ahead.time().span().end() > figure.start()) {
            return false;
        }
        List<Token> words = sentence.reading()
                .tokens()
                .within(Spans.between(ahead.time().span().end(), figure.start()));
        return words.stream().anyMatch(ModalityDecision::schedules)
                && words.stream().noneMatch(TenseDecision::isReached);
    }

    private static boolean isReached(Token word) {
        return word.is(Role.MODALITY, ModalityDecision.ACTUAL)
                || word.is(Role.MARK, Marks.NOW)
                || ModalityDecision.isWeak(word);
    }

    private boolean isAnnounced(SentenceReading sentence, Span figure) {
        Governor frame = frames.listsPlan() || frames.headedAsPlan() ? frames.ahead(true) : null;
        return frame != null
                && calendar.isMostlyAhead(frame.time())
                && !holdsNow(sentence, figure)
                && !isDated(sentence, figure);
    }

    /** Whether a time of its own, most of which does not lie ahead (年内), says when it was. */
    private boolean isDated(SentenceReading sentence, Span figure) {
        Governor own = times.of(sentence, figure.start(), Search.anywhere(Modality.ACTUAL, true));
        return own != null && !calendar.isMostlyAhead(own.time());
    }

    /** 今年计划完成1.4亿元，1—6月完成7200万元: the figure's own clause says when, and that is over. */
    boolean isOver(SentenceReading sentence, Span figure) {
        Governor own = times.of(sentence, figure.start(), Search.within(0, Modality.ACTUAL, false));
        return own != null
                && own.rule().equals(GoverningTime.OF_CLAUSE)
                && (own.time().role() == TimeExpression.Role.WITHIN
                        || own.time().role() == TimeExpression.Role.BY)
                && calendar.isOver(own.time());
    }

    /** 今年自筹300万元修了仓库: the clause says that it has come about. */
    private static boolean hasComeAbout(SentenceReading sentence, Span figure) {
        Span clause = sentence.clauseOf(figure).span();
        return sentence.reading()
                .tokens()
                .anyWithin(
                        clause,
                        token -> token.is(Role.MARK, Marks.PERFECTIVE)
                                || token.is(Role.MODALITY)
                                        && token.end() <= figure.start()
                                        && ModalityDecision.obtains(sentence, token)
                                || token.word().carriesOut()
                                        && token.word().traits().contains(Marks.PERFECTIVE));
    }

    /** 今年计划实施14项，目前完工5项，完成投资4100万元: the statement has turned from the plan to what has become of it. */
    private static boolean hasSinceCome(SentenceReading sentence, Governor ahead, Span figure) {
        Span between = Spans.between(
                ahead.time().span().end(), Math.max(ahead.time().span().end(), figure.start()));
        return sentence.reading().has(between, Role.MARK, Marks.NOW)
                || sentence.reading().stateDays().anyWithin(between);
    }

    private boolean isToCome(SentenceReading sentence, Governor governor, Span figure) {
        TimeExpression time = governor.time();
        if (time.role() == TimeExpression.Role.BY) {
            return !calendar.isOver(time);
        }
        if (frames.ofReportWithin(time) != null) {
            return false;
        }
        Span between = Spans.between(time.span().end(), figure.start());
        boolean scheduled =
                !calendar.isOver(time) && sentence.reading().tokens().anyWithin(between, ModalityDecision::schedules);
        boolean opens = governor.rule().equals(GoverningTime.OF_CLAUSE)
                || TimePhrases.opens(
                        sentence, time, sentence.clauseOf(time.span()).span());
        return time.role() == TimeExpression.Role.WITHIN && (scheduled || (opens && calendar.isMostlyAhead(time)));
    }

    private static boolean holdsNow(SentenceReading sentence, Span figure) {
        Span before = Spans.between(sentence.sentence().span().start(), figure.start());
        return sentence.reading().has(before, Role.MARK, Marks.NOW);
    }
}
