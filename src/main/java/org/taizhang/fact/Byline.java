package org.taizhang.fact;

import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;

/** The words of a paper before its report: 本报讯（记者…）. */
final class Byline {
    private static final int LONGEST = 40;

    private Byline() {}

    /** Where a clause goes on behind the byline at its head; its start where it has none. */
    static int behind(Reading reading, Span clause) {
        String text = reading.text();
        int limit = Math.min(clause.end() - 1, clause.start() + LONGEST);
        for (int at = clause.start(); at <= limit; at++) {
            if (text.charAt(at) == '）' || text.charAt(at) == ')') {
                Span head = Spans.between(clause.start(), at);
                boolean names = !reading.tokens().noneWithin(head, token -> token.is(Role.MARK, Marks.TOLD));
                return names ? at + 1 : clause.start();
            }
        }
        return clause.start();
    }
}
