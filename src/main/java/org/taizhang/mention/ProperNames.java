package org.taizhang.mention;

import org.jspecify.annotations.Nullable;
import org.taizhang.mention.NameForms.Form;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;

/** Whether what stands before a head is a name (长江 in 长江大桥), or only words of the trade (农村 in 农村公路改造工程). */
final class ProperNames {
    private static final int SHORTEST_TRADE_NAME = 4;
    /** 破路准备工程 is a step of the work, 草海湿地生态修复工程 a certain one. */
    private static final int LONG_STEM = 6;

    private static final String PROJECT = "项目";

    private ProperNames() {}

    /** Whether the name from {@code first} to {@code last} is one thing's own; {@code stemEnd} is the last token before its head. */
    static boolean own(NameTokens tokens, int first, int stemEnd, int last) {
        return proper(tokens, first, last)
                || isHomes(tokens, first, last)
                || tellsCapacity(tokens, first, last)
                || tellsPhase(tokens, first, stemEnd + 1, last)
                || isNamedByWords(tokens, first, last);
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
            boolean own = isCharacter(token);
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

    /** A character of a name, as a classifier or unit that counts nothing is too. */
    static boolean isCharacter(NameToken token) {
        return token.is(Type.CHARACTER) || token.is(Role.PLAIN) || token.is(Role.COUNTER) || token.is(Role.MEASURE);
    }

    private static boolean quotes(NameTokens tokens, @Nullable NameToken token) {
        return token != null
                && token.is(Type.OPEN)
                && "“‘「".indexOf(tokens.text().charAt(token.start())) >= 0;
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
        if (NamePlaces.isOfVillage(tokens, first)) {
            return false;
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
                    || (named && next != null && next.namedByWords())
                    || isStreet(tokens, first, i + 1)
                    || isNumberedLine(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** 年产3万吨生态油加工项目: what a plant can make tells it from any other. */
    static boolean tellsCapacity(NameTokens tokens, int first, int last) {
        for (int i = first; i < last; i++) {
            if (tokens.get(i).is(Role.CAPACITY) && tokens.numeric(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** A phase makes a name of the trade alone a certain one's: 污水处理厂二期; 基地二期 points back. */
    private static boolean tellsPhase(NameTokens tokens, int first, int head, int last) {
        for (int i = head + 1; i <= last; i++) {
            NameToken thing = tokens.get(i - 1);
            boolean named = i - 1 > first || thing.length() >= SHORTEST_TRADE_NAME;
            if (tokens.get(i).is(Role.PHASE) && thing.is(Role.HEAD) && named && !NameEnds.isUndertaking(thing)) {
                return true;
            }
        }
        return false;
    }

    /** 沿江大道, 机场东路: a street has its name from anything. */
    static boolean isStreet(NameTokens tokens, int first, int head) {
        NameWord street = tokens.get(head).word();
        if (street == null || street.named() != NameWord.Naming.TRADE) {
            return false;
        }
        NameToken mark = tokens.at(head - 1);
        boolean marked = mark != null && mark.is(Type.CHARACTER) && tokens.is(Form.STREET_MARK, head - 1);
        int name = marked ? head - 2 : head - 1;
        NameToken before = tokens.at(name);
        return name >= first && before != null && before.is(Type.WORD) && before.length() > 1 && !before.bars();
    }

    /** 市垃圾焚烧发电厂, 县污水处理厂: the one thing of its kind that the home region has. */
    private static boolean isHomes(NameTokens tokens, int first, int last) {
        NameToken home = tokens.get(first);
        boolean owned = home.is(Type.CHARACTER) && tokens.is(Form.HOME, first);
        for (int i = first + 1; owned && i <= last; i++) {
            NameToken token = tokens.get(i);
            if (token.is(Role.HEAD) && !NameEnds.isUndertaking(token)) {
                return !NameNeeds.isNetwork(token) && tokens.get(last).end() - home.end() >= SHORTEST_TRADE_NAME;
            }
        }
        return false;
    }

    /** 合肥路供热支线: whether the stretch holds a street that is named by a word. */
    static boolean holdsStreet(NameTokens tokens, int first, int last) {
        for (int i = first; i < last; i++) {
            NameWord street = tokens.get(i + 1).word();
            if (tokens.get(i).is(Role.NOUN)
                    && street != null
                    && street.role() == Role.HEAD
                    && street.named() == NameWord.Naming.TRADE) {
                return true;
            }
        }
        return false;
    }

    /** 地铁一号线. */
    private static boolean isNumberedLine(NameTokens tokens, int number) {
        return tokens.numeric(number) && tokens.textOf(number + 1, number + 1).endsWith("号线");
    }
}
