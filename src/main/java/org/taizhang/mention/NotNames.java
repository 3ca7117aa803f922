package org.taizhang.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.mention.NameForms.Form;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;

/** Stretches that end like a name and are none: a piece of a thing, a distance, a slogan, the undertakings of a place or trade. */
final class NotNames {
    private static final String PROJECT = "项目";
    private static final String ROAD = "road";
    private static final String WATER = "water";

    /** Kinds of works that reach from one place to another. */
    private static final Set<String> LINES = Set.of(ROAD, "rail", WATER, "energy", "culture");

    /** Tokens between a class and its number: 总计, 现有. */
    private static final int LONGEST_ADVERBS = 2;

    private static final Set<String> ONE = Set.of("1", "一");

    private static final String DIGITS = "一二两三四五六七八九十";

    /** Words between a name and the company that is made of it. */
    private static final int LONGEST_TRADE = 4;

    /** Tokens between a building and its number: 目前已完成. */
    private static final int LONGEST_PREDICATE = 6;

    private NotNames() {}

    /** Whether the stretch from {@code first} to {@code last}, whose head is {@code head}, names nothing. */
    static boolean is(NameTokens tokens, int first, int head, int last) {
        boolean does = NameEnds.actsOn(tokens, last)
                || tokens.get(last).is(Role.ACTION)
                        && (goesOn(tokens, last) && !ProperNames.worded(tokens, first, head)
                                || hasObject(tokens, last) && onlyRegions(tokens, first, last - 1));
        return does
                || insideOrganisation(tokens, last)
                || (tokens.get(first).is(Role.PHASE) && first < last)
                || isPieces(tokens, first, last)
                || (tokens.get(head).is(Role.COMPONENT) && (!hasOwner(tokens, first, head) || isCounted(tokens, last)))
                || isNumbered(tokens, first, head)
                || isClass(tokens, first, last)
                || isExtent(tokens, first, last)
                || isSlogan(tokens.text(), tokens.get(first).start())
                || namesOnlyPlace(tokens, first, head)
                || tellsOnlySize(tokens, first, head)
                || isWorkOnPiece(tokens, first, last)
                || isFirmsMan(tokens, head, last)
                || isTradeOfPlace(tokens, first, last)
                || (NameNeeds.namesOnlyTrade(tokens, first, head, last) && countsMany(tokens, head));
    }

    /** 甲省高等级公路建设开发公司: what follows makes an organisation of it. */
    private static boolean insideOrganisation(NameTokens tokens, int last) {
        int next = last + 1;
        int farthest = Math.min(tokens.size() - 1, last + LONGEST_TRADE);
        for (int i = next; i <= farthest; i++) {
            NameToken token = tokens.get(i);
            if (token.is(Role.COMPANY)) {
                return true;
            }
            if (!(token.is(Role.VERB) || token.is(Role.GENERIC) || token.is(Role.PREDICATE) || token.is(Role.NOUN))) {
                return false;
            }
        }
        return false;
    }

    /** 改建穿堤涵闸12座, 涵闸总计12座: several of a kind are no one thing; 除险加固工程36座 is a programme, 甲水库、乙水库2座 are names. */
    private static boolean isClass(NameTokens tokens, int first, int last) {
        NameToken before = tokens.at(first - 1);
        boolean listed = before != null && (before.is(Type.COMMA) || before.is(Role.LINK));
        if (listed || !tokens.get(last).is(Role.HEAD) || NameEnds.isUndertaking(tokens.get(last))) {
            return false;
        }
        int number = last + 1;
        while (number <= last + LONGEST_ADVERBS && isAdverb(tokens.at(number))) {
            number++;
        }
        int unit = number;
        while (tokens.numeric(unit)) {
            unit++;
        }
        boolean several = unit > number + 1 || (unit == number + 1 && !ONE.contains(tokens.textOf(number, number)));
        several &= unit < tokens.size();
        return several && tokens.is(Form.STRUCTURE, unit) && endsPhrase(tokens, unit);
    }

    private static boolean isAdverb(@Nullable NameToken token) {
        return token != null && (token.is(Role.STOP) || token.is(Role.ADVERB));
    }

    /** Whether no noun follows, which would be what is counted: 水厂2座沉淀池. */
    private static boolean endsPhrase(NameTokens tokens, int unit) {
        int end = tokens.get(unit).end();
        NameToken next = tokens.at(unit + 1);
        return next == null || !Character.isLetter(tokens.text().charAt(end)) || isAdverb(next);
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
        boolean line = LINES.contains(ending.kind()) && (!ending.namedByWords() || isWay(ending));
        for (int i = last - 1; i > first; i--) {
            line |= tokens.get(i).is(Role.HEAD);
            if (tokens.is(Form.TO, i)) {
                return !line || tokens.get(i - 1).is(Role.HEAD);
            }
        }
        return false;
    }

    /** 甲关至乙谷步道: a way reaches from place to place, a street does not. */
    private static boolean isWay(NameWord ending) {
        return ending.kind().equals(ROAD) && ending.named() == NameWord.Naming.ORDINARY;
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
            if (token.is(Type.REGION) || token.is(Role.COMPANY) || token.is(Role.OFFICE)) {
                return true;
            }
        }
        return first < component && NamePlaces.ownerBefore(tokens, first) >= 0;
    }

    /** 住院楼及人防工程: a building that nobody owns, with other works, is a piece of what is told of. */
    private static boolean isPieces(NameTokens tokens, int first, int last) {
        boolean described = first < last && NameEnds.isDimension(tokens, first + 1, first);
        return tokens.get(first).is(Role.COMPONENT)
                && tokens.get(last).is(Role.HEAD)
                && (described || !ProperNames.proper(tokens, first, last))
                && NamePlaces.ownerBefore(tokens, first) < 0;
    }

    /** 甲医院新院区病房楼已完成3栋: buildings that are counted are pieces of what is named before them. */
    private static boolean isCounted(NameTokens tokens, int last) {
        int farthest = Math.min(tokens.size() - 1, last + LONGEST_PREDICATE);
        for (int i = last + 1; i <= farthest; i++) {
            NameToken token = tokens.get(i);
            if (tokens.numeric(i)) {
                return i > last + 1 && tokens.forms().is(Form.BUILDING, tokens.unitBehind(i));
            }
            boolean predicate = token.is(Type.CHARACTER) || (token.is(Type.WORD) && !token.is(Role.HEAD));
            if (!predicate || token.is(Role.NOUN) || token.is(Role.COMPONENT)) {
                return false;
            }
        }
        return false;
    }

    /** 甲县项目: the undertakings of a place, not one of them. */
    private static boolean namesOnlyPlace(NameTokens tokens, int first, int head) {
        for (int i = first; i < head; i++) {
            if (!NamePlaces.namesPlace(tokens, i)) {
                return false;
            }
        }
        return first < head && NameEnds.isUndertaking(tokens.get(head));
    }

    /** 水库坝坡整治, 宿舍楼外墙翻修: a thing that nobody's name tells from others, a piece of it and a work are no name. */
    private static boolean isWorkOnPiece(NameTokens tokens, int first, int last) {
        NameWord thing = tokens.get(first).word();
        boolean bare =
                thing != null && thing.role() == Role.HEAD && thing.kind().equals(WATER) && first + 1 < last;
        if (!bare || !tokens.get(last).is(Role.ACTION)) {
            return false;
        }
        for (int i = first + 1; i < last; i++) {
            if (!tokens.get(i).is(Type.CHARACTER) && !tokens.get(i).is(Role.NOUN)) {
                return false;
            }
        }
        return true;
    }

    /** 亿元项目, 50亿元以上项目: the undertakings of a size. */
    private static boolean tellsOnlySize(NameTokens tokens, int first, int head) {
        for (int i = first; i < head; i++) {
            if (!tokens.get(i).is(Role.MEASURE) && !tokens.numeric(i)) {
                return false;
            }
        }
        return first < head && tokens.get(head - 1).is(Role.MEASURE) && NameEnds.isUndertaking(tokens.get(head));
    }

    /** 某某公司项目负责人: the firm's man on a site that bears another name. */
    private static boolean isFirmsMan(NameTokens tokens, int head, int last) {
        NameToken firm = tokens.at(head - 1);
        return head == last
                && NameEnds.isUndertaking(tokens.get(head))
                && firm != null
                && firm.is(Role.COMPANY)
                && last + 1 < tokens.size()
                && tokens.is(Form.SPEAKER, last + 1);
    }

    /** 甲省公路建设: the works of a trade in a place. */
    private static boolean isTradeOfPlace(NameTokens tokens, int first, int last) {
        NameToken next = tokens.at(last + 1);
        return last == first + 1
                && tokens.get(first).is(Type.REGION)
                && NameNeeds.isNetwork(tokens.get(last))
                && next != null
                && next.is(Role.VERB);
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

    /** The programmes of a trade are called 工程; its 项目 are many. */
    private static boolean countsMany(NameTokens tokens, int head) {
        return tokens.textOf(head, head).endsWith(PROJECT);
    }

    /** A work done is named only where the phrase ends with it: 改造, but not 改造面积; 修复长1.1公里 is told of the work. */
    private static boolean goesOn(NameTokens tokens, int last) {
        NameToken next = tokens.at(last + 1);
        return tokens.get(last).is(Role.ACTION)
                && next != null
                && !NameEnds.isDimension(tokens, last + 1, last)
                && (next.is(Type.CHARACTER) || next.is(Role.NOUN));
    }
}
