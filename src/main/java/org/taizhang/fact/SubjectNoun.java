package org.taizhang.fact;

import java.util.stream.Stream;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.RegionMention;
import org.taizhang.text.Quantity;

/** What the noun phrase before a stage word names: a piece of the work, the whole of it, those who do it, or somebody and something else. */
final class SubjectNoun {
    /** Longest name of a piece. */
    static final int LONGEST = 24;

    /** Trait of a word that points back to several things: 这些, 上述 */
    private static final String SEVERAL = "several";
    /** Trait of a word that says where people build: 工地 */
    private static final String PLACE = "place";
    /** The machines that are a piece where they are installed, and no means. */
    private static final String INSTALLED = "设备";
    /** Kind of the figures that count people. */
    private static final String PEOPLE = "people";
    /** Characters of words that may name somebody else. */
    private static final int SHORTEST_UNKNOWN = 2;
    /** Characters of a noun that nobody knows, before a verb of work. */
    private static final int LONGEST_THEME = 8;

    private final PartNouns nouns;

    SubjectNoun(PartNouns nouns) {
        this.nouns = nouns;
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
        if (isReason(reading, phrase) || movesIn(reading, phrase, stage)) {
            return false;
        }
        return nouns.isAgent(words)
                || isUnknown(reading, phrase, words) && !isWorkedOn(sentence, phrase, words, stage)
                || stage.word().code().equals("construction")
                        && !StageWords.isPredicate(stage)
                        && endsWithMeans(reading, phrase);
    }

    /** 因资金断裂去年6月停工: why, not what. */
    private static boolean isReason(Reading reading, Span phrase) {
        return reading.standsBefore(phrase.start(), Role.MARK, Marks.WITH)
                || reading.beginningAt(phrase.start(), Role.MARK, Marks.WITH) != null;
    }

    /** 老人们11月住进新楼: those who move in are no piece of what is handed over. */
    static boolean movesIn(Reading reading, Span phrase, Token stage) {
        Quantity counted = reading.quantities().lastEndingBy(phrase.start());
        return stage.is(Role.STAGE, "handover")
                && counted != null
                && counted.span().end() == phrase.start()
                && counted.kind().equals(PEOPLE);
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
    static boolean endsWithMeans(Reading reading, Span phrase) {
        return !phrase.of(reading.text()).endsWith(INSTALLED)
                && reading.tokens().anyWithin(phrase, token -> token.end() == phrase.end() && isMeans(token));
    }

    private static boolean isMeans(Token token) {
        return token.is(Role.THING, "machinery") || token.is(Role.THING, "workforce");
    }

    boolean isPiece(Reading reading, Span phrase, String words) {
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
    boolean isWorkedOn(SentenceReading sentence, Span phrase, String words, Token stage) {
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

    static String words(Reading reading, Span phrase) {
        return phrase.of(reading.text()).replaceAll("\\s+", "").replaceAll("^[（(][^）)]*[）)]|^项目(?=[一二三四五六首]期)", "");
    }

    /** 项目, 工程, 建设: words for the whole name no piece of it. */
    boolean isWhole(Reading reading, Span phrase, String words) {
        return nouns.isWhole(words)
                || reading.tokens()
                        .anyWithin(
                                phrase,
                                token -> token.word().text().equals(words)
                                        && (token.is(Role.MARK, Marks.CARRY_OUT)
                                                || token.is(Role.MARK, Marks.ANAPHOR)));
    }

    /** Whether a phrase is a short noun, though nobody knows it (看台座椅). */
    boolean isNoun(Reading reading, Span phrase, String words) {
        return words.length() >= SHORTEST_UNKNOWN
                && words.length() <= LONGEST_THEME
                && !isWhole(reading, phrase, words)
                && !endsWithMeans(reading, phrase)
                && reading.tokens()
                        .noneWithin(
                                phrase,
                                token -> !token.is(Role.THING)
                                        && !token.is(Role.MARK, Marks.WORKS)
                                        && !token.is(Role.MARK, Marks.WORK_ROOT));
    }
}
