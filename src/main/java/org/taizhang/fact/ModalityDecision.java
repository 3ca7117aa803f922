package org.taizhang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** Finds the words that say whether a figure or a stage is reached or aimed at, and what they say. */
final class ModalityDecision {
    static final String PLAN = "plan";
    static final String ACTUAL = "actual";
    static final String YIELD = "yield";
    static final String NEGATION = "negation";
    /** 完成, 实现: done, unless a plan stands before it (计划完成) */
    private static final String WEAK = "weak";
    /** A measuring word that says by itself that the figure is planned (年度计划投资) */
    private static final String PLANNED = "plan";
    /** A word of what is aimed at (目标任务) */
    static final String AIM = "aim";

    private static final int CLAUSES_BACK = 4;

    /** 争取专项债券资金6600万元: the money has been obtained. */
    static boolean obtains(SentenceReading sentence, Token token) {
        if (!token.word().traits().contains("obtains")) {
            return false;
        }
        Span rest = sentence.following(token.end());
        return sentence.reading().tokens().anyWithin(rest, next -> next.is(Role.MEASURE, "funding"));
    }

    /** Whether the measuring word says by itself that the figure is planned. */
    static boolean saysPlanned(Measured measured) {
        return byName(measured, PLANNED);
    }

    static boolean byName(Measured measured, String trait) {
        return measured.cue() != null
                && !measured.rule().equals(MetricDecision.ELIDED)
                && measured.cue().word().traits().contains(trait);
    }

    /** Whether a word says that what stands behind it is planned: 计划, 年度计划投资, 任务. */
    static boolean schedules(Token word) {
        return (aims(word) && !word.is(Role.MODALITY, NEGATION))
                || word.is(Role.MARK, Marks.SCHEDULE)
                || (word.is(Role.MEASURE) && word.word().traits().contains(PLANNED));
    }

    /** 完成, 实现: a word that says done only where no time says otherwise. */
    static boolean isWeak(Token word) {
        return word.is(Role.MODALITY, WEAK);
    }

    /** Whether a word of modality speaks of the future. */
    static boolean aims(Token word) {
        return word.is(Role.MODALITY, PLAN) || word.is(Role.MODALITY, YIELD) || word.is(Role.MODALITY, NEGATION);
    }

    /** 与计划的2.3万套持平，开工率100%: a plan that describes one figure says nothing of the next. */
    private static boolean describesOther(Reading reading, Token token, int place) {
        Token of = reading.beginningAt(token.end(), Role.MARK, Marks.OF);
        if (of == null) {
            return false;
        }
        Quantity figure = reading.quantities().next(of.end());
        return figure != null
                && figure.span().start() == of.end()
                && figure.span().end() <= place;
    }

    /** 列入今年开工计划，…: a plan that a noun names says nothing of the clauses behind it. */
    private static boolean isNoun(Reading reading, Token token, Span clause) {
        return token.is(Role.MODALITY, PLAN)
                && clause.end() - token.end() <= 1
                && reading.tokens()
                        .anyWithin(
                                Spans.between(token.start() - Reading.LONGEST_WORD, token.start()),
                                before -> before.is(Role.STAGE) && before.end() == token.start());
    }

    /** That of a stage word which nothing denies: of 尚未封顶，年底完工 the first word is said of the first stage only. */
    @Nullable
    Token nearestUnlessDenied(SentenceReading sentence, int place, int notBefore) {
        Token word = nearest(sentence, place, notBefore);
        return word != null && word.is(Role.MODALITY, NEGATION) ? null : word;
    }

    /** The word of modality that governs a place, nearest first; null where none does. */
    @Nullable
    Token nearest(SentenceReading sentence, int place, int notBefore) {
        Token weak = null;
        List<Span> spans = sentence.governing(place);
        for (Span span : spans.subList(0, Math.min(spans.size(), CLAUSES_BACK + 1))) {
            List<Token> tokens = sentence.reading().tokens().within(span);
            for (int i = tokens.size() - 1; i >= 0; i--) {
                Token token = tokens.get(i);
                if (token.start() < notBefore) {
                    return weak;
                }
                if (token.is(Role.MARK, Marks.NOW) || isSince(sentence, token, place)) {
                    return weak;
                }
                if (obtains(sentence, token)
                        || isNoun(sentence.reading(), token, span)
                        || describesOther(sentence.reading(), token, place)) {
                    continue;
                }
                if (token.is(Role.MODALITY, WEAK)) {
                    weak = weak == null ? token : weak;
                } else if (token.is(Role.MODALITY) && token.word().says()) {
                    return token;
                }
            }
        }
        return weak;
    }

    /** 今年计划3万户，到9月底开工2万户: a day at which states hold opens what has become of the plan before it. */
    private static boolean isSince(SentenceReading sentence, Token plan, int place) {
        int clause = sentence.ownClause(plan.start()).start();
        return sentence.reading()
                .stateDays()
                .anyWithin(
                        Spans.between(plan.end(), place),
                        day -> sentence.ownClause(day.span().start()).start() > clause);
    }

    /** Whether a word of modality stands in the figure's own clause, before it or before its predicate. */
    boolean saidOf(SentenceReading sentence, Span figure, Staged staged) {
        Span clause = sentence.clauseOf(figure).span();
        int place = staged.token() != null && staged.token().start() >= figure.end()
                ? staged.token().start()
                : figure.start();
        return nearest(sentence, place, clause.start()) != null;
    }

    /** How many clauses back a word says that the figure is what a project will yield once it stands; -1 where none does. */
    int yieldClause(SentenceReading sentence, Span figure) {
        List<Span> spans = sentence.governing(figure.start());
        for (int hop = 0; hop < Math.min(spans.size(), CLAUSES_BACK + 1); hop++) {
            for (Token token : sentence.reading().tokens().within(spans.get(hop))) {
                if (token.is(Role.MODALITY, YIELD)) {
                    return token.word().traits().contains("then") ? hop + 1 : hop;
                }
            }
        }
        return -1;
    }
}
