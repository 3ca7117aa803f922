package org.taizhang.fact;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.mention.RegionMention;
import org.taizhang.text.Quantity;

/** Names the piece of work that reaches a stage, where it is the subject of the stage word. */
final class PartNames {
    /** The whole project, no piece of it. */
    static final List<String> WHOLE = List.of("");

    /** Trait of a word that points back to several things: 这些, 上述 */
    private static final String SEVERAL = "several";

    /** Trait of a word that says where people build: 工地 */
    private static final String PLACE = "place";
    /** Classifier of things that are counted, of which no single one is meant. */
    private static final char CLASSIFIER = '个';

    private static final String INSTALLED = "设备";
    /** Characters between the last name of a list and the noun that sums it up: 项目等 */
    private static final int LIST_END = 4;

    private static final int LONGEST = 24;
    /** Characters of words that may name somebody else. */
    private static final int SHORTEST_UNKNOWN = 2;
    /** Characters of a noun that nobody knows, before a verb of work. */
    private static final int LONGEST_THEME = 8;

    private final PartNouns nouns;
    private final Divisions divisions;

    PartNames(PartNouns nouns) {
        this.nouns = nouns;
        this.divisions = new Divisions(nouns);
    }

    /** The pieces named between a place and a stage word, each with the head that they share; one empty name for the whole project. */
    List<String> between(SentenceReading sentence, int from, Token stage) {
        Token task = sentence.reading().beginningAt(stage.end(), Role.MARK, Marks.TASK);
        if (task != null) {
            String piece = stage.word().text() + task.word().text();
            return nouns.isWhole(piece) ? WHOLE : List.of(piece);
        }
        Span phrase = SubjectPhrase.before(sentence, from, stage);
        if (StageWords.namesPart(stage)) {
            return List.of(stage.word().text());
        }
        Token step = step(sentence.reading(), phrase);
        if (step != null) {
            return List.of(step.word().text());
        }
        String words = StageWords.isScene(sentence, stage) ? "" : withoutListHead(sentence.reading(), phrase);
        if (isPiece(sentence.reading(), phrase, words) || isWorkedOn(sentence, phrase, words, stage)) {
            Quantity size = sentence.reading().quantities().lastEndingBy(phrase.start());
            String whole = size != null && size.span().end() == phrase.start()
                    ? divisions.before(sentence, size.span().start())
                    : "";
            return Coordination.items(whole + words, nouns);
        }
        String division = Divisions.in(sentence, phrase);
        return division.isEmpty() ? WHOLE : List.of(division);
    }

    /** Whether a stage word has a subject of its own that is no piece of what was spoken of: an office, another place. */
    boolean speaksOfOther(SentenceReading sentence, int from, Token stage) {
        Reading reading = sentence.reading();
        Span phrase = SubjectPhrase.before(sentence, from, stage);
        if (phrase.length() == 0) {
            return false;
        }
        RegionMention place = reading.regions().next(phrase.start());
        boolean elsewhere = place != null && place.span().start() == phrase.start();
        String words = words(reading, phrase);
        return elsewhere
                || isKind(reading, Spans.between(from, phrase.end()), words)
                || !StageWords.isScene(sentence, stage) && isOther(sentence, phrase, words, from, stage);
    }

    private boolean isOther(SentenceReading sentence, Span phrase, String words, int from, Token stage) {
        Reading reading = sentence.reading();
        return nouns.isAgent(words)
                || isUnknown(reading, phrase, words) && !isWorkedOn(sentence, phrase, words, stage)
                || stage.word().code().equals("construction")
                        && !StageWords.isPredicate(stage)
                        && endsWithMeans(reading, phrase);
    }

    /** 民生项目: a kind of projects, none of them the one that was spoken of. */
    private boolean isKind(Reading reading, Span clause, String words) {
        return words.length() > 2
                && words.endsWith("项目")
                && !nouns.isWhole(words)
                && reading.tokens()
                        .noneWithin(
                                clause,
                                token -> token.is(Role.MARK, Marks.PHASE)
                                        || token.is(Role.MARK, Marks.BACK)
                                                && !token.word().traits().contains(SEVERAL)
                                        || token.is(Role.MARK, Marks.ANAPHOR)
                                                && token.word().traits().contains(Marks.DEFINITE));
    }

    /** 夜里也能发电, 他们连夜施工: words that name no piece of work, and do not say when or how. */
    private boolean isUnknown(Reading reading, Span phrase, String words) {
        return words.length() >= SHORTEST_UNKNOWN
                && !isWhole(reading, phrase, words)
                && !isPiece(reading, phrase, words)
                && reading.tokens().noneWithin(phrase, token -> token.end() == phrase.end())
                && reading.tokens().within(Spans.between(phrase.start() - 2, phrase.start())).stream()
                        .noneMatch(token -> token.end() == phrase.start() && token.is(Role.PHASE));
    }

    /** 设备8月进场: machines and people come in; the project does not start by that. */
    static boolean speaksOfMeans(SentenceReading sentence, int from, Token stage) {
        Span phrase = SubjectPhrase.before(sentence, from, stage);
        return sentence.reading().tokens().anyWithin(phrase, token -> token.end() == phrase.end() && isMeans(token));
    }

    /** 作业面全面铺开: where it is worked, no piece of the work. */
    private static boolean endsWithSite(Reading reading, Span phrase) {
        return reading.tokens()
                .anyWithin(
                        phrase,
                        token -> token.end() == phrase.end()
                                && token.is(Role.MARK, Marks.SITE)
                                && token.word().traits().contains(PLACE));
    }

    /** 推土机正在平整土地: what works, no piece of the work; 设备 is one where it is installed. */
    private static boolean endsWithMeans(Reading reading, Span phrase) {
        return !phrase.of(reading.text()).endsWith(INSTALLED)
                && reading.tokens().anyWithin(phrase, token -> token.end() == phrase.end() && isMeans(token));
    }

    /** 看台座椅正在安装: what is worked on, though nobody knows the noun; empty where the stage word has no such subject. */
    String theme(SentenceReading sentence, Token stage) {
        Reading reading = sentence.reading();
        int clause = sentence.governing(stage.start()).get(0).start();
        ProjectMention name = reading.projects().lastEndingBy(stage.start());
        Span phrase = SubjectPhrase.before(
                sentence, Math.max(clause, name == null ? 0 : name.span().end()), stage);
        String words = words(reading, phrase);
        boolean noun = words.length() >= SHORTEST_UNKNOWN
                && words.length() <= LONGEST_THEME
                && !isWhole(reading, phrase, words)
                && !endsWithMeans(reading, phrase)
                && reading.tokens()
                        .noneWithin(
                                phrase,
                                token -> !token.is(Role.THING)
                                        && !token.is(Role.MARK, Marks.WORKS)
                                        && !token.is(Role.MARK, Marks.WORK_ROOT));
        return noun && !nouns.isAgent(words) ? words : "";
    }

    private static boolean isMeans(Token token) {
        return token.is(Role.THING, "machinery") || token.is(Role.THING, "workforce");
    }

    /** 1号机组, 二标段: a piece that is told of in its turn; not 多个标段. */
    boolean isDivision(String piece) {
        return nouns.isDivision(piece) && piece.indexOf(CLASSIFIER) < 0;
    }

    /** Whether a stage word has a piece of work as its subject, so that it needs no adverb to be a statement (土建完工). */
    boolean hasPiece(SentenceReading sentence, int from, Token stage) {
        return !between(sentence, from, stage).equals(WHOLE);
    }

    /** The piece named between a figure and its stage word (二期6栋主体已封顶); empty where none is. */
    String pieceBetween(SentenceReading sentence, int figure, Token stage) {
        Span phrase = SubjectPhrase.before(sentence, figure, stage);
        String words = words(sentence.reading(), phrase);
        return isPiece(sentence.reading(), phrase, words) ? words : "";
    }

    private boolean isPiece(Reading reading, Span phrase, String words) {
        boolean spokenOf = reading.beginningAt(phrase.start(), Role.MARK, Marks.BACK) != null;
        if (endsWithMeans(reading, phrase)
                || endsWithSite(reading, phrase)
                || words.isEmpty()
                || words.length() > LONGEST
                || spokenOf
                || isWhole(reading, phrase, words)) {
            return false;
        }
        boolean known = reading.tokens()
                .anyWithin(
                        phrase,
                        token -> token.end() == phrase.end()
                                && (token.is(Role.MARK, Marks.WORKS)
                                        || token.is(Role.MARK, Marks.WORK)
                                        || token.is(Role.MARK, Marks.PHASE)
                                        || token.is(Role.MARK, Marks.MAIN_STRUCTURE)
                                        || token.is(Role.THING) && token.word().says() && !isMeans(token)));
        return known || nouns.isPiece(words) || joinsPiece(words);
    }

    /** 绿道、驿站、凉亭: what is told together with a piece is a piece. */
    private boolean joinsPiece(String words) {
        String[] items = words.split("[" + Coordination.JOINTS + "]");
        return items.length > 1 && !nouns.isAgent(words) && Stream.of(items).anyMatch(nouns::isPiece);
    }

    /** 桥面系施工全面展开, 桥面混凝土已浇筑完毕: what is built, though nobody knows the noun. */
    private boolean isWorkedOn(SentenceReading sentence, Span phrase, String words, Token stage) {
        return (StageWords.isPredicate(stage) && followsBuilding(sentence, phrase, stage)
                        || StageWords.isOfPieces(stage))
                && words.length() >= SHORTEST_UNKNOWN
                && words.length() <= LONGEST_THEME
                && !isWhole(sentence.reading(), phrase, words)
                && !nouns.isAgent(words);
    }

    private static boolean followsBuilding(SentenceReading sentence, Span phrase, Token stage) {
        return sentence.reading()
                .tokens()
                .anyWithin(
                        Spans.between(phrase.end(), stage.start()),
                        token -> token.start() == phrase.end() && token.is(Role.STAGE, "construction"));
    }

    /** Of 甲、乙等重点项目主体 the piece is 主体: the noun that sums up the names before it is none. */
    private String withoutListHead(Reading reading, Span phrase) {
        String words = words(reading, phrase);
        if (!reading.standsBefore(phrase.start(), Role.MARK, Marks.LIST_END)) {
            return words;
        }
        ProjectMention name = reading.projects().lastEndingBy(phrase.start());
        boolean sumsUp = name != null && phrase.start() - name.span().end() <= LIST_END;
        int head = Math.max(words.lastIndexOf("项目"), words.lastIndexOf("工程"));
        String rest = head >= 0 ? words.substring(head + 2) : sumsUp ? structure(reading, phrase) : words;
        return nouns.isWhole(rest) || rest.equals("施工") ? "" : rest;
    }

    /** The 主体 of 甲、乙等桥梁主体; empty where none stands in the phrase. */
    private static String structure(Reading reading, Span phrase) {
        return reading.tokens().within(phrase).stream()
                .filter(token -> token.is(Role.MARK, Marks.MAIN_STRUCTURE))
                .map(token -> token.word().text())
                .findFirst()
                .orElse("");
    }

    private static String words(Reading reading, Span phrase) {
        return phrase.of(reading.text()).replaceAll("\\s+", "").replaceAll("^[（(][^）)]*[）)]|^项目(?=[一二三四五六首]期)", "");
    }

    /** A step of preparation that the predicate is about (初步设计已通过评审). */
    private static @Nullable Token step(Reading reading, Span span) {
        return reading.tokens().within(span).stream()
                .filter(token -> token.is(Role.STAGE) && StageWords.namesPart(token))
                .findFirst()
                .orElse(null);
    }

    /** 项目, 工程, 建设: words for the whole name no piece of it. */
    private boolean isWhole(Reading reading, Span phrase, String words) {
        return nouns.isWhole(words)
                || reading.tokens()
                        .anyWithin(
                                phrase,
                                token -> token.word().text().equals(words)
                                        && (token.is(Role.MARK, Marks.CARRY_OUT)
                                                || token.is(Role.MARK, Marks.ANAPHOR)));
    }

    /** 产业园二期 of the project 产业园: what a mention adds to the project's name. */
    String phase(ProjectMention mention) {
        boolean more = mention.surface().startsWith(mention.name())
                && mention.surface().length() > mention.name().length();
        String rest = more ? mention.surface().substring(mention.name().length()) : "";
        return rest.startsWith("项目") || rest.startsWith("工程") || nouns.isWhole(rest) ? "" : rest;
    }

    /** The noun phrase right before a stage word (2021年第一批重点项目 in 举行2018年首批水利工程集中开工活动). */
    static String rightBefore(SentenceReading sentence, Token stage) {
        Reading reading = sentence.reading();
        int start = sentence.clauseOf(stage.span()).span().start();
        for (Token token : reading.tokens().within(Spans.between(start, stage.start()))) {
            boolean verb = token.is(Role.MODALITY)
                    || token.is(Role.STAGE)
                    || token.is(Role.MARK, Marks.STOP)
                    || token.is(Role.MARK, Marks.ADVERB);
            start = verb ? token.end() : start;
        }
        String phrase = reading.text().substring(start, stage.start()).replaceAll("\\s+", "");
        return phrase.length() > LONGEST ? "" : phrase;
    }

    /** The part where the project stands behind the stage word. */
    static List<String> behind(Token stage) {
        return StageWords.namesPart(stage) ? List.of(stage.word().text()) : WHOLE;
    }
}
