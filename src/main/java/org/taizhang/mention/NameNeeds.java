package org.taizhang.mention;

import java.util.Set;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;

/** What kind of works a name is of, and how much the text around must say before it is taken for a project's. */
final class NameNeeds {
    private static final int SHORTEST_TRADE_NAME = 4;
    /** 甲市现代农业项目 are many; what says more of its trade behind a region is one. */
    private static final int LONGEST_TRADE = 4;

    /** Kinds of works whose bare word after a region names all that the region has of them. */
    private static final Set<String> NETWORKS = Set.of("industry", "road", "rail");

    private NameNeeds() {}

    static String kind(NameTokens tokens, int first, int last) {
        for (int i = last; i >= first; i--) {
            NameWord word = tokens.get(i).word();
            if (word != null
                    && (word.role() == Role.HEAD || word.role() == Role.ACTION)
                    && !word.kind().equals("works")
                    && !word.kind().isEmpty()) {
                return word.kind();
            }
        }
        return "";
    }

    /** The least need of the heads in which the name ends; 项目 behind a name of some length needs nothing more. */
    static int need(NameTokens tokens, int first, int stemEnd, int last) {
        if (namesOnlyTrade(tokens, first, last, last) && !ProperNames.proper(tokens, first, last)) {
            return 2;
        }
        int end = last;
        while (end > first
                && (NameEnds.isUndertaking(tokens.at(end)) || tokens.get(end).is(Role.PHASE))) {
            end--;
        }
        if (end < last && (NameEnds.isUndertaking(tokens.at(last)) || NameEnds.isUndertaking(tokens.at(last - 1)))) {
            return tokens.get(end).end() - tokens.get(first).start() >= SHORTEST_TRADE_NAME ? 0 : 1;
        }
        if (isNetwork(tokens, first, end)) {
            return 2;
        }
        if (isWorkOnThing(tokens, first, end) || (end < last && isPhaseOfWork(tokens, first, end))) {
            return 0;
        }
        if (tokens.get(end).is(Role.COMPONENT) || tokens.get(end).is(Role.PROGRAMME)) {
            return 1;
        }
        boolean phase = end < last && ProperNames.proper(tokens, behindRegions(tokens, first, end), end);
        int need = phase || isWorkOnNamed(tokens, first, end) ? 1 : 2;
        for (int i = stemEnd + 1; i <= last; i++) {
            NameWord word = tokens.get(i).word();
            need = word != null && word.role() == Role.HEAD ? Math.min(need, word.need()) : need;
        }
        return need;
    }

    /** 某某污水厂提标, 某某水库除险加固: a work on a thing with a name of its own speaks for itself. */
    private static boolean isWorkOnThing(NameTokens tokens, int first, int last) {
        return last > first
                && tokens.get(last).is(Role.ACTION)
                && tokens.get(last - 1).is(Role.HEAD)
                && !NameEnds.isUndertaking(tokens.get(last - 1))
                && ProperNames.proper(tokens, first, last - 2);
    }

    /** 某某江乙段岸线整治: a work on what has a name of its own, beside that of its region. */
    private static boolean isWorkOnNamed(NameTokens tokens, int first, int work) {
        return tokens.get(work).is(Role.ACTION)
                && tokens.get(work).start() - tokens.get(first).start() >= SHORTEST_TRADE_NAME
                && ProperNames.proper(tokens, behindRegions(tokens, first, work), work - 1);
    }

    static int behindRegions(NameTokens tokens, int first, int last) {
        int named = first;
        while (named < last && tokens.get(named).is(Type.REGION)) {
            named++;
        }
        return named;
    }

    /** 某某河综合治理三期: what has phases is an undertaking. */
    private static boolean isPhaseOfWork(NameTokens tokens, int first, int work) {
        return tokens.get(work).is(Role.ACTION) && ProperNames.proper(tokens, first, work - 1);
    }

    /** 甲区工业园, 甲省高速公路, 甲市地铁: the zone or network of a place, rather than an undertaking in it. */
    private static boolean isNetwork(NameTokens tokens, int first, int last) {
        return last == first + 1 && tokens.get(first).is(Type.REGION) && isNetwork(tokens.get(last));
    }

    /** Whether the bare word names all that a region has of its kind. */
    static boolean isNetwork(NameToken token) {
        NameWord word = token.word();
        return word != null && word.role() == Role.HEAD && NETWORKS.contains(word.kind());
    }

    /** 交通项目, 甲市先进制造业项目: the undertakings of a trade. */
    static boolean namesOnlyTrade(NameTokens tokens, int first, int head, int last) {
        int trade = first;
        while (trade < head && tokens.get(trade).is(Type.REGION)) {
            trade++;
        }
        for (int i = trade; i < head; i++) {
            NameToken token = tokens.get(i);
            if (!token.is(Role.GENERIC) && !token.is(Role.LINK) && !token.is(Type.COMMA)) {
                return false;
            }
        }
        boolean brief =
                trade == first || tokens.get(head).start() - tokens.get(trade).start() <= LONGEST_TRADE;
        return brief && head == last && NameEnds.isUndertaking(tokens.get(head));
    }
}
