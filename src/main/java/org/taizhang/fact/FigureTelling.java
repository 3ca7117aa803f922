package org.taizhang.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.ModalityTable.Telling;
import org.taizhang.fact.ModalityTable.Verb;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** How the sentence around a figure is told: of work that has been done, or of how large a project is. */
final class FigureTelling {
    /** What a project is made of: how large it is and what it costs. */
    private static final Set<String> SIZES = Set.of("investment_total", "land_area", "floor_area");
    /** Trait of a verb that says that its object comes to be. */
    static final String MAKES = "makes";
    /** Trait of a verb that says that it has only been laid down. */
    private static final String DESIGNS = "designs";
    /** Stages behind a list of works by which they are finished. */
    private static final Set<String> FINISHED =
            Set.of("completion", "acceptance", "commissioning", "opening", "handover");
    /** Clauses behind a figure in which its predicate may stand. */
    private static final int CLAUSES_ON = 3;

    /** Unknown characters between a word of size and its figure. */
    private static final int GAP = 4;

    private FigureTelling() {}

    /** The verb before a figure in its clause that brings about what it measures. */
    static Verb verb(SentenceReading sentence, Span figure) {
        Token verb = verbToken(sentence, figure);
        return verb == null ? Verb.NONE : works(sentence.reading(), verb) ? Verb.WORK : Verb.MAKES;
    }

    /** The last such verb that neither describes a noun (新建的泵站) nor has its quantity before another verb (改造惠及420户); null where there is none. */
    static @Nullable Token verbToken(SentenceReading sentence, Span figure) {
        Reading reading = sentence.reading();
        List<Token> tokens = reading.tokens().within(sentence.ownClause(figure.start()));
        Token found = null;
        for (Token token : tokens) {
            boolean verb = Situation.isWork(token) || StageAhead.doneInOneWord(reading, token);
            if (verb && reading.beginningAt(token.end(), Role.MARK, Marks.OF) == null) {
                found = found != null && works(reading, found) && !works(reading, token) ? found : token;
            } else if (token.is(Role.MARK, Marks.SERVES)
                    || token.is(Role.MARK, Marks.STOP)
                    || token.is(Role.MARK, Marks.SUM)) {
                found = null;
            }
        }
        return found;
    }

    private static boolean works(Reading reading, Token verb) {
        return verb.is(Role.MARK, Marks.WORK) || StageAhead.doneInOneWord(reading, verb);
    }

    /** The verb of a piece of work, the quantity of which is complete where it has been reached; null where there is none. */
    static @Nullable Token verbOfWork(SentenceReading sentence, Span figure) {
        Token verb = verbToken(sentence, figure);
        if (verb == null
                || !works(sentence.reading(), verb) && !verb.word().traits().contains(MAKES)) {
            return null;
        }
        boolean saidDone = sentence.reading().standsBefore(verb.start(), Role.MODALITY, ModalityDecision.ACTUAL);
        return saidDone || !isDivided(sentence, figure) ? verb : null;
    }

    /** 新建、改造小区19个，已竣工6个: those that have come further are told behind it. */
    private static boolean isDivided(SentenceReading sentence, Span figure) {
        Reading reading = sentence.reading();
        Quantity own = reading.quantities().next(figure.start());
        return own != null
                && Kinds.is(own, Kinds.COUNT)
                && sentence.after(figure.start(), CLAUSES_ON).stream()
                        .map(Clause::span)
                        .anyMatch(span -> reading.tokens()
                                        .anyWithin(
                                                span,
                                                token -> token.is(Role.STAGE)
                                                        && token.word().says())
                                && reading.quantities()
                                        .anyWithin(
                                                span,
                                                other -> other.unit().equals(own.unit())
                                                        && other.value().compareTo(own.value()) < 0));
    }

    /** 52个小区，完成31个: how many of those counted have come so far is told behind them; what there only is (有) is no whole of it. */
    static boolean isOutdone(SentenceReading sentence, Span figure) {
        Reading reading = sentence.reading();
        Quantity own = reading.quantities().next(figure.start());
        if (own == null) {
            return false;
        }
        Quantity next = reading.quantities().next(own.span().end());
        if (next == null || !next.unit().equals(own.unit()) || next.value().compareTo(own.value()) > 0) {
            return false;
        }
        int index = sentence.clauseAt(figure.start());
        Span between = Spans.between(own.span().end(), next.span().start());
        return sentence.clauseAt(next.span().start()) - index <= 1
                && next.span().end() <= sentence.sentence().span().end()
                && reading.tokens()
                        .noneWithin(sentence.ownClause(figure.start()), token -> token.is(Role.MARK, Marks.STOP))
                && reading.tokens()
                        .anyWithin(
                                between,
                                token -> token.is(Role.MODALITY, ModalityDecision.ACTUAL)
                                        || ModalityDecision.isWeak(token)
                                        || isFinish(token));
    }

    /** What the words around a figure make of its sentence. */
    static Telling telling(SentenceReading sentence, Span figure, Verb verb) {
        if (sumsUp(sentence, figure)) {
            return Telling.REPORTS;
        }
        if (designs(sentence, figure)) {
            return Telling.DESIGNS;
        }
        if (describes(sentence, figure)) {
            return Telling.DESCRIBES;
        }
        boolean reports = verb != Verb.NONE && (hasBeenReported(sentence, figure) || isFinished(sentence, figure));
        return reports ? Telling.REPORTS : Telling.UNSAID;
    }

    /** 共铺设, 先后建了, 新增了: the figure's own clause says that it is done. */
    private static boolean sumsUp(SentenceReading sentence, Span figure) {
        Reading reading = sentence.reading();
        Span own = sentence.ownClause(figure.start());
        Token verb = verbToken(sentence, figure);
        return verb != null
                && (reading.text().startsWith("了", verb.end())
                        || reading.has(own, Role.MARK, Marks.SUCCESSIVELY)
                        || reading.standsBefore(verb.start(), Role.MARK, Marks.SUM)
                        || reading.has(verb.span(), Role.PHASE, "finish")
                        || isShare(sentence, figure));
    }

    /** 浇筑墩柱186根，为设计数的九成: how much of it has been done is told behind it. */
    private static boolean isShare(SentenceReading sentence, Span figure) {
        Reading reading = sentence.reading();
        return sentence.after(figure.start(), 1).stream()
                .anyMatch(clause -> reading.has(clause.span(), Role.MEASURE, "completion_rate"));
    }

    /** 规划新建车站4座; 计划投资3200万元，修建挡墙6公里: the work has been laid down, not begun. */
    private static boolean designs(SentenceReading sentence, Span figure) {
        List<Span> spans = sentence.governing(figure.start());
        return verb(sentence, figure) != Verb.NONE
                && spans.stream().anyMatch(span -> sentence.reading().tokens().anyWithin(span, FigureTelling::laysDown))
                && spans.stream().noneMatch(span -> reported(sentence.reading(), span));
    }

    private static boolean laysDown(Token token) {
        boolean verb =
                token.is(Role.MARK, Marks.CARRY_OUT) && token.word().traits().contains(DESIGNS);
        return verb || token.is(Role.MEASURE, "investment") && ModalityDecision.schedules(token);
    }

    /** 全长6公里，进口掘进1公里: how far the work on the length that was told has come, which its verb says right before the figure. */
    private static boolean isStretchDone(SentenceReading sentence, Span figure, Token size) {
        Reading reading = sentence.reading();
        Quantity own = reading.quantities().next(figure.start());
        Quantity whole = reading.quantities().next(size.end());
        Token verb = verbToken(sentence, figure);
        return verb != null
                && own != null
                && whole != null
                && verb.is(Role.MARK, Marks.WORK)
                && verb.end() == figure.start()
                && size.word().code().equals("length")
                && size.end() <= figure.start()
                && whole.kind().equals(own.kind())
                && own.value().compareTo(whole.value()) < 0;
    }

    /** 总投资3亿元，新建水厂一座: a size stands before or behind the figure in its statement, or the sentence opens with one. */
    private static boolean describes(SentenceReading sentence, Span figure) {
        Reading reading = sentence.reading();
        Span own = sentence.clauseOf(figure).span();
        Span whole = sentence.sentence().span();
        Span before = Spans.between(whole.start(), Math.max(whole.start(), figure.start()));
        return !reported(reading, before)
                && reading.tokens()
                        .anyWithin(
                                whole,
                                token -> token.is(Role.MARK, Marks.CONTENTS) && token.end() <= figure.start()
                                        || isSize(sentence, token)
                                                && !isStretchDone(sentence, figure, token)
                                                && (token.end() <= own.start() || token.start() >= own.end()));
    }

    /** Whether a word tells of the size of a thing, with a figure behind it. */
    private static boolean isSize(SentenceReading sentence, Token token) {
        if (!token.is(Role.MEASURE)) {
            return false;
        }
        if (token.word().traits().contains("done")) {
            return false;
        }
        boolean size = SIZES.contains(token.word().code())
                || token.word().traits().contains(FigureModality.STANDS)
                || token.word().traits().contains(FigureModality.SIZE);
        Quantity next = sentence.reading().quantities().next(token.end());
        return size
                && next != null
                && sentence.reading().unread(token.end(), next.span().start()) <= GAP;
    }

    /** Whether something has been reached with its quantity in a stretch: 已完成投资3亿元, 去年. */
    private static boolean reported(Reading reading, Span span) {
        return reading.has(span, Role.MODALITY, ModalityDecision.ACTUAL)
                || reading.has(span, Role.PHASE, "finish")
                || reading.has(span, Role.MARK, Marks.NOW)
                || reading.stateDays().anyWithin(span);
    }

    /** 已完成投资3亿元，新建厂房5栋: an earlier clause of the statement tells a quantity that has been reached. */
    private static boolean hasBeenReported(SentenceReading sentence, Span figure) {
        Reading reading = sentence.reading();
        List<Span> spans = sentence.governing(figure.start());
        return spans.subList(1, spans.size()).stream()
                .anyMatch(span -> reading.tokens()
                        .anyWithin(
                                span,
                                token -> token.is(Role.MODALITY, ModalityDecision.ACTUAL)
                                                && sentence.measures(token.end(), span.end())
                                        || isFinish(token) && !aims(reading, span)));
    }

    /** 去年12月竣工，治理岸线3.2公里: what the finished thing has brought. */
    private static boolean isFinish(Token token) {
        return token.is(Role.STAGE)
                && !StageWords.general(token)
                && FINISHED.contains(token.word().code());
    }

    private static boolean aims(Reading reading, Span span) {
        return reading.tokens().anyWithin(span, ModalityDecision::aims);
    }

    /** 衬砌支渠9公里、修建渡槽4座，全部完工: the predicate behind a list of works. */
    private static boolean isFinished(SentenceReading sentence, Span figure) {
        Reading reading = sentence.reading();
        for (Clause clause : sentence.after(figure.start(), CLAUSES_ON)) {
            if (reading.projects().anyWithin(clause.span())) {
                return false;
            }
            Token stage = reading.tokens().within(clause.span()).stream()
                    .filter(token -> token.is(Role.STAGE) && token.word().says())
                    .findFirst()
                    .orElse(null);
            if (stage != null) {
                return FINISHED.contains(stage.word().code()) && reading.has(clause.span(), Role.MARK, Marks.ALL);
            }
        }
        return false;
    }
}
