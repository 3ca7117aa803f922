package org.taizhang.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.mention.NameCandidate.Ending;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;

/** Finds all stretches of a passage that have the shape of a project's name, in reading order and without overlap. */
final class NameCandidates {
    private static final int SHORTEST_TRADE_NAME = 4;
    /** 破路准备工程 is a step of the work, 草海湿地生态修复工程 a certain one. */
    private static final int LONG_STEM = 6;
    /** 甲市现代农业项目 are many; what says more of its trade behind a region is one. */
    private static final int LONGEST_TRADE = 4;

    private static final String PROJECT = "项目";
    private static final String INDUSTRY = "industry";

    /** Kinds of works whose bare word after a region names all that the region has of them. */
    private static final Set<String> NETWORKS = Set.of(INDUSTRY, "road", "rail");

    /** Last characters of the full names of regions; a short one (和田) may name a works. */
    private static final String ENDINGS = "省市县区州盟旗";

    private static final int SHORT_PLACE = 2;
    /** Kinds of works that reach from one place to another. */
    private static final Set<String> LINES = Set.of("road", "rail", "water", "energy", "port", "culture");

    private static final String DIGITS = "一二两三四五六七八九十";

    private NameCandidates() {}

    static List<NameCandidate> find(NameTokens tokens) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = tokens.size() - 1; i >= 0; ) {
            NameCandidate candidate = endsName(tokens.get(i)) ? at(tokens, i) : null;
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
        int stemEnd = stemEnd(tokens, first, head);
        if ((goesOn(tokens, last) && !NameJoins.worded(tokens, first, head))
                || (tokens.get(last).is(Role.ACTION) && hasObject(tokens, last) && onlyRegions(tokens, first, last - 1))
                || (tokens.get(head).is(Role.COMPONENT) && !hasOwner(tokens, first, head))
                || isNumbered(tokens, first, head)
                || isExtent(tokens, first, last)
                || isSlogan(tokens.text(), tokens.get(first).start())
                || namesOnlyPlace(tokens, first, head)
                || (namesOnlyTrade(tokens, first, head, last) && countsMany(tokens, head))) {
            return null;
        }
        boolean bare = stemEnd < first
                && (first == head
                        || NameEnds.isUndertaking(tokens.get(first))
                        || tokens.get(head).end() - tokens.get(first).start() < SHORTEST_TRADE_NAME);
        if (tokens.get(first).is(Role.PHASE) && first < last) {
            return null;
        }
        boolean single = tokens.get(head).is(Role.PROGRAMME) || (tokens.isRoadNumber(head) && last > head);
        return bare && !single && !ownedByRegion(tokens, first)
                ? null
                : of(tokens, withoutPlace(tokens, first, stemEnd, last), last, stemEnd);
    }

    /** 3号体育馆 is a piece of something; 3号线 is not. */
    private static boolean isNumbered(NameTokens tokens, int first, int head) {
        return first + 1 < head
                && tokens.numeric(first)
                && tokens.textOf(first + 1, first + 1).equals("号");
    }

    /** 甲大道至乙车站 tells how far something reaches; a road or line is told by what ends it: 甲市至乙市高速公路, 甲路至乙路段. */
    private static boolean isExtent(NameTokens tokens, int first, int last) {
        NameWord ending = tokens.get(last).word();
        if (ending == null || ending.role() != Role.HEAD || NameEnds.isUndertaking(tokens.get(last))) {
            return false;
        }
        boolean line = LINES.contains(ending.kind()) && !ending.named();
        for (int i = last - 1; i > first; i--) {
            line |= tokens.get(i).is(Role.HEAD);
            if (tokens.textOf(i, i).equals("至")) {
                return !line || tokens.get(i - 1).is(Role.HEAD);
            }
        }
        return false;
    }

    /** 四纵四横, 一园二核: figures with a word each make a slogan. */
    private static boolean isSlogan(String text, int start) {
        int at = start < text.length() && "“‘「".indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
        return at + 2 < text.length()
                && DIGITS.indexOf(text.charAt(at)) >= 0
                && DIGITS.indexOf(text.charAt(at + 1)) < 0
                && DIGITS.indexOf(text.charAt(at + 2)) >= 0;
    }

    /** A building is named by the institution or place that it belongs to; one of a works is a piece of it. */
    private static boolean hasOwner(NameTokens tokens, int first, int component) {
        for (int i = component - 1; i >= first; i--) {
            NameToken token = tokens.get(i);
            if (token.is(Role.HEAD)) {
                return token.word() != null && token.word().need() == 2;
            }
            if (token.is(Type.REGION) || token.is(Role.COMPANY)) {
                return true;
            }
        }
        return false;
    }

    /** 甲县项目: the undertakings of a place, not one of them. */
    private static boolean namesOnlyPlace(NameTokens tokens, int first, int head) {
        for (int i = first; i < head; i++) {
            if (!namesPlace(tokens, i)) {
                return false;
            }
        }
        return first < head && NameEnds.isUndertaking(tokens.get(head));
    }

    /** 甲区新建乙: the place does something to what stands behind the work. */
    private static boolean hasObject(NameTokens tokens, int work) {
        NameToken next = tokens.at(work + 1);
        return next != null
                && (next.is(Type.CHARACTER)
                        || next.is(Role.GENERIC)
                        || next.is(Role.NOUN)
                        || next.is(Role.HEAD)
                        || next.is(Role.PLAIN));
    }

    private static boolean onlyRegions(NameTokens tokens, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!tokens.get(i).is(Type.REGION)) {
                return false;
            }
        }
        return true;
    }

    private static boolean namesPlace(NameTokens tokens, int index) {
        NameToken token = tokens.get(index);
        return token.is(Type.REGION)
                && token.length() > SHORT_PLACE
                && ENDINGS.indexOf(tokens.text().charAt(token.end() - 1)) >= 0;
    }

    /** 交通项目, 甲市先进制造业项目: the undertakings of a trade. */
    private static boolean namesOnlyTrade(NameTokens tokens, int first, int head, int last) {
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

    /** The programmes of a trade are called 工程; its 项目 are many. */
    private static boolean countsMany(NameTokens tokens, int head) {
        return tokens.textOf(head, head).endsWith(PROJECT);
    }

    /** 甲县的污水处理厂: the region before makes a name of what is none. */
    private static boolean ownedByRegion(NameTokens tokens, int first) {
        NameToken of = tokens.at(first - 1);
        NameToken region = tokens.at(first - 2);
        return of != null
                && of.is(Role.OF)
                && region != null
                && region.is(Type.REGION)
                && tokens.get(first).length() >= SHORTEST_TRADE_NAME;
    }

    /** A work done is named only where the phrase ends with it: 改造, but not 改造面积. */
    private static boolean goesOn(NameTokens tokens, int last) {
        NameToken next = tokens.at(last + 1);
        return tokens.get(last).is(Role.ACTION) && next != null && (next.is(Type.CHARACTER) || next.is(Role.NOUN));
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
                kind(tokens, first, last),
                need(tokens, first, stemEnd, last),
                NameJoins.proper(tokens, first, last)
                        || tellsPhase(tokens, stemEnd + 1, last)
                        || isNamedByWords(tokens, first, last),
                works ? Ending.UNDERTAKING : tokens.get(last).is(Role.ACTION) ? Ending.ACTION : Ending.THING,
                false);
    }

    /** Whether an ordinary word is a name here: 惠民家园, 和平大桥; 银河丝绸项目, as only a certain one is called 项目. */
    private static boolean isNamedByWords(NameTokens tokens, int first, int last) {
        int stem = tokens.get(last).start() - tokens.get(first).start();
        boolean single = tokens.textOf(last, last).endsWith(PROJECT) && stem >= SHORTEST_TRADE_NAME;
        boolean project = first < last
                && NameEnds.isUndertaking(tokens.get(last))
                && (single || stem >= LONG_STEM)
                && !tokens.get(last - 1).is(Role.PREDICATE);
        if (tokens.get(last).is(Role.PROGRAMME)) {
            return true;
        }
        int end = tokens.get(last).end();
        for (int i = first; i < last; i++) {
            NameToken token = tokens.get(i);
            NameWord next = tokens.get(i + 1).word();
            boolean noun = token.is(Role.NOUN);
            boolean word = noun || token.is(Role.PREDICATE);
            boolean named = word || (token.is(Type.CHARACTER) && end - token.start() >= SHORTEST_TRADE_NAME);
            if (token.is(Role.PROGRAMME)
                    || tokens.isRoadNumber(i + 1)
                    || (noun && project)
                    || (named && next != null && next.named())
                    || isNumberedLine(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** 地铁一号线. */
    private static boolean isNumberedLine(NameTokens tokens, int number) {
        return tokens.numeric(number) && tokens.textOf(number + 1, number + 1).endsWith("号线");
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

    private static String kind(NameTokens tokens, int first, int last) {
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

    /** A phase makes a name of the trade alone a certain one's: 污水处理厂二期. */
    private static boolean tellsPhase(NameTokens tokens, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            NameToken thing = tokens.get(i - 1);
            if (tokens.get(i).is(Role.PHASE) && thing.is(Role.HEAD) && !NameEnds.isUndertaking(thing)) {
                return true;
            }
        }
        return false;
    }

    /** The least need of the heads in which the name ends; 项目 behind a name of some length needs nothing more. */
    private static int need(NameTokens tokens, int first, int stemEnd, int last) {
        if (namesOnlyTrade(tokens, first, last, last) && !NameJoins.proper(tokens, first, last)) {
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
        if (tokens.get(end).is(Role.COMPONENT)) {
            return 1;
        }
        int need = 2;
        for (int i = stemEnd + 1; i <= last; i++) {
            NameWord word = tokens.get(i).word();
            need = word != null && word.role() == Role.HEAD ? Math.min(need, word.need()) : need;
        }
        return need;
    }

    /** 甲区工业园, 甲省高速公路, 甲市地铁: the zone or network of a place, rather than an undertaking in it. */
    private static boolean isNetwork(NameTokens tokens, int first, int last) {
        NameWord word = tokens.get(last).word();
        return last == first + 1
                && tokens.get(first).is(Type.REGION)
                && word != null
                && word.role() == Role.HEAD
                && NETWORKS.contains(word.kind());
    }

    /** 甲市乙街道丙小区: an estate has its name from its people; the place tells where it lies. */
    private static boolean placesEstate(NameTokens tokens, int first, int last) {
        NameWord ending = tokens.get(last).word();
        return namesPlace(tokens, first)
                && ending != null
                && ending.role() == Role.HEAD
                && ending.kind().equals("housing")
                && (ending.named() || ending.need() == 2);
    }

    /** 甲区某某科技电池生产基地: the district tells where the enterprise invests. */
    private static boolean placesEnterprise(NameTokens tokens, int first, int stemEnd, int last) {
        String kind = kind(tokens, first, last);
        return stemEnd > first + 1
                && namesPlace(tokens, first)
                && tokens.get(stemEnd).end() - tokens.get(first).end() >= LONG_STEM
                && (kind.equals(INDUSTRY) || (kind.isEmpty() && countsMany(tokens, last)))
                && tokens.get(first + 1).is(Type.CHARACTER)
                && tokens.get(first + 2).is(Type.CHARACTER);
    }

    /** In "在甲区乙广场" the region tells where; in "甲县人民医院" it is all that the name has, and stays. */
    private static int withoutPlace(NameTokens tokens, int first, int stemEnd, int last) {
        NameToken before = tokens.at(first - 1);
        boolean governed = before != null && before.is(Role.PREPOSITION)
                || placesEnterprise(tokens, first, stemEnd, last)
                || placesEstate(tokens, first, last);
        int start = first;
        while (governed
                && start < stemEnd
                && tokens.get(start).is(Type.REGION)
                && NameJoins.worded(tokens, start + 1, stemEnd)) {
            start++;
        }
        return start;
    }
}
