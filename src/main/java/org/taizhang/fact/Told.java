package org.taizhang.fact;

import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;

/**
 * A figure whose time is asked for, with what has been decided about it.
 *
 * @param figure its place in the passage
 */
record Told(SentenceReading sentence, Span figure, Measured measured, Staged staged, Owner owner) {
    /** Trait of words that hold something against what was planned for a year. */
    private static final String OF_YEAR = "of_year";

    /** Where its predicate stands: a stage word behind it (500套9月交付), or the figure itself. */
    int place() {
        Token stage = staged.token();
        return stage != null && stage.start() > figure.end() ? stage.start() : figure.start();
    }

    boolean isRate() {
        return measured.metric().equals("completion_rate");
    }

    Situation situation() {
        return Situation.of(measured, staged);
    }

    /** Whether it goes on with what was told of all: it is about no named project, or one of those that 其中 takes out. */
    boolean goesOn() {
        return owner.how() != Owner.How.NAMED || sentence.isBreakdown();
    }

    /** 已完成, 累计完成: of a project this is told from its beginning. */
    boolean sumsUp() {
        return sentence.reading().has(sentence.ownClause(place()), Role.MODALITY, ModalityDecision.ACTUAL);
    }

    /** 今年完成投资1.2亿元，已完成总工程量的95%: how far works have come, not what a year has brought of its plan. */
    static boolean isProgress(SentenceReading sentence, Span figure) {
        Span clause = sentence.clauseOf(figure).span();
        return sentence.reading().has(sentence.ownClause(figure.start()), Role.MODALITY, ModalityDecision.ACTUAL)
                && sentence.reading().tokens().noneWithin(clause, ModalityDecision::schedules);
    }

    /** 累计完成投资: a measuring word that by itself tells how much it has come to. */
    boolean addsUpSoFar() {
        return ModalityDecision.byName(measured, FigureModality.DONE);
    }

    /** 某公园完成总工程量的70%: how far a project has come, not held against what was planned for a time. */
    boolean isShareOfProject() {
        Span clause = sentence.clauseOf(figure).span();
        return isRate() && owner.named() && sentence.reading().tokens().noneWithin(clause, ModalityDecision::schedules);
    }

    /** 完成投资2400万元，占年度计划的48%: held in its own clause or the next against what was planned for the year. */
    boolean isHeldAgainstYear() {
        Span clauses = sentence.ownClause(figure.start());
        for (Clause next : sentence.after(figure.end(), 1)) {
            clauses = Spans.between(clauses.start(), next.span().end());
        }
        return sentence.reading()
                .tokens()
                .anyWithin(
                        clauses,
                        token -> token.is(Role.MEASURE) && token.word().traits().contains(OF_YEAR));
    }

    /** 目前，…已建成19处；铺设管道460公里: told as it stands on the day of the article. */
    boolean holdsNow() {
        Span before = Spans.between(sentence.sentence().span().start(), place());
        return sentence.reading().has(before, Role.MARK, Marks.NOW);
    }
}
