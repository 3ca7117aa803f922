package org.taizhang.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;

/** Reads enumerations that say of their members that they are projects: 甲、乙、丙等5个项目. */
final class NameList {
    private static final int REACH_TO_NOUN = 9;
    private static final int SHORTEST_MEMBER = 3;
    private static final int LONG_MEMBER = 5;
    private static final String CLAUSE_ENDS = "，,。；;";
    private static final int NEAR = 3;
    /** Least members of an enumeration that no word closes. */
    private static final int FEW = 3;
    /** Tokens of a member that are looked back over. */
    private static final int LONGEST_MEMBER = 30;

    private static final String UNDERTAKING = "works";
    /** The kind of the words that lead in what something is done to. */
    private static final String PATIENT = "patient";
    /** The kind of the words that sum up pieces of one undertaking. */
    private static final String PIECE = "piece";

    private static final String ROUTE = "至到";
    /** Kinds of works that are called by a character of each of their ends: 甲乙、丙丁等高速公路. */
    private static final Set<String> LINES = Set.of("road", "rail");

    private static final int ABBREVIATION = 2;

    private final PassageScan scan;
    private final NameTokens tokens;
    private final ProjectNaming naming;
    private final CountedWorks counted;

    NameList(PassageScan scan, ProjectNaming naming) {
        this.scan = scan;
        this.tokens = scan.tokens();
        this.naming = naming;
        this.counted = new CountedWorks(tokens, naming);
    }

    /**
     * A member of an enumeration.
     *
     * @param candidate the member
     * @param whole the enumeration, with the noun that closes it
     * @param vouched whether that noun says 项目 or 工程; another one (高速公路) says only what kind of thing the members are
     */
    record Member(NameCandidate candidate, Span whole, boolean vouched) {}

    /** The members of all such enumerations, in reading order. A member with a head of its own comes as the candidate that it is. */
    List<Member> members() {
        List<Member> members = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            Noun noun = closes(i);
            if (noun != null) {
                members.addAll(objects(noun, vouched(list(i, noun), noun)));
            } else if (tokens.get(i).is(Role.ETC)) {
                members.addAll(introduced(i));
            } else if (endsClause(i)) {
                members.addAll(announced(i));
                members.addAll(told(i));
            } else if (endsList(i)) {
                members.addAll(told(i));
            }
        }
        return members;
    }

    /** 对甲桥、乙桥等5座桥梁进行维修: what a work is done to is none, where no noun calls it 项目. */
    private List<Member> objects(Noun noun, List<Member> members) {
        boolean patient =
                !members.isEmpty() && isPatient(members.get(0).candidate().first() - 1);
        return patient && !noun.kind().equals(UNDERTAKING) ? List.of() : members;
    }

    private boolean isPatient(int index) {
        NameToken before = tokens.at(index);
        return before != null && before.word() != null && before.word().kind().equals(PATIENT);
    }

    private List<Member> vouched(List<NameCandidate> list, Noun noun) {
        return list.stream()
                .map(member -> new Member(
                        member,
                        new Span(
                                list.get(0).span().start(),
                                tokens.get(noun.index()).end()),
                        noun.kind().equals(UNDERTAKING)))
                .toList();
    }

    private boolean endsClause(int index) {
        NameToken token = tokens.get(index);
        return token.is(Type.BARRIER) && CLAUSE_ENDS.indexOf(tokens.text().charAt(token.start())) >= 0;
    }

    /** 改扩建学校2所，分别是甲、乙: a list that is all of what was counted needs no 等. */
    private List<Member> announced(int end) {
        List<NameCandidate> list = list(end, new Noun(UNDERTAKING, end - 1, "", true));
        boolean several = list.size() > 1 && counted.precedes(openerOf(list));
        return several ? vouched(list, new Noun(UNDERTAKING, end - 1, "", true)) : List.of();
    }

    /** Whether an enumeration may end before this token: behind a name, or before a word that no name contains. */
    private boolean endsList(int index) {
        NameToken token = tokens.get(index);
        return !token.is(Type.COMMA) && !token.is(Role.LINK) && (token.bars() || scan.endingWith(index - 1) != null);
    }

    /** 工业项目有11个，投入9亿元，甲甲甲、乙乙乙、丙丙丙都在其列: a statement that has counted works names some of them. */
    private List<Member> told(int end) {
        if (!hasComma(end)) {
            return List.of();
        }
        Noun works = new Noun(UNDERTAKING, end - 1, "", true);
        List<NameCandidate> list = list(end, works);
        long named = list.stream()
                .filter(member -> ProperNames.proper(tokens, member.first(), member.last()))
                .count();
        boolean opens = list.size() >= FEW
                && (tokens.at(list.get(0).first() - 1) == null
                        || tokens.get(list.get(0).first() - 1).is(Type.BARRIER)
                        || tokens.get(list.get(0).first() - 1).bars());
        return opens
                        && named * 2 > list.size()
                        && counted.inStatementBefore(list.get(0).first() - 1)
                ? vouched(list, works)
                : List.of();
    }

    private boolean hasComma(int end) {
        return IntStream.range(Math.max(0, end - LONGEST_MEMBER), end)
                .anyMatch(i -> tokens.get(i).is(Type.COMMA));
    }

    /** 项目3个，包括甲、乙等, 开工的有甲、乙等, 22个项目中，甲、乙等14个: no noun behind says what the members are, but the count before does. */
    private List<Member> introduced(int etc) {
        List<NameCandidate> list = list(etc, new Noun(UNDERTAKING, etc, "", true));
        int opener = openerOf(list);
        NameToken opens = tokens.at(opener);
        NameToken of = tokens.at(opener - 1);
        boolean some = opens != null
                && of != null
                && of.is(Role.OF)
                && tokens.textOf(opener, opener).equals("有");
        boolean works = opens != null && opens.is(Role.LISTS) && list.stream().anyMatch(NameCandidate::works);
        boolean headed = list.stream().anyMatch(member -> scan.endingWith(member.last()) != null);
        boolean share = headed && !isPatient(opener) && counted.standsAlone(etc + 1) && counted.classedBefore(opener);
        return counted.precedes(opener) || some || works || share
                ? vouched(list, new Noun(UNDERTAKING, etc, "", true))
                : List.of();
    }

    /**
     * The noun that closes an enumeration: what kind of things it names, its last token, its head, and whether it stands near: in
     * "甲甲甲、乙乙乙等县领导参加了项目" persons are named.
     */
    private record Noun(String kind, int index, String head, boolean near) {}

    /** The noun that says what the members are; null where the token ends no enumeration of works. */
    private @Nullable Noun closes(int index) {
        boolean etc = tokens.get(index).is(Role.ETC);
        boolean count = tokens.counter(index + 1)
                && !tokens.numeric(index - 1)
                && !tokens.get(index - 1).is(Role.ETC);
        return etc || count ? nounBehind(index + 1, etc) : null;
    }

    /** @param etc whether 等 stands before; what a mere count counts stands right behind it: in 甲3条、乙生产线1条 neither is listed */
    private @Nullable Noun nounBehind(int from, boolean etc) {
        for (int i = from; i < Math.min(tokens.size(), from + REACH_TO_NOUN); i++) {
            NameToken token = tokens.get(i);
            if (tokens.counter(i) && i > from + 2) {
                return null;
            }
            if (isPiece(token)) {
                return null;
            }
            if (token.bars() && naming.endsInTail(tokens.textOf(i, i))) {
                return new Noun(UNDERTAKING, i, "", i - from <= NEAR);
            }
            NameWord word = token.word();
            if (word != null && word.role() == Role.GENERIC && !word.kind().isEmpty() && endsPhrase(i)) {
                return new Noun(word.kind(), i, tokens.textOf(i, i), i - from <= NEAR);
            }
            if (word != null && word.role() == Role.HEAD) {
                int last = NameEnds.lastOf(tokens, i);
                return NameEnds.isUndertaking(tokens.at(last))
                        ? new Noun(UNDERTAKING, last, "", i - from <= NEAR)
                        : new Noun(word.kind(), last, tokens.textOf(i, i), i - from <= NEAR);
            }
            if (token.is(Type.BARRIER)
                    || token.is(Role.LINK)
                    || token.is(Role.PREPOSITION)
                    || (token.is(Type.COMMA) && !etc)) {
                return null;
            }
        }
        return null;
    }

    /** 液氧站、锅炉房等附属工程: what they are pieces of is the undertaking. */
    private static boolean isPiece(NameToken token) {
        return token.word() != null && token.bars() && token.word().kind().equals(PIECE);
    }

    /** Whether a noun stands for the things themselves (6条道路), and describes no other (道路照明). */
    private boolean endsPhrase(int index) {
        NameToken next = tokens.at(index + 1);
        return next == null
                || next.is(Type.BARRIER)
                || next.is(Type.COMMA)
                || next.is(Type.CLOSE)
                || next.bars()
                || next.is(Role.VERB)
                || next.is(Role.PREDICATE);
    }

    private List<NameCandidate> list(int closer, Noun noun) {
        List<NameCandidate> found = new ArrayList<>();
        for (int end = closer - 1; end >= 0; ) {
            NameCandidate member = member(end, noun);
            int first = member == null ? unknown(end, found) : member.first();
            if (first < 0) {
                break;
            }
            if (member != null) {
                found.add(member);
            }
            int link = first - 1;
            while (link > 0 && tokens.get(link).is(Type.REGION)) {
                link--;
            }
            NameToken before = tokens.at(link);
            boolean more = before != null && (before.is(Type.COMMA) || before.is(Role.LINK));
            end = more ? link - 1 : -1;
        }
        Collections.reverse(found);
        List<NameCandidate> members = found.stream()
                .filter(member ->
                        member.proper() || member.need() < 2 || noun.kind().equals(UNDERTAKING))
                .toList();
        return sound(members, closer, noun.kind()) ? members : List.of();
    }

    /** The first token of a member that nothing tells to be a name, between others that are: the list goes on before it; -1 where it ends. */
    private int unknown(int last, List<NameCandidate> behind) {
        NameToken end = tokens.get(last);
        if (behind.isEmpty() || end.bars() || end.is(Type.BARRIER) || end.is(Type.COMMA) || end.is(Role.LINK)) {
            return -1;
        }
        int first = NameStarts.firstOf(tokens, last);
        NameToken before = tokens.at(first - 1);
        return before != null && before.is(Type.COMMA) ? first : -1;
    }

    /** The token before the whole enumeration, members that nothing tells to be names among them; -1 before none. */
    private int openerOf(List<NameCandidate> list) {
        int opener = list.isEmpty() ? -1 : list.get(0).first() - 1;
        while (opener > 0
                && tokens.get(opener).is(Type.COMMA)
                && !tokens.get(opener - 1).bars()
                && !tokens.get(opener - 1).is(Type.BARRIER)) {
            opener = NameStarts.firstOf(tokens, opener - 1) - 1;
        }
        return opener;
    }

    /** A count alone closes no enumeration of one; a noun other than 项目 vouches for members of its own kind alone. */
    private boolean sound(List<NameCandidate> members, int closer, String noun) {
        boolean several = members.size() > 1 || tokens.get(closer).is(Role.ETC);
        boolean kin = noun.equals(UNDERTAKING)
                || members.stream().anyMatch(member -> member.kind().equals(noun));
        return several && kin && !members.isEmpty();
    }

    private @Nullable NameCandidate member(int last, Noun noun) {
        NameCandidate candidate = scan.endingWith(tokens.get(last).is(Role.VERB) ? last - 1 : last);
        if (candidate != null) {
            return candidate;
        }
        NameToken end = tokens.get(last);
        boolean barred = end.is(Type.BARRIER)
                || end.bars()
                || end.is(Type.COMMA)
                || end.is(Role.LINK)
                || end.is(Role.COMPANY)
                || end.is(Role.MEASURE);
        return barred || tokens.counter(last) || (end.is(Type.REGION) && !isRoute(last)) ? null : headless(last, noun);
    }

    /** 甲县-乙县, as lists of roads and railways name their members. */
    private boolean isRoute(int last) {
        NameToken before = tokens.at(last - 1);
        return before != null && (before.is(Type.HYPHEN) || ROUTE.contains(tokens.textOf(last - 1, last - 1)));
    }

    /** 甲县至乙县, 甲梁—乙沟: a line is named by its ends, whatever they are. */
    private boolean holdsRoute(int first, int last) {
        return IntStream.rangeClosed(first + 2, last).anyMatch(this::isRoute);
    }

    private @Nullable NameCandidate headless(int last, Noun noun) {
        int first = withoutRegion(NameStarts.firstOf(tokens, last), last, noun);
        Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
        if (LINES.contains(noun.kind()) && span.length() == ABBREVIATION && ProperNames.proper(tokens, first, last)) {
            String name = span.of(tokens.text()) + noun.head();
            return new NameCandidate(first, last, span, name, noun.kind(), 1, true, NameCandidate.Ending.THING, true);
        }
        int shortest = noun.near() ? SHORTEST_MEMBER : SHORTEST_MEMBER + 1;
        boolean work = tokens.get(last).is(Role.VERB) && span.length() >= LONG_MEMBER;
        boolean named =
                work || ProperNames.worded(tokens, first, last) || ProperNames.tellsCapacity(tokens, first, last);
        boolean line = LINES.contains(noun.kind()) && holdsRoute(first, last);
        String kind = line || endsLike(last, noun) ? noun.kind() : "";
        return span.length() >= shortest && named
                ? new NameCandidate(
                        first, last, span, span.of(tokens.text()), kind, 2, true, NameCandidate.Ending.THING, false)
                : null;
    }

    /** 甲江闸、乙河闸等5座水闸: the last letter says what the noun says. */
    private boolean endsLike(int last, Noun noun) {
        return tokens.get(last).length() == 1 && noun.head().contains(tokens.textOf(last, last));
    }

    /** 甲省乙丙、丁戊等高速公路: the region in front of the first belongs to all. */
    private int withoutRegion(int first, int last, Noun noun) {
        boolean line = LINES.contains(noun.kind()) && tokens.get(first).is(Type.REGION) && last > first;
        boolean brief = tokens.get(last).end() - tokens.get(first).end() == ABBREVIATION;
        return line && brief ? first + 1 : first;
    }
}
