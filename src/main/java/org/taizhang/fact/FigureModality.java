package org.taizhang.fact;

import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.ModalityTable.Case;
import org.taizhang.fact.ModalityTable.Telling;
import org.taizhang.fact.ModalityTable.Verb;
import org.taizhang.fact.ModalityTable.Whose;
import org.taizhang.fact.Word.Role;

/**
 * Whether a figure is reached, aimed at, or the size of the thing itself: by what the figure measures, by the word of modality that
 * governs it, or else by the table of {@code jobs/lexicon/modality.yml}.
 */
final class FigureModality {
    /** A measuring word that says by itself that the figure is the size of the thing (全长). */
    static final String SIZE = "size";
    /** A measuring word that says by itself that the figure is reached (累计完成投资). */
    static final String DONE = "actual";
    /** A measuring word of what stands ready in a region (装机). */
    static final String STANDS = "stands";
    /** Kind of the metrics that are sizes whatever governs them. */
    private static final String WHOLE = "whole";
    /** Kind of the metrics of whose sizes a plan's words in other clauses say nothing. */
    private static final String SITE = "site";
    /** Characters between a figure and the word behind it that says what it is for. */
    private static final int NEAR = 3;

    private final ModalityTable table;
    private final ModalityDecision words = new ModalityDecision();

    FigureModality(ModalityTable table) {
        this.table = table;
    }

    Modality of(SentenceReading sentence, Span figure, Measured measured, Staged staged, Owner owner, Tense tense) {
        if (table.is(measured.metric(), WHOLE) || table.is(measured.metric(), SITE) && !ofWork(measured)) {
            return Modality.SCALE;
        }
        if (staged.token() != null && staged.token().start() >= figure.end()) {
            Token between = words.nearest(sentence, staged.token().start(), figure.end());
            if (between != null) {
                return foresees(between) ? Modality.PLAN : Modality.ACTUAL;
            }
        }
        if (aimedAt(sentence, figure, measured)) {
            return Modality.PLAN;
        }
        if (ModalityDecision.byName(measured, SIZE) && !staged.any()) {
            return Modality.SCALE;
        }
        Token word = word(sentence, figure, measured, staged);
        boolean ownWord =
                word != null && word.start() >= sentence.clauseOf(figure).span().start();
        if (ModalityDecision.byName(measured, DONE) && !ownWord) {
            return Modality.ACTUAL;
        }
        if (word != null && !ownWord && tense == Tense.PAST && foresees(word)) {
            word = null;
        }
        boolean listed = (word == null || ModalityDecision.isWeak(word)) && tense == Tense.ANNOUNCED;
        if (listed || (word != null && foresees(word)) || ModalityDecision.saysPlanned(measured)) {
            return Modality.PLAN;
        }
        if (measured.metric().equals("completion_rate")
                || staged.any()
                || ownWord
                || (word != null && !table.sized(measured.metric()))) {
            return Modality.ACTUAL;
        }
        Modality modality = table.of(asCase(sentence, figure, measured, owner, tense));
        return modality == Modality.ACTUAL && counts(measured) && FigureTelling.isOutdone(sentence, figure)
                ? Modality.SCALE
                : modality;
    }

    private static boolean counts(Measured measured) {
        return StageDecision.COUNTS.contains(measured.metric())
                && !measured.metric().equals("enterprise_count");
    }

    private Case asCase(SentenceReading sentence, Span figure, Measured measured, Owner owner, Tense tense) {
        Verb verb = ofWork(measured) ? Verb.WORK : FigureTelling.verb(sentence, figure);
        boolean designed = measured.rule().equals(UnitDefaults.OF_PLANT)
                || measured.cue() != null
                        && measured.cue().is(Role.MEASURE, "capacity")
                        && !measured.cue().word().traits().contains(STANDS);
        boolean ofProject = owner.named() || owner.how() == Owner.How.UNRESOLVED || designed;
        Whose whose = ofProject ? Whose.PROJECT : owner.how() == Owner.How.AGGREGATE ? Whose.GROUP : Whose.REGION;
        boolean dated = tense == Tense.PAST && verb != Verb.NONE && hasTime(sentence, figure);
        Telling telling = dated ? Telling.REPORTS : FigureTelling.telling(sentence, figure, verb);
        return new Case(measured.metric(), verb, telling, tense, whose);
    }

    /** 长860米，上月浇筑混凝土2600方: a time in the figure's own clause says that it reports, whatever the sentence describes. */
    private static boolean hasTime(SentenceReading sentence, Span figure) {
        return sentence.reading().times().anyWithin(sentence.ownClause(figure.start()));
    }

    /** The word of modality that governs a figure; null where none does. */
    private @Nullable Token word(SentenceReading sentence, Span figure, Measured measured, Staged staged) {
        Token word = words.nearest(
                sentence, figure.start(), sentence.sentence().span().start());
        if (word != null && isShareOfAim(word, figure, measured)) {
            word = words.nearest(
                    sentence, word.start(), sentence.clauseOf(figure).span().start());
        }
        return word != null && attributive(sentence, word, figure, staged) ? null : word;
    }

    /** 开工率达到85%的目标, 年产值20亿元的: what is aimed at is said behind the figure. */
    private static boolean aimedAt(SentenceReading sentence, Span figure, Measured measured) {
        int clause = sentence.clauseOf(figure).span().end();
        Span behind = Spans.between(
                figure.end(), Math.max(figure.end(), Math.min(clause, figure.end() + NEAR + Reading.LONGEST_WORD)));
        return sentence.reading().tokens().anyWithin(behind, token -> isAim(token, figure))
                || isTask(sentence, figure, measured)
                || measured.metric().equals("output_value")
                        && sentence.reading().beginningAt(figure.end(), Role.MARK, Marks.OF) != null;
    }

    /** 建设任务3.6万亩, 改造目标是120个: the noun before the figure says that it is set. */
    private static boolean isTask(SentenceReading sentence, Span figure, Measured measured) {
        Reading reading = sentence.reading();
        Token noun = reading.tokens().within(sentence.ownClause(figure.start())).stream()
                .filter(token -> token.is(Role.MARK, Marks.SCHEDULE))
                .reduce((first, second) -> second)
                .orElse(null);
        return noun != null && !measured.metric().equals("completion_rate") && figure.start() - noun.end() <= 1;
    }

    private static boolean isAim(Token token, Span figure) {
        return token.start() - figure.end() <= NEAR
                && token.is(Role.MODALITY, ModalityDecision.PLAN)
                && token.word().traits().contains(ModalityDecision.AIM);
    }

    /** 完成全年目标任务的91%, 为投资计划的九成: of what was aimed at the share is told that has been reached. */
    private static boolean isShareOfAim(Token word, Span figure, Measured measured) {
        return measured.metric().equals("completion_rate") && figure.start() - word.end() <= 1;
    }

    /** Land that is acquired is work, not the size of a site. */
    private static boolean ofWork(Measured measured) {
        return measured.cue() != null && measured.cue().word().traits().contains("done");
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
        return ModalityDecision.aims(word) && !word.is(Role.MODALITY, ModalityDecision.NEGATION);
    }
}
