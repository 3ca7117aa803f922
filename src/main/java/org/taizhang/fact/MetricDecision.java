package org.taizhang.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/** Which metric a figure states: from its unit, the words around it and the figures before it. A figure that fits none is none of ours. */
final class MetricDecision {
    private static final Set<String> COUNTED = Set.of("count", "people");
    /** How many clauses back a noun or cue is looked for where the figure's own clause has none. */
    private static final int CLAUSES_BACK = 2;
    /** A cue dearer than this is less sure than the figure before in a list. */
    private static final int NEAR = 11;

    /** Longest name of a facility that no lexicon knows. */
    private static final int LONGEST_NOUN = 8;

    private static final String GROWTH = "growth_rate";
    /** Unknown characters before a rate whose clause names nothing that grows (比上年). */
    private static final int SUBJECTLESS = 3;

    /** The rule by which a figure shares the noun of one before it. */
    static final String ELIDED = "elided-head";

    private final UnitDefaults defaults;

    MetricDecision(UnitDefaults defaults) {
        this.defaults = defaults;
    }

    Measured decide(SentenceReading sentence, Quantity quantity, List<Figure> before) {
        if (COUNTED.contains(quantity.kind())) {
            return counted(sentence, quantity, before);
        }
        Cues.Found cue = new Cues(sentence).find(quantity, CLAUSES_BACK);
        if (quantity.kind().equals("rate")) {
            if (cue != null
                    && cue.token().word().code().equals(GROWTH)
                    && !growsOurs(sentence, quantity, cue, before)) {
                return Measured.nothing("growth-of-nothing");
            }
            return cue == null || (!cue.token().word().says() && saysDone(sentence, quantity))
                    ? rateOfWork(sentence, quantity)
                    : byCue(cue);
        }
        Figure head = headOfList(sentence, quantity, before);
        if (head != null && (cue == null || cue.cost() > NEAR)) {
            Measured own = ownWork(sentence, quantity) ? byUnit(sentence, quantity) : inherited(head);
            return own.counts() ? own : inherited(head);
        }
        if (cue != null) {
            return byCue(cue);
        }
        return byUnit(sentence, quantity);
    }

    /** 旅游收入86亿元，增长12%: of what the ledger does not keep it keeps no growth. */
    private static boolean growsOurs(SentenceReading sentence, Quantity quantity, Cues.Found cue, List<Figure> before) {
        Reading reading = sentence.reading();
        Span own = sentence.ownClause(cue.token().start());
        List<Token> measures = reading.tokens().within(own).stream()
                .filter(token ->
                        token.is(Word.Role.MEASURE) && !token.word().code().equals(GROWTH))
                .toList();
        if (!measures.isEmpty()) {
            return measures.stream().anyMatch(token -> token.word().says());
        }
        Quantity grown = reading.quantities().previous(quantity.span().start());
        boolean stated = grown != null
                && grown.span().start() >= sentence.sentence().span().start()
                && !grown.kind().equals("rate")
                && reading.unread(own.start(), own.end()) <= SUBJECTLESS;
        return !stated || before.stream().anyMatch(figure -> figure.quantity() == grown);
    }

    /** 新修梯田3.2万亩, 水稳层已铺4公里: the clause says itself what was done, so that the figure shares no noun before it. */
    private static boolean ownWork(SentenceReading sentence, Quantity quantity) {
        Span own = sentence.ownClause(quantity.span().start());
        List<Token> tokens = sentence.reading().tokens().within(own);
        Quantity before =
                sentence.reading().quantities().previous(quantity.span().start());
        return tokens.stream()
                .filter(token ->
                        before == null || token.start() >= before.span().end())
                .anyMatch(token -> token.is(Word.Role.MARK, Marks.WORK)
                                && !sentence.reading().has(token.span(), Word.Role.PHASE, "finish")
                        || StageDecision.doneInOneWord(sentence.reading(), token));
    }

    /** 基坑支护完成80%: a rate right behind 完成 is the share that is done. */
    private static Measured rateOfWork(SentenceReading sentence, Quantity quantity) {
        return saysDone(sentence, quantity)
                ? new Measured("completion_rate", null, Measured.Side.BEFORE, "share-done")
                : Measured.nothing("rate-of-nothing");
    }

    private static boolean saysDone(SentenceReading sentence, Quantity quantity) {
        int start = quantity.span().start();
        return sentence.reading()
                .tokens()
                .anyWithin(
                        sentence.ownClause(start), token -> token.is(Role.STAGE, "completion") && token.end() == start);
    }

    private Measured counted(SentenceReading sentence, Quantity quantity, List<Figure> before) {
        Heads heads = new Heads(sentence);
        Token behind = heads.behind(quantity);
        Cues.Found cue = new Cues(sentence).find(quantity, 0);
        if (behind != null) {
            return cue != null && outranks(cue, behind) ? byCue(cue) : byHead(behind, Measured.Side.BEHIND);
        }
        Token ahead = heads.before(quantity);
        if (ahead != null
                && ahead.is(Word.Role.THING, "machinery")
                && defaults.counts("enterprise_count", quantity.unit())) {
            ahead = null;
        }
        if (ahead != null && (cue == null || !outranks(cue, ahead))) {
            return byHead(ahead, Measured.Side.BEFORE);
        }
        if (cue != null && cue.cost() <= NEAR) {
            return byCue(cue);
        }
        Figure head = headOfList(sentence, quantity, before);
        if (head != null) {
            return inherited(head);
        }
        if (defaults.byUnit().containsKey(quantity.unit())) {
            return byUnit(sentence, quantity);
        }
        Token verb = sentence.reading().tokens().previous(quantity.span().start());
        boolean staged = verb != null
                && verb.is(Role.STAGE)
                && verb.word().says()
                && !StageWords.general(verb)
                && verb.end() == quantity.span().start()
                && defaults.countable("project_count", quantity.unit());
        if (staged) {
            return new Measured("project_count", verb, Measured.Side.BEFORE, "stage-counts-projects");
        }
        Measured built = builtThing(sentence, quantity);
        if (built != null) {
            return built;
        }
        Token far = heads.inReach(quantity, CLAUSES_BACK);
        if (far != null
                && defaults.countable(far.word().code(), quantity.unit())
                && !sentence.following(quantity.span().end())
                        .of(sentence.reading().text())
                        .matches("\\p{IsHan}.*")) {
            return byHead(far, Measured.Side.BEFORE);
        }
        return byUnit(sentence, quantity);
    }

    /** 改造候车亭86个: what works bring into being is a facility, though no lexicon knows its name. */
    private @Nullable Measured builtThing(SentenceReading sentence, Quantity quantity) {
        if (!defaults.countable("structure_count", quantity.unit())) {
            return null;
        }
        Token verb = sentence.reading().tokens().previous(quantity.span().start());
        boolean works = verb != null
                && verb.start() >= sentence.clauseOf(quantity.span()).span().start()
                && (verb.is(Role.MARK, Marks.CARRY_OUT)
                        || verb.is(Role.MARK, Marks.WORK)
                        || verb.word().code().equals("completion"));
        int noun = verb != null && works ? quantity.span().start() - verb.end() : 0;
        return noun >= 2 && noun <= LONGEST_NOUN
                ? new Measured("structure_count", null, Measured.Side.BEFORE, "built-thing")
                : null;
    }

    /** 年产 before 2万台闸阀 makes a capacity of the valves; 到位 before 280名工人 leaves them workers. */
    private static boolean outranks(Cues.Found cue, Token head) {
        boolean capacity = cue.token().word().code().equals("capacity")
                || !cue.token().word().says();
        return capacity && cue.cost() <= NEAR && cue.side() == Measured.Side.BEFORE;
    }

    private static Measured byHead(Token head, Measured.Side side) {
        String rule = side == Measured.Side.BEHIND ? "counted-noun-behind" : "counted-noun-before";
        return new Measured(head.word().code(), head, side, rule);
    }

    private static Measured byCue(Cues.Found cue) {
        return new Measured(cue.token().word().code(), cue.token(), cue.side(), "measuring-word");
    }

    private static Measured inherited(Figure head) {
        return new Measured(head.metric(), head.measured().cue(), Measured.Side.ELSEWHERE, ELIDED);
    }

    private Measured byUnit(SentenceReading sentence, Quantity quantity) {
        String metric = defaults.metric(quantity, sentence);
        return metric.equals(Word.NOTHING)
                ? Measured.nothing("no-metric")
                : new Measured(metric, null, Measured.Side.ELSEWHERE, "unit-alone");
    }

    /** The figure before whose noun this one shares: same unit, same statement, no measuring word of its own. */
    private @Nullable Figure headOfList(SentenceReading sentence, Quantity quantity, List<Figure> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Figure figure = before.get(i);
            if (sentence.farFrom(figure.sentence())) {
                return null;
            }
            boolean sameSentence = figure.sentence() == sentence;
            if (!sameSentence && !opensWithPart(sentence)) {
                return null;
            }
            if (sameUnit(figure, quantity)) {
                return figure;
            }
        }
        return null;
    }

    private static boolean opensWithPart(SentenceReading sentence) {
        Span first = sentence.clauses().isEmpty()
                ? Spans.between(0, 0)
                : sentence.clauses().get(0).span();
        return sentence.reading().has(first, Role.MARK, Marks.PART);
    }

    /** 68个企业（市区21家）: another classifier of the same things will do. */
    private boolean sameUnit(Figure figure, Quantity quantity) {
        return figure.quantity().unit().equals(quantity.unit())
                || figure.metric().equals(defaults.byUnit().get(quantity.unit()));
    }
}
