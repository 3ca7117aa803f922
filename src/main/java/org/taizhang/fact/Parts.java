package org.taizhang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.text.Quantity;

/** Which figures are parts of a figure before them: behind 其中, in brackets, in lists that go on with one head. */
final class Parts {
    private Parts() {}

    /** The figure whose noun and stage this one shares as a part or as the next of a list; null where it stands alone. */
    static @Nullable Figure sharedHead(
            SentenceReading sentence, Quantity quantity, Measured measured, List<Figure> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Figure figure = before.get(i);
            if (sentence.farFrom(figure.sentence())) {
                return null;
            }
            if (!figure.metric().equals(measured.metric())
                    || deeper(sentence, quantity, figure)
                    || ofOtherItem(sentence, quantity, figure)) {
                continue;
            }
            return markedPart(sentence, quantity, figure) || listed(sentence, quantity, figure, measured)
                    ? figure
                    : null;
        }
        return null;
    }

    /** 其中，续建68个，总投资310亿元；新建72个: a part told in another statement of the breakdown. */
    private static boolean ofOtherItem(SentenceReading sentence, Quantity quantity, Figure figure) {
        if (figure.sentence() != sentence || !figure.part() || !sentence.isBreakdown()) {
            return false;
        }
        List<Span> own = sentence.governing(quantity.span().start());
        return figure.start() < own.get(own.size() - 1).start();
    }

    /** A figure in brackets that are closed again. */
    private static boolean deeper(SentenceReading sentence, Quantity quantity, Figure figure) {
        return figure.sentence() == sentence
                && sentence.clauseOf(figure.quantity().span()).depth()
                        > sentence.clauseOf(quantity.span()).depth();
    }

    /** Whether 其中 or an opening bracket stands between two figures, and no other metric has been opened since. */
    static boolean markedPart(SentenceReading sentence, Quantity quantity, Figure head) {
        if (head.part() && head.sentence() == sentence) {
            return sameStatement(sentence, quantity, head);
        }
        int from = head.sentence() == sentence
                ? head.quantity().span().end()
                : sentence.sentence().span().start();
        if (from > quantity.span().start()) {
            return false;
        }
        Span between = Spans.between(from, quantity.span().start());
        return sentence.divides(between) || inBracketOf(sentence, quantity, head);
    }

    private static boolean inBracketOf(SentenceReading sentence, Quantity quantity, Figure head) {
        return head.sentence() == sentence
                && sentence.clauseOf(quantity.span()).depth()
                        > sentence.clauseOf(head.quantity().span()).depth();
    }

    /** A list of parts ends where its bracket closes or where a predicate opens a new statement. */
    private static boolean sameStatement(SentenceReading sentence, Quantity quantity, Figure head) {
        Clause own = sentence.clauseOf(quantity.span());
        Clause other = sentence.clauseOf(head.quantity().span());
        return own.depth() >= other.depth() && !own.opensStatement();
    }

    /** 山阳区4家、中站区2家: the next of a list whose noun was not repeated. */
    private static boolean listed(SentenceReading sentence, Quantity quantity, Figure head, Measured measured) {
        if (head.sentence() != sentence || !measured.rule().equals(MetricDecision.ELIDED)) {
            return false;
        }
        String between = sentence.reading()
                .text()
                .substring(head.quantity().span().end(), quantity.span().start());
        return between.indexOf('、') == 0;
    }
}
