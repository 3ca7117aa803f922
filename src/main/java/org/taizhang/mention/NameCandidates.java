package org.taizhang.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.mention.NameCandidate.Ending;
import org.taizhang.mention.NameWord.Role;

/** Finds all stretches of a passage that have the shape of a project's name, in reading order and without overlap. */
final class NameCandidates {
    private static final int SHORTEST_TRADE_NAME = 4;
    /** The kind of the verbs that name a step of building. */
    private static final String STEP = "step";

    private static final String MONEY = "元";
    /** Kinds of works of which there are many in any region. */
    private static final Set<String> LINES = Set.of("road", "rail");

    private NameCandidates() {}

    static List<NameCandidate> find(NameTokens tokens) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = tokens.size() - 1; i >= 0; ) {
            NameCandidate candidate = endsName(tokens.get(i)) && !isToldInTurn(tokens, i) ? at(tokens, i) : null;
            if (candidate == null) {
                i--;
                continue;
            }
            found.add(candidate);
            i = Math.min(i, candidate.first()) - 1;
        }
        Collections.reverse(found);
        return new SharedHeads(tokens).restore(found);
    }

    /** 产业园项目一期…，二期…: the name ends before the phase. */
    private static boolean isToldInTurn(NameTokens tokens, int index) {
        return index > 0
                && tokens.get(index).is(Role.PHASE)
                && (tokens.get(index - 1).is(Role.HEAD) || tokens.get(index - 1).is(Role.ACTION))
                && NameEnds.isContrasted(tokens, index);
    }

    private static boolean endsName(NameToken token) {
        return token.is(Role.HEAD)
                || token.is(Role.ACTION)
                || token.is(Role.PHASE)
                || token.is(Role.COMPONENT)
                || token.is(Role.PROGRAMME);
    }

    private static @Nullable NameCandidate at(NameTokens tokens, int head) {
        int first = NameStarts.firstOf(tokens, head);
        int last = NameEnds.lastOf(tokens, head);
        if (NotNames.is(tokens, first, head, last)
                || isSeriesOfWorks(tokens, first, head)
                || isPieceOfUndertaking(tokens, first, head, last)) {
            return null;
        }
        int stemEnd = stemEnd(tokens, first, head);
        boolean bare = stemEnd < first
                && (first == head
                        || NameEnds.isUndertaking(tokens.get(first))
                        || isClassOfThings(tokens, first, head)
                        || tokens.get(head).end() - tokens.get(first).start() < SHORTEST_TRADE_NAME);
        boolean single = tokens.get(head).is(Role.PROGRAMME)
                || (tokens.isRoadNumber(head) && last > head)
                || ProperNames.isStreet(tokens, first, head);
        return bare && !single && !isOwned(tokens, first, last) && !isPriced(tokens, first, last)
                ? null
                : of(tokens, NamePlaces.withoutPlace(tokens, first, stemEnd, last), last, stemEnd);
    }

    /** 绿化、亮化工程: works, of which nothing tells to what they are done. */
    private static boolean isSeriesOfWorks(NameTokens tokens, int first, int head) {
        boolean joined = false;
        for (int i = first; i <= head; i++) {
            NameToken token = tokens.get(i);
            boolean joint = token.is(Role.LINK) || token.is(NameToken.Type.COMMA);
            joined |= joint;
            if (!token.is(Role.ACTION) && !joint && !NameEnds.isUndertaking(token)) {
                return false;
            }
        }
        return joined;
    }

    /** 甲电站工程厂房, 乙供水工程取水泵房: a thing without a name of its own is a piece of the undertaking before it. */
    private static boolean isPieceOfUndertaking(NameTokens tokens, int first, int head, int last) {
        if (NameEnds.isUndertaking(tokens.at(last)) || !tokens.get(head).is(Role.HEAD)) {
            return false;
        }
        int whole = head - 1;
        while (whole > first && !NameEnds.isUndertaking(tokens.get(whole))) {
            whole--;
        }
        return whole > first
                && ProperNames.proper(tokens, first, whole)
                && !ProperNames.proper(tokens, whole + 1, last);
    }

    private static boolean isStep(NameToken verb) {
        return verb.word() != null && verb.word().kind().equals(STEP);
    }

    /** 学校建设项目, 高速公路项目: undertakings of a kind, without a name; 隧洞衬砌工程: a step of one. */
    private static boolean isClassOfThings(NameTokens tokens, int first, int head) {
        NameWord thing = tokens.get(first).word();
        if (thing == null || thing.role() != Role.HEAD) {
            return false;
        }
        boolean step = tokens.get(head - 1).is(Role.VERB) && isStep(tokens.get(head - 1));
        if (thing.need() < 2 && !step && !LINES.contains(thing.kind())) {
            return false;
        }
        for (int i = first + 1; i <= head; i++) {
            if (!tokens.get(i).is(Role.VERB) && !NameEnds.isUndertaking(tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** 甲县的污水处理厂: the owner before makes a name of what is none. */
    private static boolean isOwned(NameTokens tokens, int first, int last) {
        return NamePlaces.ownerBefore(tokens, first) >= 0
                && tokens.get(last).end() - tokens.get(first).start() >= SHORTEST_TRADE_NAME;
    }

    /** 投资8000万元的粉条加工厂, 投资2亿元兴建的批发市场: what a sum was laid out for is a certain one. */
    static boolean isPriced(NameTokens tokens, int first, int last) {
        NameToken of = tokens.at(first - 1);
        NameToken verb = tokens.at(first - 2);
        int unit = verb != null && (verb.is(Role.VERB) || verb.is(Role.STOP) || verb.is(Role.ACTION))
                ? first - 3
                : first - 2;
        NameToken sum = tokens.at(unit);
        return of != null
                && of.is(Role.OF)
                && sum != null
                && sum.is(Role.MEASURE)
                && tokens.textOf(unit, unit).endsWith(MONEY)
                && tokens.get(last).is(Role.HEAD)
                && !NameEnds.isUndertaking(tokens.get(last))
                && tokens.get(last).end() - tokens.get(first).start() >= SHORTEST_TRADE_NAME;
    }

    /** Builds the candidate from its first to its last token; {@code stemEnd} is the last token before the head. */
    private static NameCandidate of(NameTokens tokens, int first, int last, int stemEnd) {
        Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
        boolean works = NameEnds.isUndertaking(tokens.at(last)) || NameEnds.isUndertaking(tokens.at(last - 1));
        return new NameCandidate(
                first,
                last,
                span,
                span.of(tokens.text()),
                NameNeeds.kind(tokens, first, last),
                NameNeeds.need(tokens, first, stemEnd, last),
                ProperNames.own(tokens, first, stemEnd, last),
                works ? Ending.UNDERTAKING : tokens.get(last).is(Role.ACTION) ? Ending.ACTION : Ending.THING,
                false);
    }

    /** Last token that is not part of the chain of heads, works and phases at the end of the name. */
    private static int stemEnd(NameTokens tokens, int first, int head) {
        int at = head;
        while (at >= first && (endsName(tokens.get(at)) || chained(tokens, at))) {
            at--;
        }
        return at;
    }

    private static boolean chained(NameTokens tokens, int at) {
        NameToken token = tokens.get(at);
        return token.is(Role.VERB) || token.is(Role.LINK) || token.is(Role.GENERIC);
    }
}
