package org.taizhang.mention;

import org.taizhang.mention.NameForms.Form;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;

/**
 * Finds where a name begins, going left from its head: up to punctuation, a word that never stands in names, a count, an authority, or a
 * verb that opens the clause.
 */
final class NameStarts {
    private static final int LONGEST_NAME = 48;
    /** The kind of works whose verbs take their object behind them: 改造, 新建. */
    private static final String RENEWAL = "renewal";

    /** The kind of the units in which a plant's output is told. */
    private static final String OUTPUT = "output";

    private NameStarts() {}

    /** First token of the name whose head is {@code head}. */
    static int firstOf(NameTokens tokens, int head) {
        int first = head;
        int limit = tokens.get(head).start() - LONGEST_NAME;
        for (int at = head - 1; at >= 0 && tokens.get(at).start() >= limit; at = first - 1) {
            int next = stepOver(tokens, at, head);
            if (next < 0 || (first < head && beginsAfterHead(tokens, first, head))) {
                break;
            }
            first = next;
        }
        return trim(tokens, first, head);
    }

    /** The token up to which the name reaches when it takes in the token {@code at}; -1 where it must not. */
    private static int stepOver(NameTokens tokens, int at, int head) {
        NameToken token = tokens.get(at);
        switch (token.type()) {
            case BARRIER:
                return -1;
            case OPEN:
                return -1;
            case CLOSE:
                return bracket(tokens, at);
            case COMMA:
                return NameJoins.overComma(tokens, at, head) ? at : -1;
            case HYPHEN:
                return at > 0 && !doubled(tokens, at) ? at : -1;
            default:
                return token.word() == null ? stepOverCharacter(tokens, at) : stepOverWord(tokens, at, head);
        }
    }

    /** 市城市更新局 | 老旧小区改造: a trade with 局 behind it is an authority. */
    private static int stepOverCharacter(NameTokens tokens, int at) {
        NameToken before = tokens.at(at - 1);
        boolean trade =
                before != null && (before.is(Role.GENERIC) || before.is(Role.ACTION) || before.is(Role.PREDICATE));
        return trade && tokens.is(Form.AUTHORITY, at) ? -1 : at;
    }

    /** 强力投资公司: what a company does stands in its name. */
    private static boolean tradesIn(NameTokens tokens, int at) {
        NameToken verb = tokens.get(at);
        NameToken before = tokens.at(at - 1);
        return verb.is(Role.STOP)
                && verb.length() > 1
                && tokens.get(at + 1).is(Role.COMPANY)
                && before != null
                && (ProperNames.isCharacter(before) || before.is(Role.NOUN));
    }

    /** 交通局大楼: an authority owns its building. */
    private static boolean housesOffice(NameTokens tokens, int at) {
        NameToken building = tokens.at(at + 1);
        return tokens.get(at).is(Role.OFFICE) && building != null && building.is(Role.COMPONENT);
    }

    private static int stepOverWord(NameTokens tokens, int at, int head) {
        NameToken token = tokens.get(at);
        if (token.bars()) {
            return tradesIn(tokens, at) || housesOffice(tokens, at) ? at : -1;
        }
        if (token.is(Role.LINK)) {
            return NameJoins.overLink(tokens, at, head) ? at : -1;
        }
        if (token.is(Role.VERB)) {
            return opensClause(tokens, at) || tokens.get(at + 1).is(Type.NUMBER) ? -1 : at;
        }
        if (token.is(Role.PREDICATE)) {
            return governs(tokens, at, head) ? -1 : at;
        }
        if (NameEnds.isUndertaking(token) && (!carriesOn(tokens, at - 1) || tokens.counts(at + 1))) {
            return -1;
        }
        if (takesObject(tokens, at, head)) {
            return -1;
        }
        if (NamePlaces.isVillage(token) && NamePlaces.isNumbered(tokens, at)) {
            return at;
        }
        int output = outputOf(tokens, at);
        if (output >= 0) {
            return output;
        }
        if ((token.is(Role.COUNTER) || token.is(Role.MEASURE)) && tokens.numeric(at - 1)) {
            return isScale(tokens, at, head) ? at : capacity(tokens, at);
        }
        return isUnitOfTenThousands(tokens, at) ? capacity(tokens, at - 1) : at;
    }

    /** 某某酒厂2000吨白酒生产线: the first token of a figure that says what the owner before it makes; -1 for any other. */
    private static int outputOf(NameTokens tokens, int unit) {
        NameWord word = tokens.get(unit).word();
        int first = unit;
        while (first > 0 && (tokens.numeric(first - 1) || tokens.is(Form.TEN_THOUSAND, first - 1))) {
            first--;
        }
        if (word == null || !word.kind().equals(OUTPUT) || first == unit) {
            return -1;
        }
        NameToken before = tokens.at(first - 1);
        if (before == null || before.is(Type.BARRIER) || before.is(Role.VERB) || before.is(Role.PREDICATE)) {
            return -1;
        }
        int owner = before.is(Role.LINK) ? first - 2 : first - 1;
        return owner >= 0 && ProperNames.proper(tokens, firstOf(tokens, owner), owner) ? first : -1;
    }

    /** 1.8万亩 | 高标准农田建设: the unit of a figure belongs to the figure. */
    private static boolean isUnitOfTenThousands(NameTokens tokens, int at) {
        NameToken multiple = tokens.at(at - 1);
        return tokens.get(at).is(Role.MEASURE)
                && multiple != null
                && multiple.is(Role.MEASURE)
                && tokens.is(Form.TEN_THOUSAND, at - 1)
                && tokens.numeric(at - 2);
    }

    /** 新建育秧大棚, 改造低压线路: a work before a mere thing is done to it, and stands outside of the name. */
    private static boolean takesObject(NameTokens tokens, int work, int head) {
        NameWord word = tokens.get(work).word();
        boolean verb = word != null && word.role() == Role.ACTION && word.kind().equals(RENEWAL);
        if (!verb || work >= head) {
            return false;
        }
        int last = NameEnds.lastOf(tokens, head);
        return !NameEnds.isUndertaking(tokens.at(last)) && !tokens.get(last).is(Role.ACTION);
    }

    /** 合作开发甲景区, 缩短甲市机场: not 前进花园 or 振兴东路, as a verb right before the thing itself is a name. */
    private static boolean governs(NameTokens tokens, int verb, int head) {
        if (tokens.get(verb + 1).is(Type.REGION)) {
            return true;
        }
        int thing = verb + 1;
        while (thing < head && !tokens.get(thing).is(Role.HEAD)) {
            thing++;
        }
        NameWord named = tokens.get(thing).word();
        boolean name = named != null
                && named.namedByWords()
                && tokens.get(thing).start() - tokens.get(verb).end() <= 1;
        return !name && opensClause(tokens, verb) && ProperNames.proper(tokens, verb + 1, head - 1);
    }

    /** Whether the name may reach on to the left of its 项目: 项目 at the head of a clause is its subject. */
    private static boolean carriesOn(NameTokens tokens, int at) {
        NameToken token = tokens.at(at);
        return token != null && !token.is(Type.BARRIER) && !token.is(Type.COMMA) && !token.bars();
    }

    private static int bracket(NameTokens tokens, int closer) {
        int opener = tokens.partner(closer);
        return opener >= 0 && tokens.phrase(opener, closer) && !isOrdinal(tokens, opener, closer) ? opener : -1;
    }

    /** （三） before a name counts it in a list. */
    private static boolean isOrdinal(NameTokens tokens, int opener, int closer) {
        for (int i = opener + 1; i < closer; i++) {
            if (!tokens.numeric(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean doubled(NameTokens tokens, int at) {
        NameToken before = tokens.at(at - 1);
        NameToken after = tokens.at(at + 1);
        return before != null && before.is(Type.HYPHEN) || after != null && after.is(Type.HYPHEN);
    }

    /**
     * 亚行贷款项目 | 学府路改造工程, 首座高原机场 | 甘孜格萨尔机场: an undertaking, or a thing of the same kind before a region, ends a
     * description, and the name begins behind it.
     */
    private static boolean beginsAfterHead(NameTokens tokens, int at, int head) {
        NameToken before = tokens.at(at - 1);
        if (before == null
                || before.word() == null
                || !before.is(Role.HEAD)
                || tokens.get(at).is(Role.COMPANY)
                || tokens.isRoadNumber(at - 1)) {
            return false;
        }
        int thing = head;
        while (thing > at && NameEnds.isUndertaking(tokens.at(thing))) {
            thing--;
        }
        NameWord ending = tokens.get(thing).word();
        boolean region = tokens.get(at).is(Type.REGION)
                && ending != null
                && before.word().kind().equals(ending.kind());
        return (region || NameEnds.isUndertaking(before)) && ProperNames.worded(tokens, at, thing - 1);
    }

    private static boolean opensClause(NameTokens tokens, int verb) {
        NameToken before = tokens.at(verb - 1);
        if (before == null) {
            return true;
        }
        return switch (before.type()) {
            case BARRIER, OPEN, CLOSE, COMMA, REGION -> true;
            case WORD ->
                before.bars()
                        || before.is(Role.VERB)
                        || before.is(Role.PREDICATE)
                        || NameEnds.isUndertaking(before)
                        || before.is(Role.COMPANY)
                        || before.is(Role.PHASE)
                        || before.is(Role.LINK)
                        || (before.is(Role.MEASURE) && tokens.numeric(verb - 2));
            default -> false;
        };
    }

    /** A figure stands inside a name where a word of capacity opens it: 年产20万盏, 年出栏生猪10万头. Elsewhere it counts what follows. */
    private static int capacity(NameTokens tokens, int unit) {
        int at = unit - 1;
        while (at >= 0 && tokens.numeric(at)) {
            at--;
        }
        NameToken trade = tokens.at(at);
        at = trade != null && trade.is(Role.GENERIC) ? at - 1 : at;
        NameToken opener = tokens.at(at);
        if (opener != null && opener.is(Role.GENERIC)) {
            opener = tokens.at(--at);
        }
        return opener != null && opener.is(Role.CAPACITY) ? at : -1;
    }

    /** 4000万棒玉米加工项目, 20万套电机项目: what a project makes, in ten thousands, opens its name. */
    private static boolean isScale(NameTokens tokens, int unit, int head) {
        boolean tens = tokens.is(Form.TEN_THOUSAND, unit)
                || (tokens.get(unit).is(Role.COUNTER) && tokens.is(Form.TEN_THOUSAND, unit - 1));
        return tens
                && head > unit + 2
                && !tokens.get(unit + 1).is(Role.MEASURE)
                && NameEnds.isUndertaking(tokens.get(NameEnds.lastOf(tokens, head)));
    }

    /** What can stand inside a name but not at its beginning is left outside. */
    private static int trim(NameTokens tokens, int first, int head) {
        int start = behindBracket(tokens, first, head);
        while (start < head
                && (cannotBegin(tokens.get(start))
                        || tokens.is(Form.TO, start)
                        || precedesRegion(tokens, start)
                        || awaits(tokens, start)
                        || isVerb(tokens, start, head))) {
            start++;
        }
        return start;
    }

    /** （张三/摄）甲河整治: a bracket in front says something else. */
    private static int behindBracket(NameTokens tokens, int first, int head) {
        boolean bracket = tokens.get(first).is(Type.OPEN)
                && "（(".indexOf(tokens.text().charAt(tokens.get(first).start())) >= 0;
        int closer = bracket ? tokens.partner(first) : -1;
        return closer > first && closer < head ? closer + 1 : first;
    }

    /** “规划”中甲市至乙市铁路, 经甲市至乙市, 市经开区某某厂. */
    private static boolean precedesRegion(NameTokens tokens, int at) {
        return tokens.get(at + 1).is(Type.REGION)
                && tokens.get(at).is(Type.CHARACTER)
                && tokens.is(Form.BEFORE_PLACE, at);
    }

    /** 待某某水厂通水，…. */
    private static boolean awaits(NameTokens tokens, int at) {
        NameToken before = tokens.at(at - 1);
        return tokens.is(Form.AWAITING, at) && (before == null || before.is(Type.BARRIER));
    }

    /** 新建某某水厂项目: a work at the head of the clause is done to the thing named behind it. */
    private static boolean isVerb(NameTokens tokens, int at, int head) {
        NameWord word = tokens.get(at).word();
        return word != null
                && word.role() == Role.ACTION
                && word.kind().equals(RENEWAL)
                && opensClause(tokens, at)
                && ProperNames.worded(tokens, at + 1, head - 1);
    }

    private static boolean cannotBegin(NameToken token) {
        return token.is(Role.LINK) || token.is(Type.COMMA) || token.is(Type.HYPHEN);
    }
}
