package org.taizhang.mention;

import org.jspecify.annotations.Nullable;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;

/** Whether 和, 及, 与 or 、 stands inside one name (环境整治与保护工程) or between two (甲大桥和乙隧道). */
final class NameJoins {
    /** The conjunction that joins whole phrases alone. */
    private static final String BETWEEN_NAMES = "以及";

    private NameJoins() {}

    static boolean overLink(NameTokens tokens, int link, int head) {
        NameToken left = tokens.at(link - 1);
        if (left == null || !mayEndConjunct(left) || tokens.textOf(link, link).equals(BETWEEN_NAMES)) {
            return false;
        }
        if (NameEnds.isUndertaking(tokens.at(head)) && head == link + 1 || sameEnd(tokens, link - 1, head - 1)) {
            return false;
        }
        if (isBareList(tokens, link)) {
            return false;
        }
        if (left.is(Role.HEAD) || left.is(Role.PHASE)) {
            return !worded(tokens, link + 1, head - 1);
        }
        if (left.is(Role.ACTION) || left.is(Role.VERB)) {
            return NameEnds.isUndertaking(tokens.at(NameEnds.lastOf(tokens, head)));
        }
        return true;
    }

    /** 、 stands inside a name only between words of the trade: 污泥收运、处置系统建设工程. */
    static boolean overComma(NameTokens tokens, int comma, int head) {
        NameToken left = tokens.at(comma - 1);
        return left != null
                && (left.is(Role.GENERIC) || left.is(Role.ACTION))
                && NameEnds.isUndertaking(tokens.at(NameEnds.lastOf(tokens, head)))
                && !worded(tokens, comma + 1, head - 1);
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

    private static boolean mayEndConjunct(NameToken left) {
        return !(left.is(Type.BARRIER) || left.is(Type.OPEN) || left.bars() || left.is(Role.COMPANY));
    }

    /** Whether the tokens hold a name: two characters in a row that no word claims whole, a region, a company, a quotation. */
    static boolean proper(NameTokens tokens, int first, int last) {
        return holdsName(tokens, first, last, true);
    }

    /** Whether they hold a name or an ordinary noun that may be one (和平, 丝绸). */
    static boolean worded(NameTokens tokens, int first, int last) {
        return holdsName(tokens, first, last, false);
    }

    private static boolean holdsName(NameTokens tokens, int first, int last, boolean strict) {
        int run = 0;
        boolean unknown = false;
        for (int i = Math.max(0, first); i <= last; i++) {
            NameToken token = tokens.get(i);
            boolean linked = run > 0 && token.is(Role.LINK) && token.length() == 1;
            boolean own = token.is(Type.CHARACTER) || namesInPassing(token);
            boolean ordinary = token.is(Role.NOUN) || token.is(Role.PREDICATE);
            run = linked || own || ordinary ? run + token.length() : 0;
            unknown = run > 0 && (unknown || own);
            boolean named = run >= 2 && (unknown || !strict);
            if (named || token.is(Type.REGION) || token.is(Role.COMPANY) || quotes(tokens, token)) {
                return true;
            }
        }
        return false;
    }

    /** A classifier or unit that counts nothing is a character of a name like any other. */
    private static boolean namesInPassing(NameToken token) {
        return token.is(Role.PLAIN) || token.is(Role.COUNTER) || token.is(Role.MEASURE);
    }

    private static boolean quotes(NameTokens tokens, @Nullable NameToken token) {
        return token != null
                && token.is(Type.OPEN)
                && "“‘「".indexOf(tokens.text().charAt(token.start())) >= 0;
    }
}
