package org.taizhang.fact;

import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** The stage word behind a count that says in which stage the things counted are: 26个项目已复工, 70个项目计划下旬复工. */
final class StageBehind {
    /** Longest stretch between two counts that share a predicate. */
    private static final int COORDINATED = 16;
    /** How many clauses on a predicate may stand behind its subject. */
    private static final int CLAUSES_ON = 2;

    /** The rule by which a predicate is said of a measure, whose milestone is that of the thing measured. */
    static final String OF_MEASURE = "stage-behind-measure";

    private static final String COMMAS = "，,";
    private static final String STOREYS = "层";

    private StageBehind() {}

    /** 5个在建项目, 26个项目已复工, 70个项目计划下旬复工. */
    static Staged of(SentenceReading sentence, Quantity quantity, Measured measured) {
        if (sentence.reading().beginningAt(quantity.span().end(), Role.MARK, Marks.OF) != null) {
            return Staged.NONE;
        }
        Quantity last = sentence.reading().quantities().previous(quantity.span().start());
        if (last != null && isStorey(last, quantity)) {
            return Staged.NONE;
        }
        Span rest = following(sentence, quantity);
        Staged inside = first(sentence, rest, quantity, measured, true);
        if (inside.any()) {
            return inside;
        }
        Clause clause = sentence.clauseOf(quantity.span());
        if (rest.end() < clause.span().end()) {
            return coordinated(sentence, quantity, measured);
        }
        boolean done = isDone(sentence, quantity);
        for (Clause next : sentence.after(quantity.span().start(), CLAUSES_ON)) {
            if (done && !sentence.reading().has(next.span(), Role.MARK, Marks.ALL)) {
                return Staged.NONE;
            }
            if (!next.resumes() && next.depth() == clause.depth() && spokenFor(sentence, next)) {
                return coordinated(sentence, quantity, measured);
            }
            Staged found = first(sentence, next.span(), quantity, measured, false);
            if (found.any() || sentence.reading().quantities().anyWithin(next.span())) {
                return countsOthers(sentence, next, quantity, found) ? Staged.NONE : found;
            }
            if (sentence.reading().has(next.span(), Role.MARK, Marks.ALL)) {
                return Staged.NONE;
            }
        }
        return Staged.NONE;
    }

    /** 已架梁40片，明年5月合龙: a quantity of work that its own clause says is done; the next predicate is said of the project. */
    private static boolean isDone(SentenceReading sentence, Quantity quantity) {
        Span own = sentence.ownClause(quantity.span().start());
        return sentence.reading().has(own, Role.MODALITY, ModalityDecision.ACTUAL)
                && sentence.reading()
                        .tokens()
                        .anyWithin(own, token -> token.word().works());
    }

    /** 标准厂房5.2万平方米主体封顶, 21公里堤防全部完工: the predicate of a measure in its own clause. */
    static Staged inClause(SentenceReading sentence, Quantity quantity, Measured measured) {
        boolean modifies = sentence.reading().beginningAt(quantity.span().end(), Role.MARK, Marks.OF) != null;
        Staged found =
                modifies ? Staged.NONE : first(sentence, following(sentence, quantity), quantity, measured, true);
        return found.any() ? new Staged(found.code(), found.token(), OF_MEASURE) : found;
    }

    /** 18栋五层: how high they are that were counted. */
    private static boolean isStorey(Quantity quantity, Quantity next) {
        return next.unit().equals(STOREYS)
                && next.span().start() == quantity.span().end();
    }

    /** What follows a count in its clause, past a limit that only sorts what is counted (36个亿元以上项目一齐开工). */
    private static Span following(SentenceReading sentence, Quantity quantity) {
        Span rest = sentence.following(quantity.span().end());
        Quantity limit = sentence.reading().quantities().next(rest.end());
        if (limit == null
                || limit.span().start() != rest.end()
                || !Thresholds.is(sentence, limit) && !isStorey(quantity, limit)) {
            return rest;
        }
        return Spans.between(
                rest.start(), sentence.following(limit.span().end()).end());
    }

    /** 24条区间，已有10条贯通: the predicate is said of those counted before it. */
    private static boolean countsOthers(SentenceReading sentence, Clause clause, Quantity quantity, Staged found) {
        return found.token() != null
                && sentence.reading()
                        .quantities()
                        .anyWithin(
                                Spans.between(
                                        clause.span().start(), found.token().start()),
                                other -> other.unit().equals(quantity.unit()));
    }

    /** 2条路的用地、5座桥的概算均已批复: counts that go on share the predicate behind the last. */
    private static Staged coordinated(SentenceReading sentence, Quantity quantity, Measured measured) {
        Reading reading = sentence.reading();
        Quantity next = reading.quantities().next(quantity.span().end());
        if (next == null) {
            return Staged.NONE;
        }
        boolean alike = next.unit().equals(quantity.unit())
                && next.span().end() <= sentence.sentence().span().end()
                && measured.side() == Measured.Side.BEHIND
                && new Heads(sentence).behind(next) != null
                && goesOn(
                        reading,
                        Spans.between(quantity.span().end(), next.span().start()));
        return alike ? of(sentence, next, measured) : Staged.NONE;
    }

    /** Between counts that go on stand only nouns, 的 and one mark that joins. */
    private static boolean goesOn(Reading reading, Span gap) {
        String text = gap.of(reading.text());
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        boolean joins = Coordination.isJoint(last) || COMMAS.indexOf(last) >= 0;
        return joins
                && gap.length() <= COORDINATED
                && reading.tokens()
                        .noneWithin(
                                gap,
                                token -> token.is(Role.STAGE) && !StageWords.namesPart(token)
                                        || token.is(Role.MODALITY)
                                        || token.is(Role.MARK, Marks.STOP));
    }

    /** Whether a clause names what it speaks of, so that its predicate is not about the figure before it. */
    private static boolean spokenFor(SentenceReading sentence, Clause clause) {
        Reading reading = sentence.reading();
        return reading.projects().anyWithin(clause.span())
                || reading.tokens()
                        .anyWithin(
                                clause.span(),
                                token -> token.is(Role.THING)
                                        || token.word().isWork()
                                        || token.is(Role.MARK, Marks.ANAPHOR)
                                        || token.is(Role.MEASURE));
    }

    private static Staged first(
            SentenceReading sentence, Span span, Quantity quantity, Measured measured, boolean own) {
        Reading reading = sentence.reading();
        for (Token token : reading.tokens().within(span)) {
            if (token.is(Role.MARK, Marks.ONE_OF)) {
                return Staged.NONE;
            }
            if (token.is(Role.STAGE)
                    && token.word().says()
                    && !onlyDates(reading, token)
                    && StageWords.reports(sentence, token)
                    && !(own && namesKind(reading, quantity, token))
                    && !governsNext(reading, token, span, quantity)) {
                return new Staged(
                        StageDecision.code(reading, quantity.span().end(), token), token, "stage-behind-figure");
            }
            boolean adverb = own && reading.has(token.span(), Role.MARK, Marks.ADVERB);
            boolean all = !own && reading.has(token.span(), Role.MARK, Marks.ALL);
            if (token.is(Role.MARK, Marks.STOP) && !adverb && !all && measured.side() != Measured.Side.BEHIND) {
                return Staged.NONE;
            }
        }
        return Staged.NONE;
    }

    /** 投产后，年产…; 开学前全部完成: a stage that only says when something else is. */
    private static boolean onlyDates(Reading reading, Token stage) {
        return stage.word().traits().contains("after")
                || reading.beginningAt(stage.end(), Role.MARK, Marks.WHEN) != null;
    }

    /** 15条国省干线断头路贯通工程: a step between the nouns of a phrase says what kind of works are counted, not how far they are. */
    private static boolean namesKind(Reading reading, Quantity quantity, Token stage) {
        Token noun = reading.tokens().next(stage.end());
        return noun != null
                && noun.start() == stage.end()
                && noun.is(Role.THING, "project_count")
                && reading.unread(quantity.span().end(), stage.start()) > 1
                && reading.tokens()
                        .noneWithin(
                                Spans.between(quantity.span().end(), stage.start()),
                                token -> token.is(Role.MODALITY) || token.is(Role.MARK, Marks.ADVERB));
    }

    /** 已复产25家: the stage word counts the figure behind it, not the one before. */
    private static boolean governsNext(Reading reading, Token stage, Span span, Quantity quantity) {
        Quantity next = reading.quantities().next(stage.end());
        return next != null
                && (next.kind().equals(quantity.kind()) || Kinds.counts(next))
                && !StageAhead.endsItem(reading, stage)
                && next.span().start() <= span.end()
                && reading.unread(stage.end(), next.span().start()) <= StageAhead.REACH;
    }
}
