package org.taizhang.link.name;

import java.util.Collections;
import java.util.Set;
import org.taizhang.link.name.Likeness.Method;
import org.taizhang.link.name.Likeness.Relation;
import org.taizhang.text.HanCharacters;

/** Compares names by their structure. What one document or attribute says is not asked here. Immutable. */
public final class NameComparison {
    private static final int LONGEST = 40;
    private static final int LEAST_SOUND = 4;
    private static final int LEAST_WITHOUT_OWNER = 3;
    private static final int LEAST_MISREAD = 7;
    private static final String DIRECTIONS = "东西南北中上下前后左右内外新老大小";
    private static final double SURE_WHOLE = 0.8;

    private final NameParser parser;
    private final HanCharacters characters;

    public NameComparison(NameParser parser, HanCharacters characters) {
        this.parser = parser;
        this.characters = characters;
    }

    /** How two names stand to each other. */
    public Likeness compare(NameStructure one, NameStructure other) {
        if (contradict(one, other)) {
            return Likeness.NONE;
        }
        Likeness cores = cores(one, other);
        return cores.relation() == Relation.SAME ? pieces(one, other, cores) : parts(one, other);
    }

    /** Whether something in the names keeps them apart, however alike the rest is. */
    public static boolean contradict(NameStructure one, NameStructure other) {
        return levelsDiffer(one, other)
                || differ(one.year(), other.year())
                || differ(one.phase(), other.phase())
                || differ(one.section(), other.section())
                || ownersDiffer(one.owner(), other.owner())
                || placesDiffer(one, other)
                || standElsewhere(one, other)
                || (!one.quantities().isEmpty()
                        && !other.quantities().isEmpty()
                        && !one.quantities().equals(other.quantities()));
    }

    /** 市三院 is not 县三院; two places in front are compared as regions. */
    private static boolean levelsDiffer(NameStructure one, NameStructure other) {
        return differ(one.level(), other.level())
                && (one.place().isEmpty() || other.place().isEmpty());
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /** Two companies; one that is told in short is no other. */
    public static boolean ownersDiffer(String one, String other) {
        return differ(one, other) && !one.startsWith(other) && !other.startsWith(one);
    }

    /** Zones and towns have no codes to be compared; regions are compared by theirs. */
    private static boolean placesDiffer(NameStructure one, NameStructure other) {
        return differ(one.place(), other.place())
                && one.placeCodes().isEmpty()
                && other.placeCodes().isEmpty();
    }

    /** 平江县污水处理厂, 岳阳市污水处理厂: a mere thing is told by its place alone, and a city's own is none of its counties'. */
    private static boolean standElsewhere(NameStructure one, NameStructure other) {
        return one.proper().isEmpty()
                && other.proper().isEmpty()
                && !one.programme()
                && !other.programme()
                && !one.placeCodes().isEmpty()
                && !other.placeCodes().isEmpty()
                && Collections.disjoint(one.placeCodes(), other.placeCodes());
    }

    private Likeness cores(NameStructure one, NameStructure other) {
        if (!sameNumbers(one, other)
                || Math.max(one.core().length(), other.core().length()) > LONGEST) {
            return Likeness.NONE;
        }
        if (one.core().equals(other.core())) {
            return Likeness.same(one.owner().equals(other.owner()) ? Method.NAME : Method.OWNER);
        }
        if (sameRoute(one, other) || sameRoute(other, one)) {
            return Likeness.same(Method.ROUTE);
        }
        if (withOwner(one, other) || withOwner(other, one)) {
            return Likeness.same(Method.OWNER);
        }
        if (Abbreviation.is(one, other) || Abbreviation.is(other, one)) {
            return Likeness.same(Method.SHORT_FORM);
        }
        if (isWorkOn(one, other) || isWorkOn(other, one)) {
            return Likeness.same(Method.WORK);
        }
        if (isBareWord(one, other) || isBareWord(other, one)) {
            return Likeness.same(Method.PLACE);
        }
        return misspelt(one, other);
    }

    /** Whether {@code brief} leaves out all proper characters of {@code full}, and its place tells which one is meant. */
    private static boolean isBareWord(NameStructure brief, NameStructure full) {
        return brief.proper().isEmpty()
                && !brief.place().isEmpty()
                && !brief.programme()
                && brief.core().length() >= LEAST_WITHOUT_OWNER
                && full.core().endsWith(brief.core())
                && full.proper().length() == full.core().length() - brief.core().length();
    }

    private Likeness misspelt(NameStructure one, NameStructure other) {
        int at = onlyDifference(one.core(), other.core());
        if (at < 0) {
            return Likeness.NONE;
        }
        if (characters.soundAlike(one.core().charAt(at), other.core().charAt(at))) {
            return Likeness.same(Method.SOUND);
        }
        boolean told = DIRECTIONS.indexOf(one.core().charAt(at)) >= 0
                || DIRECTIONS.indexOf(other.core().charAt(at)) >= 0;
        boolean proper =
                at < one.words().get(0).text().length() && one.words().get(0).role() == CoreWord.Role.PROPER;
        return !told
                        && proper
                        && one.core().length() >= LEAST_MISREAD
                        && (one.proper().length() > 2 || one.namesSite())
                ? Likeness.same(Method.SPELLING)
                : Likeness.NONE;
    }

    private static boolean sameNumbers(NameStructure one, NameStructure other) {
        return one.numbers().equals(other.numbers());
    }

    private static boolean sameRoute(NameStructure one, NameStructure other) {
        return !one.route().isEmpty()
                && (one.route().equals(other.route())
                        || (other.route().isEmpty()
                                && Routes.shortForms(one.route()).contains(other.core())));
    }

    /** The owner is told with its legal form in one name, as mere characters in the other: 宏远公司铜箔 and 宏远铜箔. */
    private static boolean withOwner(NameStructure one, NameStructure other) {
        return other.owner().isEmpty()
                && !one.owner().isEmpty()
                && other.core().endsWith(one.core())
                && one.owner()
                        .startsWith(other.core()
                                .substring(0, other.core().length() - one.core().length()));
    }

    /** Whether {@code one} names a work done to what {@code other} names: 解放路改造 and 解放路. */
    private static boolean isWorkOn(NameStructure one, NameStructure other) {
        return other.work().isEmpty() && !one.work().isEmpty() && one.base().equals(other.core());
    }

    /** Where two names of one length differ in one character alone; -1 where they do not. */
    private static int onlyDifference(String one, String other) {
        if (one.length() != other.length() || one.length() < LEAST_SOUND) {
            return -1;
        }
        int differing = -1;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                if (differing >= 0) {
                    return -1;
                }
                differing = i;
            }
        }
        return differing;
    }

    /** One thing under two names; or a whole and its piece, where one name alone tells a year, phase or section. */
    private static Likeness pieces(NameStructure one, NameStructure other, Likeness cores) {
        boolean second = isPieceOf(other, one);
        boolean first = isPieceOf(one, other);
        if (!first && !second) {
            return cores;
        }
        if (first && second || cores.score() < SURE_WHOLE) {
            return Likeness.NONE;
        }
        return new Likeness(second ? Relation.WHOLE_OF : Relation.PART_OF, Method.PART, cores.score());
    }

    private static boolean isPieceOf(NameStructure piece, NameStructure whole) {
        return (whole.year().isEmpty() && !piece.year().isEmpty())
                || (whole.phase().isEmpty() && !piece.phase().isEmpty())
                || (whole.section().isEmpty() && !piece.section().isEmpty());
    }

    private Likeness parts(NameStructure one, NameStructure other) {
        if (isPart(other, one)) {
            return new Likeness(Relation.WHOLE_OF, Method.PART, Method.PART.score());
        }
        return isPart(one, other) ? new Likeness(Relation.PART_OF, Method.PART, Method.PART.score()) : Likeness.NONE;
    }

    /** 大桥引道 is a part of 大桥, and whatever follows the name of a programme or work is a part of that. */
    private boolean isPart(NameStructure part, NameStructure whole) {
        String core = part.core();
        if (core.length() <= whole.core().length() || !core.startsWith(whole.core()) || isPieceOf(whole, part)) {
            return false;
        }
        String rest = core.substring(whole.core().length());
        Set<String> works = parser.structure().blankWorks();
        return parser.endsInPart(rest)
                || (!whole.work().isEmpty() && rest.length() >= LEAST_WITHOUT_OWNER)
                || works.stream().anyMatch(work -> rest.startsWith(work) && rest.length() > work.length());
    }
}
