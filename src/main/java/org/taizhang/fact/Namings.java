package org.taizhang.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.mention.RegionMention;
import org.taizhang.text.Quantity;

/** Which of the names in a stretch say whom it is about, and which only say where, of what, or what is counted. */
final class Namings {
    /** How far before a name its bracket may open. */
    private static final int ASIDE = 16;
    /** Between the dashes of an insertion and a name in it. */
    private static final int LONGEST_INSERTION = 40;

    private static final String DASH = "——";
    private static final String SENTENCE_ENDS = "。！？；";
    /** Characters between two names of a list (甲项目、乙). */
    private static final int JOINT = 3;

    /** Characters behind a name in which it may be said that something meets it. */
    private static final int MEETING = 5;

    private Namings() {}

    /** The name that a stretch is about: the one with which it opens, else the last that does not only describe; null where there is none. */
    static @Nullable ProjectMention subject(SentenceReading sentence, Span span) {
        ProjectMention opening = Openings.name(sentence.reading(), span);
        return opening == null || describes(sentence.reading(), span) || isOneOfMany(sentence, opening)
                ? last(sentence, span)
                : opening;
    }

    /** Whether a name stands in a list, counted (甲、乙等26个项目) or not (甲、乙同时开工). */
    static boolean isOneOfMany(SentenceReading sentence, ProjectMention mention) {
        Reading reading = sentence.reading();
        int end = mention.span().end();
        ProjectMention next = reading.projects().next(end);
        boolean joined = next != null
                && next.span().start() - end <= JOINT
                && end < reading.text().length()
                && Coordination.isJoint(reading.text().charAt(end))
                && !isPlace(reading, next);
        Span clause = sentence.clauseOf(mention.span()).span();
        return joined
                || isLastOfList(reading, clause, mention)
                || counted(sentence, clause).contains(mention);
    }

    /** 甲新材料有限公司去年实现产值: where the company bears the name of what it builds, the company is meant. */
    static boolean ofCompany(Reading reading, ProjectMention mention) {
        return reading.beginningAt(mention.span().end(), Role.MARK, Marks.COMPANY) != null;
    }

    /** The last name in a stretch that says whom it is about; null where none does. */
    static @Nullable ProjectMention last(SentenceReading sentence, Span span) {
        if (describes(sentence.reading(), span)) {
            return null;
        }
        Set<ProjectMention> counted = counted(sentence, span);
        List<ProjectMention> mentions = sentence.reading().projects().within(span);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            ProjectMention mention = mentions.get(i);
            if (!counted.contains(mention)
                    && !isPlace(sentence.reading(), mention)
                    && !isAside(sentence.reading(), mention)
                    && !ofCompany(sentence.reading(), mention)) {
                return mention;
            }
        }
        return null;
    }

    /** 作为某高速的控制性工程，: the clause describes what the next one names; not so 作为配套工程的某大桥仍在建设. */
    static boolean describes(Reading reading, Span span) {
        Token first = reading.tokens().next(span.start());
        return first != null
                && first.start() == span.start()
                && first.is(Role.MARK, Marks.AS)
                && reading.projects().within(span).stream()
                        .noneMatch(named -> reading.standsBefore(named.span().start(), Role.MARK, Marks.OF)
                                && isPredicated(reading.text(), named.span().end()));
    }

    private static boolean isPredicated(String text, int end) {
        return end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '的';
    }

    /** Names that a count sums up: 甲、乙等26个项目; but 某某电站4台机组 counts parts of the one name. */
    private static Set<ProjectMention> counted(SentenceReading sentence, Span span) {
        Set<ProjectMention> counted = new HashSet<>();
        Span clause = sentence.clauseOf(span).span();
        for (Quantity quantity : sentence.reading().quantities().within(clause)) {
            if (quantity.kind().equals("count")) {
                List<ProjectMention> summed = NamedList.before(
                        sentence.reading(), clause, quantity.span().start());
                boolean owns = summed.size() == 1
                        && NamedList.withoutHead(sentence.reading()
                                        .text()
                                        .substring(
                                                summed.get(0).span().end(),
                                                quantity.span().start()))
                                .isEmpty();
                counted.addAll(owns ? List.of() : summed);
            }
        }
        return counted;
    }

    /** 甲学校、乙学校2所学校: whether a stretch opens with names that a count sums up, in one of these units. */
    static boolean sumsUp(SentenceReading sentence, Span span, Predicate<String> units) {
        boolean counts = sentence.reading()
                .quantities()
                .anyWithin(sentence.clauseOf(span).span(), quantity -> units.test(quantity.unit()));
        ProjectMention opening = counts ? Openings.name(sentence.reading(), span) : null;
        Set<ProjectMention> counted = opening == null ? Set.of() : counted(sentence, span);
        return counted.size() > 1 && counted.contains(opening);
    }

    /** 沁园公园及60个游园: what is counted besides a name is not the name's. */
    static boolean besides(Reading reading, ProjectMention named, Span span) {
        String gap = reading.text().substring(Math.min(named.span().end(), span.end()), span.end());
        return gap.equals("及") || gap.equals("和") || gap.equals("与") || gap.equals("以及");
    }

    /** 甲、乙、丙同时开工，总投资260亿元: what is told of several names is none of theirs alone. */
    private static boolean isLastOfList(Reading reading, Span clause, ProjectMention named) {
        int joint = named.span().start() - 1;
        if (joint <= clause.start() || !Coordination.isJoint(reading.text().charAt(joint))) {
            return false;
        }
        RegionMention region = reading.regions().lastEndingBy(joint);
        return (region == null || region.span().end() < joint)
                && Character.isLetter(reading.text().charAt(joint - 1));
    }

    /** The projects that a sentence has named before a place, but those that only tell where. */
    static List<ProjectMention> before(SentenceReading sentence, int place) {
        Span before = Spans.between(sentence.sentence().span().start(), place);
        return sentence.reading().projects().within(before).stream()
                .filter(mention -> !isPlace(sentence.reading(), mention))
                .toList();
    }

    /** 在北江工业园举行, 位于学院路西侧, 作为某高速的控制性工程: the name says where or of what. */
    static boolean isPlace(Reading reading, ProjectMention mention) {
        return !isPresented(reading, mention) && isWhere(reading, mention);
    }

    /** 这就是某某新校区，…; 河对岸的，是某某产业园。: a name that closes its clause is what the text turns to. */
    private static boolean isPresented(Reading reading, ProjectMention mention) {
        int start = mention.span().start();
        int end = mention.span().end();
        Token is = reading.beginningAt(start - 1, Role.MARK, Marks.IS);
        boolean apart =
                is != null && start > 1 && !Character.isLetter(reading.text().charAt(start - 2));
        boolean closes = end >= reading.text().length()
                || !Character.isLetterOrDigit(reading.text().charAt(end));
        return closes && (apart || standsBehind(reading, start, Marks.PRESENTS));
    }

    private static boolean isWhere(Reading reading, ProjectMention mention) {
        return standsBehind(reading, mention.span().start(), Marks.AT)
                || standsBehind(reading, beforeOf(reading, mention), Marks.SCENE)
                || isMet(reading, mention);
    }

    /** 与书院大桥相接: the name is only what something meets. */
    private static boolean isMet(Reading reading, ProjectMention mention) {
        int end = mention.span().end();
        boolean meets = reading.tokens()
                .anyWithin(
                        Spans.between(end, end + MEETING),
                        token -> token.is(Role.MARK, Marks.MEETS) && token.start() - end <= 1);
        return meets && mention.span().start() > 0;
    }

    /** 在惠民家园工地, 走进东港船厂: the name sets the scene of what is told next. */
    static boolean setsScene(Reading reading, ProjectMention mention) {
        return standsBehind(reading, beforeOf(reading, mention), Marks.SCENE)
                && reading.tokens()
                        .noneWithin(
                                Spans.between(
                                        mention.span().end(), mention.span().end() + Reading.LONGEST_WORD),
                                token -> token.is(Role.MARK, Marks.BESIDE)
                                        && token.start() == mention.span().end());
    }

    /** 在某某大桥工地看到，…，该桥已浇筑…: the name with which a sentence sets the scene of what it tells behind it; null for none. */
    static @Nullable ProjectMention sceneBefore(SentenceReading sentence, int place) {
        Reading reading = sentence.reading();
        return reading
                .projects()
                .within(Spans.between(sentence.sentence().span().start(), place))
                .stream()
                .filter(mention -> setsScene(reading, mention))
                .findFirst()
                .orElse(null);
    }

    /** Whether a mark stands before a place, or before the path of regions that ends there (在甲市乙县某某工地). */
    private static boolean standsBehind(Reading reading, int place, String code) {
        int start = place;
        RegionMention region = reading.regions().lastEndingBy(start);
        while (region != null && region.span().end() == start) {
            start = region.span().start();
            region = reading.regions().lastEndingBy(start);
        }
        return reading.standsBefore(start, Role.MARK, code) || reading.standsBefore(place, Role.MARK, code);
    }

    /** Where a name begins, or the 的 before it: 在甲县的某某工地 sets the scene as 在甲县某某工地 does. */
    private static int beforeOf(Reading reading, ProjectMention mention) {
        int start = mention.span().start();
        Token of = reading.tokens().previous(start);
        return of != null && of.end() == start && of.is(Role.MARK, Marks.OF) ? of.start() : start;
    }

    /** 杭绍高速（柯桥互通-上虞互通）, 7个项目——新建某某学校等——: a name in a bracket or between dashes tells more of the words before it. */
    static boolean isAside(Reading reading, ProjectMention mention) {
        String before = reading.text()
                .substring(
                        Math.max(0, mention.span().start() - ASIDE),
                        mention.span().start());
        int open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
        boolean bracketed = open > 0 && before.indexOf('）', open) < 0 && before.indexOf(')', open) < 0;
        return bracketed || betweenDashes(reading.text(), mention.span());
    }

    private static boolean betweenDashes(String text, Span name) {
        String before = text.substring(Math.max(0, name.start() - LONGEST_INSERTION), name.start());
        String behind = text.substring(name.end(), Math.min(text.length(), name.end() + LONGEST_INSERTION));
        int open = before.lastIndexOf(DASH);
        int close = behind.indexOf(DASH);
        return open >= 0
                && close >= 0
                && (before.substring(open) + behind.substring(0, close))
                        .chars()
                        .noneMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
    }
}
