package org.taizhang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Granularity;
import org.taizhang.text.TimeExpression;

/**
 * Which time of a sentence governs a place in it: the nearest before it in its statement that neither dates something else nor only
 * sorts what is counted, or else the frame that an earlier statement of the sentence has set.
 */
final class GoverningTime {
    static final String OF_CLAUSE = "time-of-clause";
    static final String OF_STATEMENT = "time-of-statement";
    static final String OF_SENTENCE = "time-of-sentence";

    /** Clauses behind a plan in which its predicate may stand. */
    private static final int CLAUSES_ON = 2;

    private static final int ANY = Integer.MAX_VALUE;

    private final Calendar calendar;

    GoverningTime(Calendar calendar) {
        this.calendar = calendar;
    }

    /** A time and the rule by which it governs. */
    record Governor(TimeExpression time, String rule) {}

    /**
     * What is looked for.
     *
     * @param modality of what is dated: a plan has no day that is over, and nothing done has the time of a plan
     * @param clausesBack how many clauses before its own are searched
     * @param classes whether a year that sorts things (2019年续建的项目) will do where nothing else is stated
     */
    record Search(Modality modality, int clausesBack, boolean classes) {
        static Search anywhere(Modality modality, boolean classes) {
            return new Search(modality, ANY, classes);
        }

        static Search within(int clausesBack, Modality modality, boolean classes) {
            return new Search(modality, clausesBack, classes);
        }
    }

    @Nullable
    Governor of(SentenceReading sentence, int place, Search search) {
        TimeExpression ofClass = null;
        int hopOfClass = 0;
        List<Span> spans = sentence.governing(place);
        for (int hop = 0; hop < spans.size() && hop <= search.clausesBack; hop++) {
            List<TimeExpression> times = sentence.reading().times().within(spans.get(hop));
            for (int i = times.size() - 1; i >= 0; i--) {
                TimeExpression time = times.get(i);
                if (!dates(sentence, time, place, hop, spans.get(hop), search.modality)) {
                    continue;
                }
                if (!TimePhrases.sorts(sentence, time)) {
                    return new Governor(narrowest(times.subList(0, i), time), hop == 0 ? OF_CLAUSE : OF_STATEMENT);
                }
                if (ofClass == null) {
                    ofClass = time;
                    hopOfClass = hop;
                }
            }
        }
        if (ofClass != null && search.classes) {
            return new Governor(ofClass, hopOfClass == 0 ? OF_CLAUSE : OF_STATEMENT);
        }
        int statement = spans.get(spans.size() - 1).start();
        TimeExpression frame = search.clausesBack == ANY ? frame(sentence, statement, search.modality) : null;
        return frame == null ? null : new Governor(frame, OF_SENTENCE);
    }

    /** 1—5月实现本年完成投资12亿元: the months in the year that stands nearer; the time itself where there are none. */
    private static TimeExpression narrowest(List<TimeExpression> before, TimeExpression time) {
        if (time.granularity() != Granularity.YEAR || before.isEmpty()) {
            return time;
        }
        TimeExpression other = before.get(before.size() - 1);
        boolean inside = other.role() == time.role()
                && isPart(other)
                && !other.start().isBefore(time.start())
                && !other.end().isAfter(time.end());
        return inside ? other : time;
    }

    private static boolean isPart(TimeExpression time) {
        return time.granularity() != Granularity.DAY && time.granularity().compareTo(Granularity.YEAR) < 0;
    }

    /**
     * The first time behind a place in its clause, up to the next figure and stage (3栋须于5月15日前复工, 招标已于8月完成); null where none
     * stands there.
     *
     * @param near at most so many characters behind it
     */
    @Nullable
    Governor behind(SentenceReading sentence, int place, int near) {
        Reading reading = sentence.reading();
        TimeExpression time = reading.times().next(place);
        Span clause = sentence.clauses().get(sentence.clauseAt(place)).span();
        if (time == null
                || time.span().end() > clause.end()
                || time.span().start() - place > near
                || reading.quantities()
                        .anyWithin(Spans.between(place, time.span().start()))) {
            return null;
        }
        boolean ofStage = reading.tokens()
                .anyWithin(
                        Spans.between(place, time.span().start()),
                        token -> token.is(Role.STAGE) && token.word().says());
        boolean ofNoun = reading.beginningAt(time.span().end(), Role.MARK, Marks.OF) != null;
        return ofStage || ofNoun ? null : new Governor(time, OF_CLAUSE);
    }

    /** 将新建民宿60间、停车位800个，9月底前完工: the time of the predicate that follows what is planned; null where none follows. */
    @Nullable
    Governor ofPredicateBehind(SentenceReading sentence, int place) {
        for (Clause clause : sentence.after(place, CLAUSES_ON)) {
            Reading reading = sentence.reading();
            TimeExpression time = reading.times().next(clause.span().start());
            if (time == null || reading.projects().anyWithin(clause.span())) {
                return null;
            }
            boolean dated =
                    time.span().end() <= clause.span().end() && TimePhrases.opens(sentence, time, clause.span());
            boolean predicate = reading.tokens()
                    .anyWithin(
                            clause.span(),
                            token -> token.is(Role.STAGE) && token.word().says());
            if (dated && predicate && !reading.quantities().anyWithin(clause.span())) {
                return calendar.isOver(time) ? null : new Governor(time, OF_STATEMENT);
            }
        }
        return null;
    }

    private boolean dates(
            SentenceReading sentence, TimeExpression time, int place, int hop, Span clause, Modality modality) {
        boolean plan = modality == Modality.PLAN;
        boolean holdsNow = modality == Modality.ACTUAL
                && sentence.reading().has(Spans.between(time.span().end(), place), Role.MARK, Marks.NOW);
        return !holdsNow
                && (hop == 0
                        || plan
                        || TimePhrases.opens(sentence, time, clause)
                        || TimePhrases.goesOn(sentence, time, clause, place))
                && !(plan && isOver(time))
                && !TimePhrases.ofBatch(sentence, time)
                && !(hop > 0 && TimePhrases.describesNoun(sentence, time))
                && !AttributiveTimes.modifies(sentence, time, place)
                && !(modality == Modality.ACTUAL && hasPassedFor(sentence, time, place))
                && !belongsElsewhere(sentence, time, clause, modality);
    }

    /** 去年签约的38个项目，开工27个: what has become of things since a time that is over holds as the article speaks. */
    private boolean hasPassedFor(SentenceReading sentence, TimeExpression time, int place) {
        return calendar.isOver(time) && AttributiveTimes.sortsForTelling(sentence, time, place);
    }

    /** A day that has passed, or a time of long ago, is nobody's plan (昨日，记者获悉，…计划…; 计划改造2000年底前建成的小区). */
    private boolean isOver(TimeExpression time) {
        if (time.role() == TimeExpression.Role.SINCE_EVENT || time.role() == TimeExpression.Role.SINCE) {
            return calendar.today() == null || !calendar.isAhead(time);
        }
        if (calendar.today() == null) {
            return false;
        }
        return time.granularity() == Granularity.DAY ? calendar.isOver(time) : calendar.isLongOver(time);
    }

    /** 今年计划开工的9座桥已有5座获批: the time of the plan dates nothing that is done, and the other way round. */
    private static boolean belongsElsewhere(
            SentenceReading sentence, TimeExpression time, Span clause, Modality modality) {
        if (modality == Modality.ACTUAL
                && sentence.reading().beginningAt(time.span().end(), Role.MARK, Marks.SCHEDULE) != null) {
            return true;
        }
        for (Token token :
                sentence.reading().tokens().within(Spans.between(time.span().end(), clause.end()))) {
            if (token.is(Role.MODALITY) && token.word().says()) {
                boolean aims = ModalityDecision.aims(token);
                return modality == Modality.ACTUAL ? aims : token.is(Role.MODALITY, ModalityDecision.ACTUAL);
            }
        }
        return false;
    }

    /** 甲计划投资2亿元，2月份完成1800万元；乙…: a time inside a statement dates nothing of the next. */
    private static boolean opensStatement(SentenceReading sentence, TimeExpression time) {
        List<Span> own = sentence.governing(time.span().start());
        Span first = own.get(own.size() - 1);
        return TimePhrases.standsAlone(sentence, time)
                || !sentence.reading()
                        .projects()
                        .anyWithin(Spans.between(first.start(), time.span().start()));
    }

    /**
     * The last time of the earlier statements of the sentence that stands apart from what it dates, or heads the sentence; but of
     * 6月底前开工甲，9月底前完工；改造乙 each dates only its own.
     */
    private @Nullable TimeExpression frame(SentenceReading sentence, int statement, Modality modality) {
        Span whole = sentence.sentence().span();
        if (statement <= whole.start()) {
            return null;
        }
        List<TimeExpression> times = sentence.reading().times().within(Spans.between(whole.start(), statement));
        for (int i = times.size() - 1; i >= 0; i--) {
            TimeExpression time = times.get(i);
            boolean frames = TimePhrases.frames(sentence, time) && opensStatement(sentence, time)
                    || (i == 0
                            && TimePhrases.heads(sentence, time)
                            && (modality != Modality.PLAN || times.size() == 1));
            boolean fits = modality == Modality.PLAN ? !isOver(time) : !calendar.isAhead(time);
            Span clause = sentence.clauseOf(time.span()).span();
            if (frames
                    && fits
                    && !belongsElsewhere(sentence, time, clause, modality)
                    && !TimePhrases.sorts(sentence, time)
                    && !AttributiveTimes.modifies(sentence, time, statement)) {
                return time;
            }
        }
        return null;
    }
}
