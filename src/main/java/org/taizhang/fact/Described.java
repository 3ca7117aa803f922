package org.taizhang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.text.Quantity;

/** Projects that stand behind or around the figure that describes them. */
final class Described {
    /** Characters between a figure and the project that it describes (总投资10亿元的, 投资6000万元实施). */
    private static final int REACH = 10;

    /** How many clauses ahead the name may stand. */
    private static final int CLAUSES_AHEAD = 3;
    /** Unknown characters of a clause that only measures. */
    private static final int ONLY_MEASURES = 2;

    private Described() {}

    /** 年产20万盏防爆电器项目: the project whose name holds the figure. */
    static @Nullable ProjectMention around(SentenceReading sentence, Quantity quantity) {
        return sentence.reading().projects().within(sentence.sentence().span()).stream()
                .filter(mention -> mention.span().contains(quantity.number()))
                .findFirst()
                .orElse(null);
    }

    /**
     * 总投资100亿元的康养城, 投资6000万元实施湿地公园工程: the project stands behind its figure.
     *
     * @param subjectTold whether a project is the statement's subject: what it builds is then its own part
     */
    static @Nullable ProjectMention behind(SentenceReading sentence, Quantity quantity, boolean subjectTold) {
        Reading reading = sentence.reading();
        Span clause = sentence.clauseOf(quantity.span()).span();
        int end = quantity.span().end();
        ProjectMention next = reading.projects().next(end);
        if (next == null
                || next.span().end() > clause.end()
                || next.span().start() - end > REACH
                || Namings.isAside(reading, next)
                || listed(reading, next)) {
            return null;
        }
        Span gap = Spans.between(end, next.span().start());
        boolean joint = gap.length() == 0 && quantity.kind().equals("count")
                || reading.beginningAt(end, Role.MARK, Marks.OF) != null
                || !subjectTold
                        && reading.tokens()
                                .anyWithin(
                                        gap,
                                        token -> token.is(Role.STAGE)
                                                || token.is(Role.MARK, Marks.CARRY_OUT)
                                                || token.is(Role.MARK, Marks.ACQUIRES));
        return joint && !reading.quantities().anyWithin(gap) ? next : null;
    }

    /**
     * 占地350亩，总投资2亿元的某某学校: a clause that only measures goes on to the name that the next figure describes; 投入3000万元，对某路段进行大修工程:
     * what is carried out later in the statement is what the money is for.
     */
    static @Nullable ProjectMention ahead(SentenceReading sentence, Quantity quantity) {
        Reading reading = sentence.reading();
        Span own = sentence.clauseOf(quantity.span()).span();
        List<Clause> clauses = sentence.after(quantity.span().end(), CLAUSES_AHEAD);
        boolean fronted = false;
        for (Clause clause : clauses) {
            fronted |= reading.beginningAt(clause.span().start(), Role.MARK, Marks.STOP) != null;
            ProjectMention next = reading.projects().next(clause.span().start());
            if (next == null || next.span().end() > clause.span().end()) {
                continue;
            }
            Quantity last = reading.quantities().previous(next.span().start());
            boolean measured = last != null
                    && last.span().start() >= clause.span().start()
                    && reading.beginningAt(last.span().end(), Role.MARK, Marks.OF) != null
                    && next.span().start() - last.span().end() <= REACH
                    && reading.unread(own.start(), quantity.span().start()) <= ONLY_MEASURES
                    && reading.unread(clause.span().start(), last.span().start()) <= ONLY_MEASURES;
            boolean carriedOut = fronted
                    && Kinds.is(quantity, Kinds.MONEY)
                    && reading.standsBefore(next.span().start(), Role.MARK, Marks.CARRY_OUT);
            return (measured || carriedOut) && !listed(reading, next) ? next : null;
        }
        return null;
    }

    /** 实施甲、乙和丙: money for several belongs to none of them. */
    private static boolean listed(Reading reading, ProjectMention mention) {
        ProjectMention next = reading.projects().next(mention.span().end());
        return next != null
                && next.span().start() - mention.span().end() == 1
                && Coordination.isJoint(reading.text().charAt(mention.span().end()));
    }
}
