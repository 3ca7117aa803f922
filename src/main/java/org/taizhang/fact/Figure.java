package org.taizhang.fact;

import org.jspecify.annotations.Nullable;
import org.taizhang.mention.Region;
import org.taizhang.text.Quantity;

/**
 * A figure with all that has been decided about it, before it gets its id.
 *
 * @param owner the project or aggregate that it is about
 * @param located the region whose figure it is
 * @param part whether it was stated as a part of a figure before it
 */
record Figure(
        SentenceReading sentence,
        Quantity quantity,
        Measured measured,
        Staged staged,
        Modality modality,
        Dated dated,
        Owner owner,
        Located located,
        String subject,
        Classed classed,
        boolean part) {
    /** The same of another category. */
    Figure of(Classed category) {
        return new Figure(
                sentence, quantity, measured, staged, modality, dated, owner, located, subject, category, part);
    }

    String category() {
        return classed.category();
    }

    /** The region whose figure it is; null where nothing tells it. */
    @Nullable
    Region region() {
        return located.region();
    }

    /** The rules that decided it, with their examples in {@code jobs/rules}. */
    String rules() {
        String rules = String.join(
                "+", measured.rule(), staged.rule(), dated.rule(), owner.how().rule(), located.rule());
        return classed.any() ? rules + "+" + classed.rule() : rules;
    }

    String metric() {
        return measured.metric();
    }

    Period period() {
        return dated.period();
    }

    int start() {
        return quantity.span().start();
    }

    /** Whether it counts several projects or enterprises, so that what follows is about all of them. */
    boolean aggregates() {
        return metric().equals("project_count") || metric().equals("enterprise_count");
    }
}
