package org.taizhang.fact;

import java.util.List;
import java.util.Set;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** Which stage words report something: not those that give way to a more particular one, date something else, or only urge. */
final class StageWords {
    /** Unknown characters between two stage words of one predicate (完成二期工程招标, 建成并投入使用). */
    private static final int PREDICATE = 10;
    /** Steps whose end or beginning is told by a general word behind them (征迁工作已全部完成). */
    private static final Set<String> STEPS = Set.of("preparation", "tender", "land_clearing", "acceptance");
    /** Stages whose word behind 完成 is what is done (完成堆载施工), not a stage of its own. */
    private static final Set<String> WORK = Set.of("construction");

    /** What may stand behind a step that is named (可研报告编制). */
    private static final int NOUN_TAIL = 4;

    private StageWords() {}

    static boolean reports(SentenceReading sentence, Token token) {
        return !absorbed(sentence, token) && !isWorkDone(sentence, token);
    }

    static boolean general(Token token) {
        return token.word().traits().contains("general");
    }

    /** Whether the word names a step that is itself the part (初步设计, 前期手续). */
    static boolean namesPart(Token token) {
        return token.word().traits().contains("noun");
    }

    /** 建成通车 is an opening, 完成招标 a tender, 完成投资1.5亿元 a figure: the general word adds nothing. */
    private static boolean absorbed(SentenceReading sentence, Token token) {
        if (!general(token)) {
            return false;
        }
        Reading reading = sentence.reading();
        Span clause = sentence.clauseOf(token.span()).span();
        for (Token next : reading.tokens().within(behind(token, clause))) {
            if (reading.unread(token.end(), next.start()) > PREDICATE
                    || next.is(Role.MODALITY, ModalityDecision.PLAN)) {
                break;
            }
            if (next.is(Role.STAGE)
                    && next.word().says()
                    && !WORK.contains(next.word().code())) {
                return true;
            }
        }
        return countsBehind(reading, token, clause) || stepBefore(sentence, token);
    }

    private static boolean countsBehind(Reading reading, Token token, Span clause) {
        Quantity measured = reading.quantities().next(token.end());
        return measured != null
                && measured.span().start() < clause.end()
                && reading.unread(token.end(), measured.span().start()) <= PREDICATE;
    }

    /** 可行性研究报告已完成: the step before the general word is what is reached. */
    private static boolean stepBefore(SentenceReading sentence, Token token) {
        Span own = sentence.governing(token.start()).get(0);
        return sentence.reading().tokens().within(own).stream()
                .filter(other -> other.is(Role.STAGE) && other.word().says())
                .anyMatch(other -> namesPart(other)
                        || (STEPS.contains(other.word().code())
                                && sentence.reading().unread(other.end(), token.start()) <= NOUN_TAIL));
    }

    /** 已完成堆载施工: the work behind 完成 is done, not going on. */
    private static boolean isWorkDone(SentenceReading sentence, Token token) {
        if (!WORK.contains(token.word().code())) {
            return false;
        }
        Span own = sentence.governing(token.start()).get(0);
        return sentence.reading().tokens().within(own).stream()
                .anyMatch(other -> other.is(Role.STAGE)
                        && general(other)
                        && sentence.reading().unread(other.end(), token.start()) <= PREDICATE);
    }

    /** 加快建设, 推进…投产: an imperative or a slogan reports nothing. */
    static boolean urged(SentenceReading sentence, Token token) {
        Span own = sentence.governing(token.start()).get(0);
        return sentence.reading().has(own, Role.MARK, "urge");
    }

    /** 开工前, 投产后, 竣工以来: a stage that only dates something else. */
    static boolean condition(SentenceReading sentence, Token token) {
        Token next = sentence.reading().tokens().next(token.end());
        if (token.word().traits().contains("after")) {
            return true;
        }
        boolean dates = next != null
                && next.start() == token.end()
                && (next.is(Role.MARK, "when") || next.is(Role.MARK, "date"));
        Span own = sentence.governing(token.start()).get(0);
        boolean since = next != null
                && next.start() == token.end()
                && next.is(Role.MARK, "since")
                && !sentence.reading().times().anyWithin(own);
        boolean reason =
                !token.word().code().equals("suspension") && sentence.reading().has(own, Role.MARK, "with");
        return dates || since || reason;
    }

    /** Whether the word is the predicate of its clause: said to have happened or to be planned, and nothing but another stage behind it. */
    static boolean predicates(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        Span clause = sentence.clauseOf(token.span()).span();
        return asserted(sentence, token) && endsClause(reading, token, clause);
    }

    private static boolean asserted(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        Span own = sentence.governing(token.start()).get(0);
        Token before = reading.tokens().previous(token.start());
        boolean said = before != null
                && before.start() >= own.start()
                && (before.is(Role.MODALITY)
                        || before.is(Role.MARK, "adverb")
                        || before.is(Role.STAGE)
                        || before.is(Role.MARK, Marks.STOP));
        return said
                || token.word().traits().contains("asserted")
                || reading.times().anyWithin(own)
                || reading.has(own, Role.MARK, Marks.ANAPHOR)
                || reading.has(own, Role.MARK, Marks.PHASE);
    }

    private static boolean endsClause(Reading reading, Token token, Span clause) {
        int end = token.end();
        for (Token next : reading.tokens().within(behind(token, clause))) {
            boolean continues = next.is(Role.STAGE) || next.is(Role.MODALITY) || next.is(Role.MARK, Marks.STOP);
            if (!continues) {
                return false;
            }
            if (reading.unread(end, next.start()) > 1) {
                return false;
            }
            end = next.end();
        }
        return reading.unread(end, clause.end()) <= (namesPart(token) ? NOUN_TAIL : 1);
    }

    private static Span behind(Token token, Span clause) {
        return Spans.between(token.end(), Math.max(token.end(), clause.end()));
    }

    static List<Token> all(SentenceReading sentence, Span span) {
        return sentence.reading().tokens().within(span).stream()
                .filter(token -> token.is(Role.STAGE) && token.word().says())
                .toList();
    }
}
