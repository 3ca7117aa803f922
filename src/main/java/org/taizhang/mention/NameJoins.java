package org.taizhang.mention;

import org.taizhang.mention.NameForms.Form;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;

/** Whether 和, 及, 与 or 、 stands inside one name (河道治理与修复工程) or between two (甲大桥和乙隧道). */
final class NameJoins {
    /** Tokens of a member that are looked back over. */
    private static final int LONGEST_MEMBER = 16;

    private NameJoins() {}

    static boolean overLink(NameTokens tokens, int link, int head) {
        NameToken left = tokens.at(link - 1);
        if (left == null || !mayEndConjunct(left) || tokens.is(Form.BETWEEN_NAMES, link)) {
            return false;
        }
        if (NameEnds.isUndertaking(tokens.at(head)) && head == link + 1 || sameEnd(tokens, link - 1, head - 1)) {
            return false;
        }
        NameToken right = tokens.at(link + 1);
        if (left.is(Type.REGION) && right != null && right.is(Type.REGION)) {
            return false;
        }
        if (isBareList(tokens, link) || closesList(tokens, link, head)) {
            return false;
        }
        if (left.is(Role.HEAD) || left.is(Role.PHASE) || left.is(Role.SECTION)) {
            return !ProperNames.worded(tokens, link + 1, head - 1);
        }
        if (left.is(Role.ACTION) || left.is(Role.VERB)) {
            return NameEnds.endsInUndertaking(tokens, head);
        }
        return true;
    }

    /** 、 stands inside a name only between words of the trade: 污泥收运、处置系统建设工程. */
    static boolean overComma(NameTokens tokens, int comma, int head) {
        NameToken left = tokens.at(comma - 1);
        return numbers(tokens, comma)
                || left != null
                        && (left.is(Role.GENERIC) || left.is(Role.ACTION))
                        && NameEnds.endsInUndertaking(tokens, head)
                        && !ProperNames.worded(tokens, comma + 1, head - 1);
    }

    /** 9号、10号泊位, 一、二期工程: numbers of one thing. */
    private static boolean numbers(NameTokens tokens, int comma) {
        NameToken right = tokens.at(comma + 1);
        if (right == null) {
            return false;
        }
        boolean phases = tokens.numeric(comma - 1) && right.is(Role.PHASE);
        boolean marked =
                tokens.numeric(comma - 2) && tokens.numeric(comma + 1) && tokens.is(Form.NUMBER_MARK, comma - 1);
        return phases || marked;
    }

    /** 甲河和乙河示范段: members that end alike share the head behind them. */
    static boolean sameEnd(NameTokens tokens, int left, int right) {
        NameToken one = tokens.get(left);
        NameToken other = tokens.get(right);
        return one.is(Type.CHARACTER)
                && other.is(Type.CHARACTER)
                && tokens.textOf(left, left).equals(tokens.textOf(right, right));
    }

    /** 甲甲、乙乙和: bare names in a list that stand for works each. */
    private static boolean isBareList(NameTokens tokens, int link) {
        int first = link - 1;
        while (first > 0 && tokens.get(first).is(Type.CHARACTER)) {
            first--;
        }
        return first < link - 2 && tokens.get(first).is(Type.COMMA);
    }

    /** 甲公园、乙二中和丙水库: behind a comma and a name of its own the conjunction leads in the last member. */
    private static boolean closesList(NameTokens tokens, int link, int head) {
        if (tokens.is(Form.WITHIN_NAMES, link) || !ProperNames.proper(tokens, link + 1, head)) {
            return false;
        }
        int first = link - 1;
        int farthest = Math.max(0, link - LONGEST_MEMBER);
        while (first > farthest && isPartOfMember(tokens.get(first))) {
            first--;
        }
        return tokens.get(first).is(Type.COMMA) && ProperNames.proper(tokens, first + 1, link - 1);
    }

    private static boolean isPartOfMember(NameToken token) {
        return token.is(Type.CHARACTER)
                || token.is(Type.REGION)
                || token.is(Type.NUMBER)
                || (token.is(Type.WORD) && !token.bars() && !token.is(Role.LINK));
    }

    private static boolean mayEndConjunct(NameToken left) {
        return !(left.is(Type.BARRIER) || left.is(Type.OPEN) || left.bars() || left.is(Role.COMPANY));
    }
}
