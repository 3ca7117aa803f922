package org.taizhang.fact;

import java.util.List;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.text.Quantity;

/** Which metric a figure states: from its unit, the words around it and the figures before it. A figure that fits none is none of ours. */
final class MetricDecision {
    /** How many clauses back a measuring word is looked for where the figure's own clause has none. */
    private static final int CLAUSES_BACK = 2;

    /** The rule by which a figure shares the noun of one before it. */
    static final String ELIDED = "elided-head";

    private final UnitDefaults defaults;
    private final CountMetric counts;

    MetricDecision(UnitDefaults defaults) {
        this.defaults = defaults;
        this.counts = new CountMetric(defaults);
    }

    Measured decide(SentenceReading sentence, Quantity quantity, List<Figure> before) {
        if (Kinds.counts(quantity)) {
            return counts.decide(sentence, quantity, before);
        }
        Cues.Found cue = new Cues(sentence).find(quantity, CLAUSES_BACK);
        Measured named = cue != null && cue.isNear() ? null : defaults.inName(quantity, sentence);
        if (named != null) {
            return named;
        }
        Measured ofCounted = cue != null && cue.isNear() ? null : defaults.areaOfCounted(sentence, quantity);
        if (ofCounted != null) {
            return ofCounted;
        }
        if (Kinds.is(quantity, Kinds.RATE)) {
            return RateMetric.decide(sentence, quantity, cue, before);
        }
        Figure head = SharedNoun.of(sentence, quantity, before, defaults);
        if (head != null && (cue == null || !cue.isNear())) {
            Measured own = byUnit(sentence, quantity);
            boolean ofItsOwn = own.rule().equals(UnitDefaults.OF_BUILDING) || ownWork(sentence, quantity);
            return ofItsOwn && own.counts() ? own : inherited(head);
        }
        if (cue != null) {
            return Output.isReported(sentence, cue.token()) ? Measured.nothing("output-reported") : byCue(cue);
        }
        if (Kinds.is(quantity, Kinds.MONEY) && isProjectsMoney(sentence, quantity)) {
            return new Measured(lastMoney(sentence, before), null, Measured.Side.BEFORE, "project-money");
        }
        return Kinds.is(quantity, Kinds.MONEY) && RateMetric.saysDone(sentence, quantity)
                ? new Measured(moneyDone(sentence, before), null, Measured.Side.BEFORE, "money-done")
                : byUnit(sentence, quantity);
    }

    /** 剑阁县完成8.14亿元: what is completed of money is investment, or the 产值 of which the paragraph has spoken. */
    private static String moneyDone(SentenceReading sentence, List<Figure> before) {
        return before.stream()
                .filter(figure -> figure.sentence().reading() == sentence.reading())
                .map(Figure::metric)
                .filter(metric -> metric.equals("output_value") || metric.equals("investment_completed"))
                .reduce((first, second) -> second)
                .orElse("investment_completed");
    }

    /** 乡镇卫生院建设项目860万元: a project right before money, without a word between that says what it is. */
    private static boolean isProjectsMoney(SentenceReading sentence, Quantity quantity) {
        Reading reading = sentence.reading();
        int place = quantity.span().start();
        ProjectMention name = reading.projects().lastEndingBy(place);
        Token noun = reading.tokens().lastEndingBy(place);
        boolean named = name != null && name.span().end() == place;
        return named || noun != null && noun.end() == place && noun.is(Role.THING, "project_count");
    }

    /** What the last money of the paragraph was: 下达资金8525万元，其中…项目2900万元. */
    private static String lastMoney(SentenceReading sentence, List<Figure> before) {
        return before.stream()
                .filter(figure -> figure.sentence().reading() == sentence.reading())
                .filter(figure -> Kinds.is(figure.quantity(), Kinds.MONEY))
                .map(Figure::metric)
                .filter(metric -> !metric.equals("output_value"))
                .reduce((first, second) -> second)
                .orElse("investment_total");
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
                .anyMatch(token ->
                        (token.is(Word.Role.MARK, Marks.WORK) || token.word().makes())
                                        && !sentence.reading().has(token.span(), Role.PHASE, "finish")
                                || StageAhead.doneInOneWord(sentence.reading(), token));
    }

    private Measured byUnit(SentenceReading sentence, Quantity quantity) {
        return defaults.measured(quantity, sentence);
    }

    static Measured byCue(Cues.Found cue) {
        return new Measured(cue.token().word().code(), cue.token(), cue.side(), "measuring-word");
    }

    static Measured inherited(Figure head) {
        return new Measured(head.metric(), head.measured().cue(), Measured.Side.ELSEWHERE, ELIDED);
    }
}
