package org.taizhang.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.RegionMention;
import org.taizhang.text.Granularity;
import org.taizhang.text.TimeExpression;

/** For which day or period a statement holds. */
final class PeriodDecision {
    private static final Set<String> FLOWS =
            Set.of("output_value", "investment_completed", "growth_rate", "volume", "funding");
    private static final Set<String> LASTING = Set.of("reserve", "negotiation", "construction", "suspension");

    /** Times that may name a class of things: 2019年, 2021年一季度. */
    private static final Set<Granularity> CLASSES = Set.of(Granularity.YEAR, Granularity.QUARTER, Granularity.HALF);

    /** Longest subject before a time that opens a clause (示范区今年1月份). */
    private static final int LEAD = 14;
    /** Longest byline. */
    private static final int BYLINE = 40;

    private final Calendar calendar;

    PeriodDecision(Calendar calendar) {
        this.calendar = calendar;
    }

    Period of(
            SentenceReading sentence,
            Span figure,
            Measured measured,
            Staged staged,
            Modality modality,
            int yieldClause) {
        int upTo = staged.token() != null && staged.token().start() > figure.end()
                ? staged.token().start()
                : figure.start();
        if (modality == Modality.SCALE) {
            return state(sentence, figure);
        }
        boolean flow = flows(measured) || (!stands(measured) && staged.any() && !LASTING.contains(staged.code()));
        TimeExpression time = governing(
                sentence,
                upTo,
                yieldClause >= 0 ? yieldClause : Integer.MAX_VALUE,
                modality == Modality.PLAN || flows(measured),
                modality);
        if (modality == Modality.PLAN) {
            return time != null ? window(time) : ofYear(measured);
        }
        if (time == null || time.role() == TimeExpression.Role.AS_OF) {
            return state(sentence, figure);
        }
        if (time.granularity() == Granularity.DAY && statesSince(sentence, time, upTo)) {
            return state(sentence, figure);
        }
        if (flow) {
            return span(time);
        }
        return time.role() == TimeExpression.Role.WITHIN && time.granularity() == Granularity.DAY
                ? Period.asOf(time.end())
                : state(sentence, figure);
    }

    /** 年度计划投资: the word itself says that the year is planned for. */
    private Period ofYear(Measured measured) {
        LocalDate today = calendar.today();
        return today != null && ModalityDecision.saysPlanned(measured)
                ? new Period(today.withDayOfYear(1), today.withDayOfYear(today.lengthOfYear()), Granularity.YEAR)
                : Period.NONE;
    }

    /** 3月1日复工，目前到岗217人: the day is that of an event before; what is told behind it holds as the article speaks. */
    private static boolean statesSince(SentenceReading sentence, TimeExpression time, int place) {
        Span between = Spans.between(time.span().end(), place);
        boolean otherClause = sentence.clauseAt(time.span().start()) != sentence.clauseAt(place);
        return sentence.reading().tokens().within(between).stream()
                .anyMatch(token -> token.is(Role.MODALITY, ModalityDecision.ACTUAL)
                        || token.word().text().equals("目前")
                        || (otherClause && token.is(Role.STAGE) && token.word().says()));
    }

    /** Whether the metric adds up over a period; a balance (贷款余额) does not. */
    private static boolean flows(Measured measured) {
        return FLOWS.contains(measured.metric()) && !stands(measured);
    }

    /** A balance or a network's length stands at a day, whatever was added in a period. */
    private static boolean stands(Measured measured) {
        return measured.cue() != null && measured.cue().word().traits().contains("state");
    }

    /** Whether a time governs a figure that has not ended yet: what a year's schedule names is planned. */
    boolean reachesAhead(SentenceReading sentence, Span figure) {
        TimeExpression time = governing(sentence, figure.start(), Integer.MAX_VALUE, false, Modality.PLAN);
        LocalDate today = calendar.today();
        return time != null
                && today != null
                && time.role() == TimeExpression.Role.WITHIN
                && time.end().isAfter(today);
    }

    /** 通车时间由12月底调整为明年1月底: the new time of a stage whose time has been moved; null where none has. */
    @Nullable
    Period moved(SentenceReading sentence, Token stage) {
        Reading reading = sentence.reading();
        Span rest = Spans.between(
                stage.end(), sentence.clauseOf(stage.span()).span().end());
        for (Token token : reading.tokens().within(rest)) {
            if (token.is(Role.MARK, Marks.REPLACING)) {
                TimeExpression time = reading.times().next(token.end());
                return time != null && time.span().end() <= rest.end() && isDate(reading, stage) ? window(time) : null;
            }
        }
        return null;
    }

    private static boolean isDate(Reading reading, Token stage) {
        Token next = reading.tokens().next(stage.end());
        return next != null && next.start() == stage.end() && next.is(Role.MARK, "date");
    }

    /** Whether a period has not begun: what is told of it is planned, whether the words say so or not. */
    boolean liesAhead(Period period) {
        LocalDate today = calendar.today();
        LocalDate first = period.start() != null ? period.start() : period.end();
        return today != null && first != null && first.isAfter(today);
    }

    /** Whether a time in the clause of a stage word lies ahead. */
    boolean datedAhead(SentenceReading sentence, Token stage) {
        TimeExpression time = governing(sentence, stage.start(), 0, true, Modality.PLAN);
        LocalDate today = calendar.today();
        return time != null && today != null && time.end().isAfter(today);
    }

    /** The period of a stage that a project reaches. */
    Period ofStage(SentenceReading sentence, Token stage, Modality modality) {
        TimeExpression time = governing(sentence, stage.start(), Integer.MAX_VALUE, true, modality);
        if (modality == Modality.PLAN) {
            return time == null ? Period.NONE : window(time);
        }
        if (time != null && time.role() == TimeExpression.Role.AS_OF && isAhead(time)) {
            return window(time);
        }
        boolean goesOn = stage.word().traits().contains(Predicates.GOES_ON)
                || stage.word().traits().contains("asserted");
        boolean event = !LASTING.contains(stage.word().code())
                || !goesOn && (time != null && time.granularity() == Granularity.DAY);
        if (time == null || !event || time.role() == TimeExpression.Role.AS_OF) {
            return state(sentence, stage.span());
        }
        return span(time);
    }

    /** 年底能交工: a day to come is nobody's state. */
    private boolean isAhead(TimeExpression time) {
        LocalDate today = calendar.today();
        return today != null && time.end().isAfter(today);
    }

    /** The period of a stage whose time is known. */
    Period of(TimeExpression time, Modality modality) {
        return modality == Modality.PLAN ? window(time) : span(time);
    }

    /** The day at which a state holds that is told at a place. */
    Period state(SentenceReading sentence, Span place) {
        LocalDate day = calendar.stateAt(sentence.reading(), place.start());
        return day == null ? Period.NONE : Period.asOf(day);
    }

    private static Period window(TimeExpression time) {
        boolean deadline = time.role() == TimeExpression.Role.BY || time.role() == TimeExpression.Role.AS_OF;
        return new Period(deadline ? null : time.start(), time.end(), time.granularity());
    }

    /** A period of the past ends today at the latest. */
    private Period span(TimeExpression time) {
        LocalDate today = calendar.today();
        LocalDate end =
                today != null && time.end().isAfter(today) && !time.start().isAfter(today) ? today : time.end();
        if (time.role() == TimeExpression.Role.BY) {
            return new Period(null, end, time.granularity());
        }
        return new Period(time.start(), end, time.granularity());
    }

    /**
     * The time that governs a place: the nearest before it in its statement, else the frame at the head of the sentence.
     *
     * @param years whether a bare year that names a class of things will do where nothing else is stated
     */
    private @Nullable TimeExpression governing(
            SentenceReading sentence, int place, int clausesBack, boolean years, Modality modality) {
        TimeExpression ofClass = null;
        List<Span> spans = sentence.governing(place);
        for (int hop = 0; hop < spans.size() && hop <= clausesBack; hop++) {
            List<TimeExpression> times = sentence.reading().times().within(spans.get(hop));
            for (int i = times.size() - 1; i >= 0; i--) {
                TimeExpression time = times.get(i);
                boolean dates = hop == 0 || modality == Modality.PLAN || leads(sentence, time, spans.get(hop));
                if (!dates
                        || (modality == Modality.PLAN && isOver(time))
                        || dated(sentence, time, place)
                        || belongsElsewhere(sentence, time, spans.get(hop), modality)) {
                    continue;
                }
                if (!attributive(sentence, time)) {
                    return time;
                }
                ofClass = ofClass == null ? time : ofClass;
            }
        }
        if (ofClass != null && years) {
            return ofClass;
        }
        return clausesBack == Integer.MAX_VALUE
                ? frame(sentence, spans.get(spans.size() - 1).start())
                : null;
    }

    /** Whether a time opens its clause, so that it dates what follows and not only its own predicate (一期于5月竣工，二期已完成招标). */
    private static boolean leads(SentenceReading sentence, TimeExpression time, Span clause) {
        Reading reading = sentence.reading();
        Span head =
                Spans.between(behindByline(reading.text(), clause), time.span().start());
        return head.length() <= LEAD
                && !reading.projects().anyWithin(head)
                && !reading.quantities().anyWithin(head)
                && reading.tokens().within(head).stream()
                        .noneMatch(token -> token.is(Role.STAGE)
                                || token.is(Role.MARK, Marks.PHASE)
                                || token.is(Role.MARK, Marks.ANAPHOR));
    }

    /** 2019年续建的296个项目已复工201个: the year sorts the things counted first; what has come of them holds today. */
    private static boolean dated(SentenceReading sentence, TimeExpression time, int place) {
        Span between = Spans.between(time.span().end(), place);
        return time.granularity() == Granularity.YEAR
                && sentence.measures(between.start(), between.end())
                && sentence.reading().has(between, Role.MODALITY, ModalityDecision.ACTUAL);
    }

    /** A day that has passed, or a deadline of long ago, is nobody's plan (昨日，记者获悉，…计划…; 计划改造2000年底前建成的小区). */
    private boolean isOver(TimeExpression time) {
        LocalDate today = calendar.today();
        if (today == null) {
            return false;
        }
        return time.granularity() == Granularity.DAY
                ? !time.end().isAfter(today)
                : time.role() == TimeExpression.Role.BY && time.end().isBefore(today.minusYears(1));
    }

    /** Behind 本报讯（记者…） at the head of a clause. */
    private static int behindByline(String text, Span clause) {
        int limit = Math.min(clause.end() - 1, clause.start() + BYLINE);
        for (int at = clause.start(); at <= limit; at++) {
            if (text.charAt(at) == '）' || text.charAt(at) == ')') {
                return at + 1;
            }
        }
        return clause.start();
    }

    /** A time at the head of the sentence serves its later statements too. */
    private static @Nullable TimeExpression frame(SentenceReading sentence, int statement) {
        Span whole = sentence.sentence().span();
        TimeExpression first = sentence.reading().times().next(whole.start());
        if (first == null || statement <= whole.start() || first.span().end() > statement) {
            return null;
        }
        boolean leads = sentence.reading().unread(whole.start(), first.span().start()) <= 2;
        return leads && !attributive(sentence, first) ? first : null;
    }

    /** 今年计划开工的11个项目已有6个获批: the time of the plan dates nothing that is done, and the other way round. */
    private static boolean belongsElsewhere(
            SentenceReading sentence, TimeExpression time, Span clause, Modality modality) {
        for (Token token :
                sentence.reading().tokens().within(Spans.between(time.span().end(), clause.end()))) {
            if (token.is(Role.MODALITY) && token.word().says()) {
                boolean aims = ModalityDecision.aims(token);
                return modality == Modality.ACTUAL ? aims : token.is(Role.MODALITY, ModalityDecision.ACTUAL);
            }
        }
        return false;
    }

    /** A bare year that names a class of things (2019年续建的项目) dates no count. */
    private static boolean attributive(SentenceReading sentence, TimeExpression time) {
        if (!CLASSES.contains(time.granularity()) || time.role() != TimeExpression.Role.WITHIN) {
            return false;
        }
        if (!Character.isDigit(sentence.reading().text().charAt(time.span().start()))) {
            return false;
        }
        int end = time.span().end();
        if (end >= sentence.sentence().span().end()
                || "，,、；;。（(".indexOf(sentence.reading().text().charAt(end)) >= 0) {
            return false;
        }
        RegionMention place = sentence.reading().regions().next(end);
        if (place != null && place.span().start() == end) {
            return false;
        }
        Token next = sentence.reading().tokens().next(end);
        return next == null
                || !next.is(Role.STAGE)
                || next.start() > time.span().end();
    }
}
