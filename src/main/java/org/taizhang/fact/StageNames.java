package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;

/** Which named projects a stage word is said of: those before it, those that it describes or lists, and those told of before. */
final class StageNames {
    /** Characters between a stage word and the project that it describes (新开工的盐沙路). */
    private static final int DESCRIBES = 4;
    /** Longest relative clause between a verb and the name of its object. */
    private static final int RELATIVE = 16;

    /** What a stretch of time is written with (停工20多天的某路). */
    private static final String DURATION = "0123456789一二三四五六七八九十两半多余近个年月天周了";
    /** Longest head of a list (开工的重点项目主要有). */
    private static final int LIST_HEAD = 12;
    /** How many clauses back a named subject still serves a predicate. */
    static final int CLAUSES_BACK = 5;

    private StageNames() {}

    /** Whether a stretch of a text tells nothing but how long something took. */
    static boolean isDuration(String words) {
        return words.chars().allMatch(c -> DURATION.indexOf(c) >= 0);
    }

    /** The projects before the stage word in its clause, or behind it as what it describes or begins. */
    static List<ProjectMention> inClause(SentenceReading sentence, Token token) {
        Span own = sentence.ownClause(token.start());
        List<ProjectMention> before = subjects(sentence.reading(), own);
        if (isAttribute(sentence, token)) {
            return behind(sentence, token);
        }
        before = before.isEmpty() && (isOnSite(token) || StageWords.isScene(sentence, token))
                ? scene(sentence.reading(), own)
                : before;
        return before.isEmpty() ? behind(sentence, token) : before;
    }

    /** 大桥与正在建设的某路相接: the word describes the name behind it, whatever was named before. */
    private static boolean isAttribute(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        ProjectMention named = reading.projects().next(token.end());
        return named != null
                && named.span().end() <= sentence.clauseOf(token.span()).span().end()
                && named.span().start() - token.end() <= DESCRIBES
                && reading.standsBefore(named.span().start(), Role.MARK, Marks.OF)
                && reading.tokens()
                        .noneWithin(
                                Spans.between(token.end(), named.span().start()),
                                other -> other.is(Role.STAGE) && other.word().says());
    }

    /** 工人在某桥绑扎钢筋, 在某厂工地机器轰鸣: told of those at work in a place, which is the project. */
    private static boolean isOnSite(Token token) {
        return token.word().traits().contains(Predicates.ON_SITE);
    }

    static List<ProjectMention> earlier(SentenceReading sentence, Token token) {
        List<Span> spans = sentence.governing(token.start());
        List<Span> all = new ArrayList<>(spans.subList(1, Math.min(spans.size(), CLAUSES_BACK)));
        all.addAll(sentence.earlierStatements(token.start()));
        for (Span span : all) {
            List<ProjectMention> earlier = subjects(sentence.reading(), span);
            earlier = earlier.isEmpty() ? scene(sentence.reading(), span) : earlier;
            if (!earlier.isEmpty()) {
                return earlier;
            }
        }
        return List.of();
    }

    /** 在东港船厂工地，桩基已打完: the name that sets the scene of what is told next. */
    private static List<ProjectMention> scene(Reading reading, Span span) {
        return reading.projects().within(span).stream()
                .filter(mention -> Namings.setsScene(reading, mention))
                .limit(1)
                .toList();
    }

    static List<ProjectMention> subjects(Reading reading, Span span) {
        if (Namings.describes(reading, span)) {
            return List.of();
        }
        List<ProjectMention> mentions = reading.projects().within(span).stream()
                .filter(mention -> !Namings.isPlace(reading, mention))
                .filter(mention -> !Namings.isAside(reading, mention))
                .toList();
        if (mentions.isEmpty()) {
            return List.of();
        }
        ProjectMention last = mentions.get(mentions.size() - 1);
        List<ProjectMention> list = new ArrayList<>(NamedList.joinedTo(reading, span, last));
        list.add(last);
        return list;
    }

    /** 新开工的盐沙路, 此次开工的项目有甲、乙: the projects behind a stage word that describes or lists them. */
    private static List<ProjectMention> behind(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        Span clause = sentence.clauseOf(token.span()).span();
        Token opening = listOpening(reading, token, clause);
        if (opening != null) {
            List<ProjectMention> named = NamedList.behind(reading, opening.end(), endOfList(sentence, token, clause));
            return named.isEmpty() ? named : withItems(sentence, token, named);
        }
        List<ProjectMention> listed = listedNext(sentence, token);
        if (!listed.isEmpty()) {
            return listed;
        }
        ProjectMention first = reading.projects().next(token.end());
        return first != null
                        && (!StageWords.isPredicate(token) || isAttributive(reading, token))
                        && first.span().end() <= clause.end()
                        && describes(reading, token, first)
                ? NamedList.behind(reading, first.span().start(), clause.end())
                : List.of();
    }

    /** 奠基的有甲，总投资3亿元；乙，投资2亿元: those too with which the next statements of the sentence open, which tell no stage of their own. */
    private static List<ProjectMention> withItems(SentenceReading sentence, Token stage, List<ProjectMention> named) {
        Reading reading = sentence.reading();
        List<ProjectMention> items = new ArrayList<>(named);
        for (Span statement : sentence.statements()) {
            if (statement.start() <= stage.start()) {
                continue;
            }
            ProjectMention name = Openings.name(reading, statement);
            boolean tells = reading.tokens()
                    .anyWithin(
                            statement,
                            token -> token.is(Role.STAGE) && token.word().says());
            if (name == null || tells) {
                break;
            }
            items.add(name);
        }
        return items;
    }

    /** 正在建设的有甲，乙，丙；…: the end of the statement where nothing but names follows in its clauses. */
    private static int endOfList(SentenceReading sentence, Token stage, Span clause) {
        int end = clause.end();
        for (Clause next : sentence.after(stage.start(), CLAUSES_BACK)) {
            Reading reading = sentence.reading();
            boolean names = !next.opensStatement()
                    && reading.projects().anyWithin(next.span())
                    && !reading.quantities().anyWithin(next.span())
                    && reading.tokens()
                            .noneWithin(
                                    next.span(),
                                    token -> token.word().says() && (token.is(Role.STAGE) || token.is(Role.MODALITY)));
            if (!names) {
                break;
            }
            end = next.span().end();
        }
        return end;
    }

    /** 已竣工项目：甲、乙: whether nothing but what a project calls itself stands in a stretch. */
    private static boolean isUndertaking(Reading reading, int from, int to) {
        Token noun = reading.beginningAt(from, Role.MARK, Marks.ANAPHOR);
        return noun != null && noun.end() == to && noun.word().traits().contains(Marks.UNDERTAKING);
    }

    /** 正在加紧建设的，有甲、乙; 已竣工项目：甲、乙: those that the clause behind lists. */
    private static List<ProjectMention> listedNext(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        int end = sentence.clauseOf(token.span()).span().end();
        if (isUndertaking(reading, token.end(), end)) {
            return sentence.after(token.start(), 1).stream()
                    .filter(Clause::opensList)
                    .flatMap(list -> NamedList.behind(
                            reading, list.span().start(), list.span().end())
                            .stream())
                    .toList();
        }
        boolean headless = reading.standsBefore(end, Role.MARK, Marks.OF)
                && !reading.projects().anyWithin(Spans.between(token.end(), Math.max(token.end(), end)));
        List<Clause> next = headless ? sentence.after(token.start(), 1) : List.of();
        Token opening =
                next.isEmpty() ? null : reading.beginningAt(next.get(0).span().start(), Role.MARK, Marks.LIST_OPEN);
        return opening == null
                ? List.of()
                : NamedList.behind(reading, opening.end(), next.get(0).span().end());
    }

    private static boolean describes(Reading reading, Token stage, ProjectMention named) {
        Span gap = Spans.between(stage.end(), named.span().start());
        int places = reading.regions().within(gap).stream()
                .mapToInt(place -> place.span().length())
                .sum();
        long lasting = gap.of(reading.text())
                .chars()
                .filter(c -> DURATION.indexOf(c) >= 0)
                .count();
        return (gap.length() - places - lasting <= DESCRIBES || isModified(reading, stage, gap))
                && reading.text().substring(stage.end(), named.span().start()).indexOf('、') < 0
                && (isOnSite(stage)
                        || reading.standsBefore(named.span().start(), Role.MARK, Marks.OF)
                        || isModified(reading, stage, gap)
                        || !Namings.isPlace(reading, named));
    }

    /** 启动了贯穿城区的某公园建设: a relative clause stands between a verb and the name of its object. */
    private static boolean isModified(Reading reading, Token stage, Span gap) {
        return gap.length() <= RELATIVE
                && stage.is(Role.STAGE, "start")
                && reading.standsBefore(gap.end(), Role.MARK, Marks.OF)
                && !reading.quantities().anyWithin(gap)
                && reading.tokens()
                        .noneWithin(
                                gap, token -> token.word().says() && (token.is(Role.STAGE) || token.is(Role.MODALITY)));
    }

    /** 与在建的某路相接: whatever is told of the road, it is under construction. */
    private static boolean isAttributive(Reading reading, Token stage) {
        return reading.beginningAt(stage.end(), Role.MARK, Marks.OF) != null;
    }

    /** 此次开工的项目有甲、乙: the word between a stage word and the list of those that reach it; null where none stands there. */
    private static @Nullable Token listOpening(Reading reading, Token stage, Span clause) {
        int end = Math.min(clause.end(), stage.end() + LIST_HEAD);
        return reading.tokens().within(Spans.between(stage.end(), Math.max(stage.end(), end))).stream()
                .filter(token -> token.is(Role.MARK, Marks.LIST_OPEN))
                .findFirst()
                .orElse(null);
    }
}
