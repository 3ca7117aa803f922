package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.StageSubjects.Subject;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.text.Quantity;

/**
 * Counted groups that reach a stage: each named member gives a row, and the group another; a group without names gives none, unless it
 * starts together or is planned to.
 */
final class StageGroups {
    /** The rule by which several that start together are one row. */
    static final String BATCH = "stage-of-batch";

    /** Trait of a word that starts a whole batch: 集中开工 */
    static final String TOGETHER = "together";

    /** Trait of a word that picks out one batch of many: 首批 */
    static final String BATCH_OF_MANY = "batch";

    /** Trait of a word that says that all there is of something is finished: 浇筑完毕 */
    private static final String WHOLLY = "all";

    /** How far before a count a word may stand that refers back (此次集中开工的18个项目). */
    private static final int NEAR = 10;
    /** How many clauses behind a count the names may stand that it sums up. */
    private static final int CLAUSES_ON = 3;
    /** Longest noun between a count and the word that says which things are counted. */
    private static final int LIST_HEAD = 14;
    /** Longest noun behind a count. */
    private static final int LONGEST = 14;

    private final PartNames parts;
    private final Divisions divisions;

    StageGroups(PartNames parts, PartNouns nouns) {
        this.parts = parts;
        this.divisions = new Divisions(nouns);
    }

    List<Subject> of(SentenceReading sentence, Token token, Figure counted, Modality modality, Period period) {
        Reading reading = sentence.reading();
        Span clause = sentence.clauseOf(counted.quantity().span()).span();
        List<ProjectMention> names = NamedList.before(reading, clause, counted.start());
        if (names.isEmpty()) {
            names = NamedList.beside(reading, clause, counted.start());
        }
        if (names.isEmpty()) {
            names = listedBehind(sentence, counted);
        }
        if (!names.isEmpty() && !owns(sentence, counted, names)) {
            return ofListed(sentence, token, counted, names);
        }
        boolean starts = together(token)
                || (token.word().code().equals("start")
                        && counted.aggregates()
                        && !counted.part()
                        && (modality == Modality.PLAN || period.isDay() && !sumsUp(sentence, token)));
        if (counted.owner().named() && !(together(token) && counted.aggregates())) {
            return ofPart(sentence, token, counted, modality);
        }
        boolean finished = !counted.aggregates() && modality == Modality.ACTUAL && all(sentence, token, counted);
        if (finished) {
            return List.of(new Subject("", part(sentence, token, counted), "", "stage-of-counted-whole"));
        }
        return starts && !refersBack(reading, counted)
                ? List.of(new Subject("", words(sentence, counted), "", BATCH))
                : List.of();
    }

    /** 剩余2栋计划6月封顶, 全线13座桥梁正在施工: a counted part of a project, where all of it is meant. */
    private List<Subject> ofPart(SentenceReading sentence, Token token, Figure counted, Modality modality) {
        List<Subject> division = ofDivision(sentence, token, counted);
        if (!division.isEmpty()) {
            return division;
        }
        String phase = phase(sentence, token, counted);
        if (!phase.isEmpty()) {
            return List.of(Subject.project(counted.owner().project(), phase, "stage-of-counted-part"));
        }
        if (isBatch(sentence.reading(), counted)) {
            return List.of(Subject.project(
                    counted.owner().project(), part(sentence, token, counted), "stage-of-counted-part"));
        }
        boolean planned = modality == Modality.PLAN
                && counted.owner().how() != Owner.How.ANAPHOR
                && counted.quantity().kind().equals("count");
        if (!planned && !(modality == Modality.ACTUAL && all(sentence, token, counted))) {
            return List.of();
        }
        String rule = planned ? "stage-of-counted-part" : "stage-of-counted-whole";
        return List.of(Subject.project(counted.owner().project(), part(sentence, token, counted), rule));
    }

    /** 二期新上锅炉3台，明年3月动工: a clause behind the count tells of the phase; empty where the count is in none, or has its stage beside it. */
    private static String phase(SentenceReading sentence, Token token, Figure counted) {
        Span clause = sentence.clauseOf(counted.quantity().span()).span();
        if (token.start() < clause.end()) {
            return "";
        }
        return sentence.governing(counted.start()).stream()
                .map(span -> Divisions.in(sentence, span))
                .filter(division -> !division.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** 头两批200套已经交付: whether the count is that of a batch, which is told of in its turn. */
    private static boolean isBatch(Reading reading, Figure counted) {
        Token before = reading.tokens().previous(counted.start());
        return before != null
                && before.end() == counted.start()
                && before.is(Role.MARK, Marks.OTHER)
                && before.word().traits().contains(BATCH_OF_MANY);
    }

    /** 一期9栋在建, B3地块620套复工, 绛县段17公里堤防完工: the figure only tells the size of the division before it. */
    private List<Subject> ofDivision(SentenceReading sentence, Token token, Figure counted) {
        Span figure = counted.quantity().span();
        String division = divisions.before(sentence, figure.start());
        if (division.isEmpty() || token.start() < figure.end()) {
            return List.of();
        }
        Token noun = counted.measured().cue();
        int counts = noun == null ? figure.end() : Math.max(figure.end(), noun.end());
        String piece = division + parts.pieceBetween(sentence, counts, token);
        return List.of(Subject.project(counted.owner().project(), piece, "stage-of-counted-whole"));
    }

    /** Whether the figure is the subject of the stage word and stands for all there are: 全部, 均, 全线, 其余. */
    private static boolean all(SentenceReading sentence, Token token, Figure counted) {
        Span figure = counted.quantity().span();
        if (figure.end() > token.start()) {
            return false;
        }
        if (token.word().traits().contains(WHOLLY)) {
            return true;
        }
        Reading reading = sentence.reading();
        int clause = sentence.clauseOf(figure).span().start();
        Quantity other = reading.quantities().previous(figure.start());
        int from = other == null ? clause : Math.max(clause, other.span().end());
        return reading.has(Spans.between(figure.end(), token.end()), Role.MARK, Marks.ALL)
                || reading.has(Spans.between(from, figure.start()), Role.MARK, Marks.ALL);
    }

    /** 甲桥、乙桥等6座桥梁下部结构完成: the piece of each of those that are counted; empty where they are told of as wholes. */
    private String pieceOfEach(SentenceReading sentence, Token token, Figure counted) {
        Token noun = counted.measured().cue();
        int figure = counted.quantity().span().end();
        if (noun == null
                || noun.start() < figure
                || noun.end() > token.start()
                || !sentence.clauseOf(token.span()).span().contains(noun.span())) {
            return "";
        }
        return parts.pieceBetween(sentence, noun.end(), token);
    }

    /** 某搬迁工程32个安置点: the one name before a count has what is counted. */
    private static boolean owns(SentenceReading sentence, Figure counted, List<ProjectMention> names) {
        return names.size() == 1
                && !counted.aggregates()
                && counted.owner().project().equals(names.get(0).name())
                && !NamedList.open(sentence.reading(), names, counted.start());
    }

    /** 谋划3个，包括甲、乙等; 开工6个（含甲、乙）; 共13个，总投资71亿元，其中包括甲: the names that stand behind the count. */
    private static List<ProjectMention> listedBehind(SentenceReading sentence, Figure counted) {
        Reading reading = sentence.reading();
        List<ProjectMention> bracket = counted.aggregates() ? NamedList.inBracket(reading, counted) : List.of();
        if (!bracket.isEmpty()) {
            return bracket;
        }
        List<ProjectMention> predicated = predicatedOf(sentence, counted);
        if (!predicated.isEmpty()) {
            return predicated;
        }
        for (Clause clause : sentence.after(counted.start(), CLAUSES_ON)) {
            if (clause.opensList()) {
                return NamedList.behind(
                        reading, clause.span().start(), clause.span().end());
            }
            Token opening = reading.beginningAt(clause.span().start(), Role.MARK, Marks.LIST_OPEN);
            if (opening != null
                    && (counted.aggregates() || !reading.quantities().anyWithin(clause.span()))) {
                return NamedList.behind(reading, opening.end(), clause.span().end());
            }
        }
        return List.of();
    }

    /** 新开工的3个项目为甲、乙和丙; 2个已竣工的项目分别是甲、乙: the names of which the clause of the count says that it is they. */
    private static List<ProjectMention> predicatedOf(SentenceReading sentence, Figure counted) {
        Reading reading = sentence.reading();
        int end = sentence.clauseOf(counted.quantity().span()).span().end();
        int from = counted.quantity().span().end();
        return reading.tokens().within(Spans.between(from, Math.min(end, from + LIST_HEAD))).stream()
                .filter(token -> token.is(Role.MARK, Marks.LIST_OPEN))
                .map(token -> NamedList.behind(reading, token.end(), end))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Subject> ofListed(SentenceReading sentence, Token token, Figure counted, List<ProjectMention> names) {
        List<Subject> subjects = new ArrayList<>();
        String piece = pieceOfEach(sentence, token, counted);
        names.stream()
                .map(ProjectMention::name)
                .distinct()
                .forEach(name -> subjects.add(Subject.project(name, piece, "stage-of-listed-project")));
        if (counted.aggregates()) {
            subjects.add(new Subject("", words(sentence, counted), "", "stage-of-group"));
        }
        return subjects;
    }

    /** 重点项目集中开工活动: a batch that starts together without a count; null where the word starts no batch. */
    @Nullable
    Subject uncounted(SentenceReading sentence, Token token) {
        if (!together(token) || isScene(sentence, token)) {
            return null;
        }
        String batch = PartNames.rightBefore(sentence, token);
        return isUndertaking(sentence.reading(), token.start()) && !batch.isEmpty()
                ? new Subject("", batch, "", BATCH)
                : null;
    }

    private static boolean isUndertaking(Reading reading, int end) {
        return reading.tokens()
                .anyWithin(
                        Spans.between(end - Reading.LONGEST_WORD, end),
                        noun -> noun.end() == end
                                && noun.is(Role.MARK, Marks.ANAPHOR)
                                && noun.word().traits().contains(Marks.UNDERTAKING));
    }

    /** 会议通报，已开工340处: what has come about by that day. */
    private static boolean sumsUp(SentenceReading sentence, Token token) {
        return sentence.reading().has(sentence.clauseOf(token.span()).span(), Role.MODALITY, ModalityDecision.ACTUAL);
    }

    /** 集中开工活动某县分会场设在…: the event is only what something else belongs to. */
    private static boolean isScene(SentenceReading sentence, Token token) {
        Span clause = sentence.clauseOf(token.span()).span();
        Token next = sentence.reading().tokens().next(token.end());
        boolean goesOn = next != null && next.start() == token.end();
        return clause.end() - token.end() > 1 && !goesOn;
    }

    private static boolean together(Token token) {
        return token.word().traits().contains(TOGETHER);
    }

    private static boolean refersBack(Reading reading, Figure counted) {
        Span near = Spans.between(counted.start() - NEAR, counted.start());
        return reading.tokens().anyWithin(near, token -> token.is(Role.MARK, Marks.BACK));
    }

    /** 剩余箱梁106片, 3座枢纽船闸主体工程: the counted words with their noun and what is said of all of it. */
    private static String part(SentenceReading sentence, Token token, Figure counted) {
        Reading reading = sentence.reading();
        Span figure = counted.quantity().span();
        Span rest = SubjectPhrase.before(sentence, figure.end(), token);
        if (rest.start() == figure.end() && rest.length() > 0 && rest.length() <= LONGEST) {
            return behindOther(reading, figure.start())
                    + Spans.between(figure.start(), rest.end()).of(reading.text());
        }
        Token cue = counted.measured().cue();
        String words = words(sentence, counted);
        return cue == null || !cue.is(Role.THING) || cue.end() != figure.start()
                ? words
                : behindOther(reading, cue.start()) + cue.word().text() + words;
    }

    /** 剩余, 首批: the word right before a place that picks out what is counted; empty where none stands there. */
    private static String behindOther(Reading reading, int place) {
        Token before = reading.tokens().previous(place);
        return before != null && before.end() == place && before.is(Role.MARK, Marks.OTHER)
                ? before.word().text()
                : "";
    }

    private static String words(SentenceReading sentence, Figure counted) {
        String text = sentence.reading().text();
        Token cue = counted.measured().cue();
        int figure = counted.quantity().span().end();
        int end = cue != null
                        && cue.start() >= figure
                        && text.substring(figure, cue.start()).indexOf('（') < 0
                        && !sentence.reading().has(Spans.between(figure, cue.start()), Role.MARK, Marks.LIST_OPEN)
                ? cue.end()
                : figure;
        int start = counted.quantity().span().start();
        Token before = sentence.reading().tokens().previous(start);
        if (before != null && before.end() == start && before.is(Role.MARK, Marks.OTHER)) {
            start = before.start();
        }
        return text.substring(start, end).replaceAll("\\s+", "");
    }
}
