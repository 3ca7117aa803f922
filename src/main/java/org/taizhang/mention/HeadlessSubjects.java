package org.taizhang.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;

/**
 * Finds names without a word of works at their end by what is said of them: a proper name that opens a clause as the subject of 总投资,
 * 占地 or 封顶 (某某御景湾主体封顶) is an undertaking's, whatever it is made of.
 */
final class HeadlessSubjects {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 16;
    /** Letters that no word of the language claims, beside those of a region. */
    private static final int LEAST_OWN = 2;

    private final PassageScan scan;
    private final NameTokens tokens;

    HeadlessSubjects(PassageScan scan) {
        this.scan = scan;
        this.tokens = scan.tokens();
    }

    /** The subjects of the predicates that {@code evidence} knows to be said of undertakings, in reading order. */
    List<NameCandidate> find(ProjectEvidence evidence) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (mayEnd(i - 1)
                    && evidence.isSaidOfUndertakings(scan, tokens.get(i).start())) {
                NameCandidate subject = subject(i - 1);
                if (subject != null) {
                    found.add(subject);
                }
            }
        }
        return found;
    }

    /** Whether a name without a head may end with this token. */
    private boolean mayEnd(int index) {
        NameToken token = tokens.get(index);
        boolean letter = token.is(Type.CHARACTER) || token.is(Role.NOUN) || token.is(Type.CLOSE);
        return letter && scan.endingWith(index) == null && !tokens.numeric(index);
    }

    private @Nullable NameCandidate subject(int last) {
        int first = NameStarts.firstOf(tokens, last);
        Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
        NameToken before = tokens.at(first - 1);
        boolean opens = before == null || before.is(Type.BARRIER) || before.is(Role.LISTS);
        return opens && span.length() >= SHORTEST && span.length() <= LONGEST && isName(first, last)
                ? new NameCandidate(
                        first, last, span, span.of(tokens.text()), "", 2, true, NameCandidate.Ending.THING, false)
                : null;
    }

    /** Whether the stretch holds letters of its own behind the regions in front, and nothing that ends another name. */
    private boolean isName(int first, int last) {
        int own = 0;
        int from = first;
        while (from < last && tokens.get(from).is(Type.REGION)) {
            from++;
        }
        for (int i = from; i <= last; i++) {
            NameToken token = tokens.get(i);
            if (token.is(Type.COMMA) || token.is(Role.LINK) || token.is(Role.VERB) || token.is(Role.PREDICATE)) {
                return false;
            }
            own += token.is(Type.CHARACTER) && !tokens.ordinal(i) ? token.length() : 0;
        }
        return own >= LEAST_OWN;
    }
}
