package org.taizhang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.text.Quantity;

/** Names the piece of work that reaches a stage, where it is the subject of the stage word. */
final class PartNames {
    /** The whole project, no piece of it. */
    static final List<String> WHOLE = List.of("");

    /** Longest name of a division that a stage word describes. */
    private static final int LONGEST_DIVISION = 8;

    /** Characters between the last name of a list and the noun that sums it up: 项目等 */
    private static final int LIST_END = 4;

    private final PartNouns nouns;
    private final Divisions divisions;
    private final SubjectNoun subject;

    PartNames(PartNouns nouns) {
        this.nouns = nouns;
        this.divisions = new Divisions(nouns);
        this.subject = new SubjectNoun(nouns);
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
        if (sentence.reading().standsBefore(phrase.start(), Role.MARK, Marks.WITH)
                || SubjectNoun.movesIn(sentence.reading(), phrase, stage)) {
            return WHOLE;
        }
        Token step = step(sentence.reading(), phrase);
        if (step != null) {
            return List.of(step.word().text());
        }
        String words = StageWords.isScene(sentence, stage) ? "" : withoutListHead(sentence.reading(), phrase);
        if (subject.isPiece(sentence.reading(), phrase, words) || subject.isWorkedOn(sentence, phrase, words, stage)) {
            Quantity size = sentence.reading().quantities().lastEndingBy(phrase.start());
            String whole = size != null && size.span().end() == phrase.start()
                    ? divisions.before(sentence, size.span().start())
                    : "";
            return Coordination.items(whole + words, nouns);
        }
        String division = Divisions.in(sentence, phrase);
        return division.isEmpty() ? WHOLE : List.of(division);
    }

    /** 看台座椅正在安装: what is worked on, though nobody knows the noun; empty where the stage word has no such subject. */
    String theme(SentenceReading sentence, Token stage) {
        Reading reading = sentence.reading();
        int clause = sentence.governing(stage.start()).get(0).start();
        ProjectMention name = reading.projects().lastEndingBy(stage.start());
        Span phrase = SubjectPhrase.before(
                sentence, Math.max(clause, name == null ? 0 : name.span().end()), stage);
        String words = SubjectNoun.words(reading, phrase);
        return subject.isNoun(reading, phrase, words) && !nouns.isAgent(words) ? words : "";
    }

    /** Whether a stage word has a subject of its own that is no piece of what was spoken of: an office, another place. */
    boolean speaksOfOther(SentenceReading sentence, int from, Token stage) {
        return subject.speaksOfOther(sentence, from, stage);
    }

    /** 1号高炉 of 1号高炉主体工程, 二标段 of itself: the division that a piece belongs to, which is told of in its turn; empty where it belongs to none. */
    String divisionOf(String piece) {
        if (nouns.counts(piece)) {
            return "";
        }
        return nouns.isDivision(piece) ? piece : nouns.divisionBefore(piece);
    }

    /** 西地块还在报批，…明年开工: the numbered division that a stretch begins with; empty where it begins with none. */
    String openingDivision(SentenceReading sentence, Span stretch) {
        return divisions.opening(sentence, stretch);
    }

    /** 某工程的路面，按进度有望年底前完工: the piece that a clause only names behind its project; empty where it says more. */
    String ownedPiece(SentenceReading sentence, Span behindName) {
        Reading reading = sentence.reading();
        Token of = reading.tokens().within(behindName).stream()
                .filter(token -> token.is(Role.MARK, Marks.OF))
                .findFirst()
                .orElse(null);
        if (of == null || of.start() - behindName.start() > LIST_END) {
            return "";
        }
        Span rest = Spans.between(of.end(), behindName.end());
        boolean says = reading.quantities().anyWithin(rest)
                || reading.tokens()
                        .anyWithin(
                                rest,
                                token -> token.word().says()
                                        && (token.is(Role.STAGE) || token.is(Role.MODALITY) || token.is(Role.PHASE)));
        String words = SubjectNoun.words(reading, rest);
        return !says && nouns.isPiece(words) && !nouns.isWhole(words) ? words : "";
    }

    /** 先期开工的试验段, 在建的二期: the division behind a stage word that describes it; empty where it describes none. */
    String described(SentenceReading sentence, Token stage) {
        Reading reading = sentence.reading();
        Token of = reading.beginningAt(stage.end(), Role.MARK, Marks.OF);
        if (of == null) {
            return "";
        }
        int clause = sentence.clauseOf(stage.span()).span().end();
        for (int end = Math.min(clause, of.end() + LONGEST_DIVISION); end > of.end() + 1; end--) {
            String words = reading.text().substring(of.end(), end);
            if (nouns.isDivision(words) && !nouns.counts(words)) {
                return words;
            }
        }
        return "";
    }

    /** Whether a stage word has a piece of work as its subject, so that it needs no adverb to be a statement (土建完工). */
    boolean hasPiece(SentenceReading sentence, int from, Token stage) {
        return !between(sentence, from, stage).equals(WHOLE);
    }

    /** The piece named between a figure and its stage word (二期6栋主体已封顶); empty where none is. */
    String pieceBetween(SentenceReading sentence, int figure, Token stage) {
        Span phrase = SubjectPhrase.before(sentence, figure, stage);
        String words = SubjectNoun.words(sentence.reading(), phrase);
        return subject.isPiece(sentence.reading(), phrase, words) ? words : "";
    }

    /** Of 甲、乙等重点项目主体 the piece is 主体: the noun that sums up the names before it is none. */
    private String withoutListHead(Reading reading, Span phrase) {
        String words = SubjectNoun.words(reading, phrase);
        ProjectMention before = reading.projects().lastEndingBy(phrase.start());
        boolean goesOn = before != null && before.span().end() == phrase.start();
        if (goesOn && nouns.isWhole(words.substring(words.indexOf(Coordination.AND_OTHERS) + 1))) {
            return "";
        }
        if (!reading.standsBefore(phrase.start(), Role.MARK, Marks.LIST_END)) {
            return words;
        }
        ProjectMention name = reading.projects().lastEndingBy(phrase.start());
        boolean sumsUp = name != null && phrase.start() - name.span().end() <= LIST_END;
        String behind = nouns.behindUndertaking(words);
        boolean headed = behind.length() < words.length();
        String rest = headed ? behind : sumsUp ? structure(reading, phrase) : words;
        return nouns.isWhole(rest) || nouns.isBare(rest) ? "" : rest;
    }

    /** The 主体 of 甲、乙等桥梁主体; empty where none stands in the phrase. */
    private static String structure(Reading reading, Span phrase) {
        return reading.tokens().within(phrase).stream()
                .filter(token -> token.is(Role.MARK, Marks.MAIN_STRUCTURE))
                .map(token -> token.word().text())
                .findFirst()
                .orElse("");
    }

    /** A step of preparation that the predicate is about (初步设计已通过评审). */
    private static @Nullable Token step(Reading reading, Span span) {
        return reading.tokens().within(span).stream()
                .filter(token -> token.is(Role.STAGE) && StageWords.namesPart(token))
                .findFirst()
                .orElse(null);
    }

    /** 产业园二期 of the project 产业园: what a mention adds to the project's name. */
    String phase(ProjectMention mention) {
        boolean more = mention.surface().startsWith(mention.name())
                && mention.surface().length() > mention.name().length();
        String rest = more ? mention.surface().substring(mention.name().length()) : "";
        return nouns.beginsUndertaking(rest) || nouns.isWhole(rest) ? "" : rest;
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
        return phrase.length() > SubjectNoun.LONGEST ? "" : phrase;
    }

    /** The part where the project stands behind the stage word. */
    static List<String> behind(Token stage) {
        return StageWords.namesPart(stage) ? List.of(stage.word().text()) : WHOLE;
    }
}
