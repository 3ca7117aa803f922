package org.taizhang.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.mention.NameForms.Form;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;

/**
 * Finds the names that label the items of an inventory, where what is said of undertakings alone does not stand right behind the colon
 * (某某豆制品：某镇引进，投资8000万元): one of the item's first clauses must tell a size, and nothing else; the label begins with letters of its own, as
 * firms do and headings of a trade do not.
 */
final class ItemLabels {
    private static final String COLONS = "：:";
    private static final String COMMAS = "，,";
    /** How many clauses behind the colon may tell the size. */
    private static final int CLAUSES = 3;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 20;
    /** A person's name has fewer letters. */
    private static final int LONGER_THAN_PERSON = 5;

    private final PassageScan scan;
    private final NameTokens tokens;

    ItemLabels(PassageScan scan) {
        this.scan = scan;
        this.tokens = scan.tokens();
    }

    /** The labels behind which {@code evidence} knows one of the first clauses to tell a size. */
    List<NameCandidate> find(ProjectEvidence evidence) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            NameCandidate label = COLONS.contains(tokens.textOf(i, i)) ? label(i - 1) : null;
            if (label != null && tellsSize(evidence, i + 1)) {
                found.add(label);
            }
        }
        return found;
    }

    private @Nullable NameCandidate label(int end) {
        int last = behindName(end);
        if (last < 0 || scan.endingWith(last) != null || !isName(last)) {
            return null;
        }
        int first = last;
        while (first > 0 && isName(first - 1)) {
            first--;
        }
        NameCandidate label = NameCandidate.headless(tokens, first, tellsPhase(end) ? end : last);
        int length = label.span().length();
        boolean fits = length >= SHORTEST && length <= LONGEST && (first == 0 || scan.isItem(label));
        return fits && isOwn(first, last) ? label : null;
    }

    /** The last token of a name before a colon, without the bracket that tells its place. */
    private int behindName(int end) {
        if (!tokens.get(end).is(Type.CLOSE)) {
            return end;
        }
        return tokens.partner(end) - 1;
    }

    private boolean tellsPhase(int end) {
        int opener = tokens.get(end).is(Type.CLOSE) ? tokens.partner(end) : -1;
        return opener >= 0 && tokens.get(opener + 1).is(Role.PHASE);
    }

    private boolean isName(int index) {
        NameToken token = tokens.get(index);
        boolean word = token.is(Type.WORD) && !token.bars() && !token.is(Role.LINK);
        return token.is(Type.CHARACTER) || token.is(Type.REGION) || token.is(Type.NUMBER) || word;
    }

    /** Whether it begins with two letters of its own behind the regions, and ends like a trade or is longer than a person's name. */
    private boolean isOwn(int first, int last) {
        int own = NameNeeds.behindRegions(tokens, first, last);
        NameToken end = tokens.get(last);
        boolean counts = end.is(Role.COUNTER) || end.is(Role.MEASURE);
        boolean trade = end.is(Type.WORD) || end.end() - tokens.get(own).start() >= LONGER_THAN_PERSON;
        return own + 1 < last
                && tokens.get(own).is(Type.CHARACTER)
                && !tokens.is(Form.HOME, own)
                && ProperNames.isCharacter(tokens.get(own + 1))
                && trade
                && !counts;
    }

    /** Whether one of the first clauses from a token on is a size: 投资8000万元, 占地33亩. */
    private boolean tellsSize(ProjectEvidence evidence, int from) {
        int clause = from;
        for (int i = 0; i < CLAUSES && clause < tokens.size(); i++) {
            int said = tokens.get(clause).start();
            int length = evidence.sizeWord(scan, said);
            if (length > 0 && isFigureAlone(tokens.indexAt(said + length))) {
                return true;
            }
            while (clause < tokens.size() && !tokens.get(clause).is(Type.BARRIER)) {
                clause++;
            }
            if (clause < tokens.size() && COMMAS.indexOf(tokens.textOf(clause, clause)) < 0) {
                return false;
            }
            clause++;
        }
        return false;
    }

    private boolean isFigureAlone(int number) {
        int last = number;
        while (last < tokens.size() && tokens.numeric(last)) {
            last++;
        }
        while (last < tokens.size() && (tokens.get(last).is(Role.MEASURE) || tokens.is(Form.MULTIPLE, last))) {
            last++;
        }
        NameToken behind = tokens.at(last);
        return last > number + 1
                && (behind == null || behind.is(Type.BARRIER) || behind.is(Type.OPEN) || behind.is(Type.COMMA));
    }
}
