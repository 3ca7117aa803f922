package org.taizhang.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;

/** Whether a figure or a stage is reached, aimed at, or the size of the thing itself. */
final class ModalityDecision {
    static final String PLAN = "plan";
    static final String ACTUAL = "actual";
    static final String YIELD = "yield";
    static final String NEGATION = "negation";
    /** 完成, 实现: done, unless a plan stands before it (计划完成) */
    private static final String WEAK = "weak";
    /** A measuring word that says by itself that the figure is planned (年度计划投资) */
    private static final String PLANNED = "plan";
    /** A measuring word that says by itself that the figure is the size of the thing (全长) */
    private static final String SIZE = "size";
    /** A measuring word that says by itself that the figure is reached (累计完成投资) */
    private static final String DONE = "actual";

    /** A word of what is aimed at (目标任务) */
    private static final String AIM = "aim";

    private static final Set<String> SIZES = Set.of("investment_total", "land_area", "floor_area", "width");
    private static final Set<String> SIZES_UNLESS_DONE =
            Set.of("length", "area", "volume", "structure_count", "capacity", "project_count");
    /** What a region has of them is a state; what a project has is its size. */
    private static final Set<String> NETWORK = Set.of("structure_count", "length", "area", "capacity");

    /** A measuring word of what stands ready in a region (装机) */
    private static final String STANDS = "stands";

    private static final int CLAUSES_BACK = 4;
    /** Characters between a figure and the word behind it that says what it is for. */
    private static final int NEAR = 3;

    Modality of(SentenceReading sentence, Span figure, Measured measured, Staged staged, Owner owner, Tense tense) {
        if (measured.metric().equals("investment_total")
                || measured.metric().equals("width")
                || (measured.metric().equals("land_area") && !ofWork(measured))) {
            return Modality.SCALE;
        }
        if (staged.token() != null && staged.token().start() >= figure.end()) {
            Token between = nearest(sentence, staged.token().start(), figure.end());
            if (between != null) {
                return foresees(between) ? Modality.PLAN : Modality.ACTUAL;
            }
        }
        if (measured.metric().equals("output_value")
                && sentence.reading().beginningAt(figure.end(), Role.MARK, Marks.OF) != null) {
            return Modality.PLAN;
        }
        if (aimedAt(sentence, figure)) {
            return Modality.PLAN;
        }
        Token word =
                nearest(sentence, figure.start(), sentence.sentence().span().start());
        if (word != null && isShareOfAim(word, figure, measured)) {
            word = nearest(
                    sentence, word.start(), sentence.clauseOf(figure).span().start());
        }
        if (word != null && attributive(sentence, word, figure, staged)) {
            word = null;
        }
        if (byName(measured, SIZE) && !staged.any()) {
            return Modality.SCALE;
        }
        if (byName(measured, DONE)
                && (word == null
                        || word.start() < sentence.clauseOf(figure).span().start())) {
            return Modality.ACTUAL;
        }
        if ((word != null && foresees(word)) || byName(measured, PLANNED)) {
            return Modality.PLAN;
        }
        boolean size = SIZES_UNLESS_DONE.contains(measured.metric()) && !staged.any();
        if (size
                && word != null
                && word.start() < sentence.clauseOf(figure).span().start()) {
            word = null;
        }
        boolean brought = tense != Tense.NONE && Situation.bringsAbout(sentence, figure);
        if (SIZES.contains(measured.metric()) && !ofWork(measured) && !staged.any() && !brought) {
            return Modality.SCALE;
        }
        if (word == null
                && tense == Tense.FUTURE
                && !measured.metric().equals("completion_rate")
                && (!measured.metric().equals("capacity") || underWay(sentence, figure))) {
            return Modality.PLAN;
        }
        if (word == null && tense == Tense.PAST && brought) {
            return Modality.ACTUAL;
        }
        boolean ofNetwork = ofNetwork(measured) && owner.how() == Owner.How.NONE;
        return size && word == null && !ofNetwork ? Modality.SCALE : Modality.ACTUAL;
    }

    /** 全市新增学位2.1万个 is what there is; 日产2500吨的生产线 is what a thing can do. */
    private static boolean ofNetwork(Measured measured) {
        boolean made = measured.rule().equals(UnitDefaults.OF_PLANT)
                || measured.metric().equals("capacity")
                        && measured.cue() != null
                        && measured.cue().is(Role.MEASURE)
                        && !measured.cue().word().traits().contains(STANDS);
        return NETWORK.contains(measured.metric()) && !made;
    }

    /** 开工率达到85%的目标: what is aimed at is said behind the figure. */
    private static boolean aimedAt(SentenceReading sentence, Span figure) {
        Span behind = Spans.between(figure.end(), figure.end() + NEAR + Reading.LONGEST_WORD);
        return sentence.reading().tokens().anyWithin(behind, token -> isAim(token, figure));
    }

    private static boolean isAim(Token token, Span figure) {
        return token.start() - figure.end() <= NEAR
                && token.is(Role.MODALITY, PLAN)
                && token.word().traits().contains(AIM);
    }

    /** 新建及改造变压器2632台、配电容量592.8兆伏安: the capacity is what the work brings. */
    private static boolean underWay(SentenceReading sentence, Span figure) {
        return sentence.governing(figure.start()).stream()
                .anyMatch(span -> sentence.reading().has(span, Role.MARK, Marks.CARRY_OUT));
    }

    /** 完成全年目标任务的91%, 为投资计划的九成: of what was aimed at the share is told that has been reached. */
    private static boolean isShareOfAim(Token word, Span figure, Measured measured) {
        return measured.metric().equals("completion_rate") && figure.start() - word.end() <= 1;
    }

    /** 争取专项债券资金6600万元: the money has been obtained. */
    private static boolean obtains(SentenceReading sentence, Token token) {
        if (!token.word().traits().contains("obtains")) {
            return false;
        }
        Span rest = sentence.following(token.end());
        return sentence.reading().tokens().anyWithin(rest, next -> next.is(Role.MEASURE, "funding"));
    }

    /** Land that is acquired is work, not the size of a site. */
    private static boolean ofWork(Measured measured) {
        return measured.cue() != null && measured.cue().word().traits().contains("done");
    }

    /** Whether the measuring word says by itself that the figure is planned. */
    static boolean saysPlanned(Measured measured) {
        return byName(measured, PLANNED);
    }

    private static boolean byName(Measured measured, String trait) {
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

    /** Whether a word of modality speaks of the future. */
    static boolean aims(Token word) {
        return word.is(Role.MODALITY, PLAN) || word.is(Role.MODALITY, YIELD) || word.is(Role.MODALITY, NEGATION);
    }

    /** 需修缮的23户全部完工: the word only describes what the predicate behind is about. */
    private static boolean attributive(SentenceReading sentence, Token word, Span figure, Staged staged) {
        return staged.token() != null
                && staged.token().start() >= figure.end()
                && word.end() < figure.start()
                && sentence.reading().standsBefore(figure.start(), Role.MARK, Marks.OF);
    }

    /** Of a figure: 未复工的26个 are what is, not what is aimed at. */
    private static boolean foresees(Token word) {
        return aims(word) && !word.is(Role.MODALITY, NEGATION);
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
    Token nearestUnlessDenied(SentenceReading sentence, int place) {
        Token word = nearest(sentence, place, 0);
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
                if (token.is(Role.MARK, Marks.NOW)) {
                    return weak;
                }
                if (obtains(sentence, token) || isNoun(sentence.reading(), token, span)) {
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
