package org.taizhang.mention;

import java.util.Set;
import java.util.stream.IntStream;
import org.taizhang.mention.NameForms.Form;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;

/** Whether the region in front of a name belongs to it (甲县人民医院) or only tells where the thing lies (在甲区乙广场). */
final class NamePlaces {
    private static final int LONG_STEM = 6;
    private static final String PROJECT = "项目";
    private static final String INDUSTRY = "industry";

    private static final String HOUSING = "housing";
    private static final String VILLAGE = "village";
    private static final String ZONE = "zone";
    private static final String DISTRICT = "区";
    /** Kinds of things that are there before any work is done to them. */
    private static final Set<String> NATURAL = Set.of("road", "water");

    /** Last characters of the full names of regions; a short one (和田) may name a works. */
    private static final String ENDINGS = "省市县区州盟旗";

    private static final int SHORT_PLACE = 2;
    /** With it a name of two letters is a full one: 和县. */
    private static final char COUNTY = '县';

    private NamePlaces() {}

    static boolean namesPlace(NameTokens tokens, int index) {
        NameToken token = tokens.get(index);
        return token.is(Type.REGION)
                && (token.length() > SHORT_PLACE || tokens.text().charAt(token.end() - 1) == COUNTY)
                && ENDINGS.indexOf(tokens.text().charAt(token.end() - 1)) >= 0;
    }

    /** The last token of the owner that 的 ties to a name: a region, a village, a company, another thing (甲县的水厂, 乙村的种植基地); -1 for none. */
    static int ownerBefore(NameTokens tokens, int first) {
        NameToken of = tokens.at(first - 1);
        NameToken owner = tokens.at(first - 2);
        if (of == null || !of.is(Role.OF) || owner == null) {
            return -1;
        }
        if (owner.is(Type.REGION)) {
            return first - 2;
        }
        boolean organised = isVillage(owner) || owner.is(Role.COMPANY);
        if (!organised && !endsThing(owner)) {
            return -1;
        }
        int start = NameStarts.firstOf(tokens, first - 2);
        boolean told = organised
                ? ProperNames.proper(tokens, start, first - 3)
                : ProperNames.proper(tokens, start, first - 2) && opensStatement(tokens, start);
        return told ? first - 2 : -1;
    }

    /** 中杞枸杞, 青龙河: an owner's last word. What belongs to an undertaking (产业园的集中治污工程) is part of it. */
    private static boolean endsThing(NameToken owner) {
        NameWord word = owner.word();
        boolean natural =
                word != null && word.role() == Role.HEAD && owner.length() == 1 && NATURAL.contains(word.kind());
        return natural || owner.is(Type.CHARACTER) || owner.is(Role.NOUN) || owner.is(Role.PLAIN);
    }

    /** 青龙河的生态修复: what opens a statement with a name of its own owns what 的 ties to it. */
    private static boolean opensStatement(NameTokens tokens, int start) {
        NameToken before = tokens.at(start - 1);
        return before == null || before.is(Type.BARRIER);
    }

    /** 崖川村的蔬菜基地: whether a village owns what begins at a token, so that the word there only tells what it grows. */
    static boolean isOfVillage(NameTokens tokens, int first) {
        NameToken of = tokens.at(first - 1);
        NameToken owner = tokens.at(first - 2);
        return of != null && of.is(Role.OF) && owner != null && isVillage(owner);
    }

    static boolean isVillage(NameToken token) {
        NameWord word = token.word();
        return word != null && word.kind().equals(VILLAGE);
    }

    /** 清溪二村: an ordinal of one letter behind a name tells villages apart; 十二村 counts them. */
    static boolean isNumbered(NameTokens tokens, int village) {
        NameToken number = tokens.at(village - 1);
        NameToken name = tokens.at(village - 2);
        return number != null
                && number.is(Type.CHARACTER)
                && tokens.numeric(village - 1)
                && name != null
                && (name.is(Type.CHARACTER) || name.is(Role.NOUN))
                && !tokens.numeric(village - 2);
    }

    /** In "在甲区乙广场" the region tells where; in "甲县人民医院" it is all that the name has, and stays. */
    static int withoutPlace(NameTokens tokens, int first, int stemEnd, int last) {
        NameToken before = tokens.at(first - 1);
        boolean governed = before != null && before.is(Role.PREPOSITION)
                || placesEnterprise(tokens, first, stemEnd, last)
                || placesEstate(tokens, first, last)
                || placesStreet(tokens, first, stemEnd, last);
        if (carriesOutProgramme(tokens, first, last)) {
            return last;
        }
        int start = first;
        while (governed
                && start < stemEnd
                && tokens.get(start).is(Type.REGION)
                && !tokens.get(start + 1).is(Type.HYPHEN)
                && !tokens.is(Form.TO, start + 1)
                && ProperNames.worded(tokens, start + 1, stemEnd)) {
            start++;
        }
        return start > first && start < stemEnd && isZone(tokens.get(start)) ? start + 1 : start;
    }

    /** 甲县易地扶贫搬迁: many places carry out a programme; 甲县易地扶贫搬迁工程 is the one of the county. */
    private static boolean carriesOutProgramme(NameTokens tokens, int first, int last) {
        return tokens.get(last).is(Role.PROGRAMME)
                && IntStream.range(first, last).allMatch(i -> namesPlace(tokens, i));
    }

    /** 甲市乙街道丙小区: an estate has its name from its people; the place tells where it lies. */
    private static boolean placesEstate(NameTokens tokens, int first, int last) {
        NameWord ending = tokens.get(last).word();
        return namesPlace(tokens, first)
                && ending != null
                && ending.role() == Role.HEAD
                && ending.kind().equals(HOUSING)
                && (ending.namedByWords() || ending.need() == 2);
    }

    /** 甲区乙丙路支线: a street has a name of its own; the district tells where it lies. A work on it is the district's. */
    private static boolean placesStreet(NameTokens tokens, int first, int stemEnd, int last) {
        boolean thing = tokens.get(last).is(Role.HEAD) && !NameEnds.isUndertaking(tokens.get(last));
        boolean district = tokens.textOf(first, first).endsWith(DISTRICT);
        if (!thing || !district || !namesPlace(tokens, first) || !ownName(tokens, first + 1, stemEnd)) {
            return false;
        }
        int head = first + 1;
        while (head < last && !tokens.get(head).is(Role.HEAD)) {
            head++;
        }
        NameWord street = tokens.get(head).word();
        return street != null && street.role() == Role.HEAD && street.named() == NameWord.Naming.TRADE;
    }

    /** 产业集聚区: where enterprises are, and no part of their names. */
    private static boolean isZone(NameToken token) {
        return token.word() != null && token.word().kind().equals(ZONE);
    }

    /** Whether a stretch begins with two unknown letters: a name of its own. */
    private static boolean ownName(NameTokens tokens, int first, int last) {
        return first < last
                && ProperNames.isCharacter(tokens.get(first))
                && ProperNames.isCharacter(tokens.get(first + 1));
    }

    /** 甲区某某科技电池生产基地: the district tells where the enterprise invests. */
    private static boolean placesEnterprise(NameTokens tokens, int first, int stemEnd, int last) {
        String kind = NameNeeds.kind(tokens, first, last);
        if (stemEnd <= first + 1 || !namesPlace(tokens, first)) {
            return false;
        }
        boolean product = kind.isEmpty()
                && (tokens.textOf(last, last).endsWith(PROJECT)
                        || tokens.get(last).is(Role.PHASE));
        int end = product ? tokens.get(last).start() : tokens.get(stemEnd).end();
        return end - tokens.get(first).end() >= LONG_STEM
                && (kind.equals(INDUSTRY) || product)
                && ownName(tokens, first + 1, stemEnd);
    }
}
