package org.taizhang.mention;

import org.taizhang.mention.NameForms.Form;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;

/** Whether a statement counts works before it names them: 项目3个，包括…; 工业项目有11个，…. */
final class CountedWorks {
    /** Tokens of a statement that are looked back over. */
    private static final int LONGEST_STATEMENT = 90;
    /** Tokens of a passage that are looked back over for the whole of a class. */
    private static final int LONGEST_PASSAGE = 300;

    private static final String STATEMENT_ENDS = "。；;！？";

    private final NameTokens tokens;
    private final ProjectNaming naming;

    CountedWorks(NameTokens tokens, ProjectNaming naming) {
        this.tokens = tokens;
        this.naming = naming;
    }

    /** Whether a word opens an enumeration of what is counted before it. */
    boolean precedes(int opener) {
        int word = isColon(opener) ? opener - 1 : opener;
        NameToken opens = tokens.at(word);
        if (opens == null || !opens.is(Role.LISTS)) {
            return false;
        }
        return isCount(word - 1) || isCount(word - 2);
    }

    private boolean isCount(int index) {
        boolean counts = tokens.counter(index);
        return (counts || NameEnds.isUndertaking(tokens.at(index))) && tellsOfWorks(index)
                || counts && countsClass(index);
    }

    /** 复工27个。道路类3个…: one class of the works that the passage has counted. */
    private boolean countsClass(int counter) {
        int at = counter - 1;
        while (tokens.numeric(at)) {
            at--;
        }
        return at > 0 && tokens.is(Form.CLASS, at) && countedEarlier(at);
    }

    private boolean countedEarlier(int before) {
        for (int i = before; i > Math.max(1, before - LONGEST_PASSAGE); i--) {
            if (tokens.counter(i) && tellsOfWorks(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isColon(int index) {
        NameToken token = tokens.at(index);
        return token != null && token.is(Type.BARRIER) && "：:".contains(tokens.textOf(index, index));
    }

    /** Whether the statement counts works before a token. */
    boolean inStatementBefore(int before) {
        return told(before, false);
    }

    /** Whether the statement counts works before a token, or names a class of them (农业类项目有…); 其中 goes on with the statement before. */
    boolean classedBefore(int before) {
        return told(before, true);
    }

    private boolean told(int before, boolean classes) {
        for (int i = before; i > 1 && i > before - LONGEST_STATEMENT; i--) {
            if (STATEMENT_ENDS.contains(tokens.textOf(i, i))) {
                if (!classes || !tokens.get(i + 1).is(Role.LISTS)) {
                    return false;
                }
            } else if (tokens.counter(i) && tellsOfWorks(i) || classes && isClass(i)) {
                return true;
            }
        }
        return false;
    }

    /** 农业类项目, 重点工程; not 附属工程. */
    private boolean isClass(int index) {
        NameToken token = tokens.get(index);
        return token.word() != null
                && token.word().kind().isEmpty()
                && token.bars()
                && naming.endsInTail(tokens.textOf(index, index));
    }

    /** Whether a count with no noun behind it begins with a token: 14个已经复工; not 14个村受益. */
    boolean standsAlone(int number) {
        int at = number;
        while (tokens.numeric(at)) {
            at++;
        }
        NameToken next = tokens.at(at + 1);
        return at > number
                && tokens.counter(at)
                && (next == null || next.is(Type.BARRIER) || next.is(Type.COMMA) || next.bars());
    }

    /** Whether a clause says that it counts works: 续建3个, 建设项目12个; not 设车站5座. */
    private boolean tellsOfWorks(int last) {
        int farthest = Math.max(0, last - LONGEST_STATEMENT);
        for (int i = last; i >= farthest && !tokens.get(i).is(Type.BARRIER); i--) {
            NameToken token = tokens.get(i);
            String word = tokens.textOf(i, i);
            boolean undertaking = NameEnds.isUndertaking(token) || (token.bars() && naming.endsInTail(word));
            if (undertaking || token.is(Role.ACTION) || token.is(Role.SCHEDULE)) {
                return true;
            }
        }
        return false;
    }
}
