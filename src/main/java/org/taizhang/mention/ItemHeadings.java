package org.taizhang.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;

/**
 * Finds the names that head the items of a report without a word of works at their end: what stands before a colon or in brackets at the
 * head of a passage (某某泵业：总投资…, 【某某薄膜】项目占地…) names the undertaking, be it called by its firm or its product.
 */
final class ItemHeadings {
    private static final int LONGEST = 20;
    private static final int SHORTEST = 3;
    private static final String COLONS = "：:";
    private static final String OPENERS = "【[［";
    private static final String CLOSERS = "】]］";

    private final PassageScan scan;
    private final NameTokens tokens;

    ItemHeadings(PassageScan scan) {
        this.scan = scan;
        this.tokens = scan.tokens();
    }

    /** The headings behind which {@code evidence} knows what is said to be said of undertakings. */
    List<NameCandidate> find(ProjectEvidence evidence) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            String mark = tokens.textOf(i, i);
            boolean bracket = CLOSERS.contains(mark);
            if (tokens.get(i).is(Type.BARRIER) && (bracket || COLONS.contains(mark)) && tells(evidence, i + 1)) {
                NameCandidate heading = heading(i - 1, bracket);
                if (heading != null) {
                    found.add(heading);
                }
            }
        }
        return found;
    }

    /** Whether the heading is said to be an undertaking (项目…, 该项目…), or what only undertakings are said to be. */
    private boolean tells(ProjectEvidence evidence, int from) {
        NameToken said = tokens.at(from);
        if (said == null) {
            return false;
        }
        boolean points = said.bars() && NameEnds.isUndertaking(tokens.at(from + 1));
        return points || NameEnds.isUndertaking(said) || evidence.isSaidOfUndertakings(scan, said.start());
    }

    private @Nullable NameCandidate heading(int last, boolean bracket) {
        if (scan.endingWith(last) != null) {
            return null;
        }
        int first = last;
        while (first > 0 && isOfName(first - 1)) {
            first--;
        }
        NameCandidate heading = NameCandidate.headless(tokens, first, last);
        boolean opens = bracket
                ? first > 0 && OPENERS.contains(tokens.textOf(first - 1, first - 1))
                : first == 0 || scan.isItem(heading);
        int length = heading.span().length();
        boolean brief = length >= SHORTEST && length <= LONGEST;
        return opens && brief && isOfName(last) && isNamed(first, last, bracket) ? heading : null;
    }

    private boolean isOfName(int index) {
        NameToken token = tokens.get(index);
        boolean word = token.is(Type.WORD) && !token.bars() && !token.is(Role.VERB) && !token.is(Role.LINK);
        return token.is(Type.CHARACTER) || token.is(Type.REGION) || token.is(Type.NUMBER) || word;
    }

    /** A firm or product is named by letters of its own or by the trade behind a word: 某某酿造; not 基本情况. */
    private boolean isNamed(int first, int last, boolean bracket) {
        boolean own = bracket;
        boolean trade = false;
        for (int i = first; i <= last; i++) {
            own |= tokens.get(i).is(Type.CHARACTER);
            trade |= tokens.get(i).is(Role.GENERIC) && i > first;
            if (NameEnds.isUndertaking(tokens.get(i))) {
                return false;
            }
        }
        return (own || trade) && ProperNames.worded(tokens, first, last);
    }
}
