package org.taizhang.fact;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.RegionMention;
import org.taizhang.text.Quantity;
import org.taizhang.text.TimeExpression;

/**
 * The words beside a figure that may say of which class it is, as written.
 *
 * @param words what modifies the noun (产业类|项目); empty where nothing does
 * @param noun what is sorted (项目, 幼儿园); empty where it was not repeated or only measures
 * @param kind what says the class
 */
record ClassPhrase(String words, String noun, Kind kind) {
    /** What says the class. */
    enum Kind {
        /** 10亿元以上 */
        LIMIT("class-of-limit"),
        /** 续建, 复工: a stage or verb that stands for those in it */
        VERB("class-of-verb"),
        /** a place without a code: 安亭镇 */
        PLACE("class-of-place"),
        /** 产业类, 砂石路 */
        NOUN("class-of-item");

        private final String rule;

        Kind(String rule) {
            this.rule = rule;
        }

        /** Name of the rule, with its examples in {@code jobs/rules}. */
        String rule() {
            return rule;
        }
    }

    private static final ClassPhrase NONE = new ClassPhrase("", "", Kind.NOUN);

    /** Longest class. */
    private static final int LONGEST = 16;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Signs at the head of a class. */
    private static final String HEAD = "的、，,：:（(） \t“”";
    /** Signs and joints at its end. */
    private static final String TAIL = HEAD + "和及与各";

    /** Marks that stand inside a noun phrase. */
    private static final Set<String> NOMINAL = Set.of(
            Marks.SECTOR,
            Marks.WORKS,
            Marks.MAIN_STRUCTURE,
            Marks.ORGANISATION,
            Marks.PHASE,
            Marks.OTHER,
            Marks.OPERATION,
            Marks.NETWORK,
            Marks.THRESHOLD,
            Marks.WORK_ROOT,
            Marks.TASK,
            Marks.CONTRACT,
            Marks.SITE,
            Marks.OF);

    /** The whole phrase, noun and all. */
    String withNoun() {
        return words + noun;
    }

    static ClassPhrase beside(Figure figure) {
        SentenceReading sentence = figure.sentence();
        Quantity quantity = figure.quantity();
        Span limit = Thresholds.sorting(sentence, quantity);
        if (limit != null) {
            return new ClassPhrase(tidy(limit.of(sentence.reading().text())), "", Kind.LIMIT);
        }
        Token cue = figure.measured().cue();
        Measured.Side side = figure.measured().side();
        if (side == Measured.Side.BEHIND && cue != null) {
            ClassPhrase behind = of(sentence, quantity.span().end(), cue.start(), cue);
            int head = quantity.span().start();
            return behind.words().isEmpty() ? of(sentence, start(sentence, quantity, head), head, cue) : behind;
        }
        Token noun = side == Measured.Side.BEFORE && cue != null && !cue.is(Role.STAGE) ? cue : null;
        int end = noun == null ? quantity.span().start() : noun.start();
        return of(sentence, start(sentence, quantity, end), end, noun);
    }

    private static ClassPhrase of(SentenceReading sentence, int from, int to, @Nullable Token noun) {
        Reading reading = sentence.reading();
        int end = Math.max(from, withoutMeasure(reading, from, to));
        RegionMention before = reading.regions().lastEndingBy(end);
        RegionMention place = before != null && before.span().start() >= from ? before : null;
        if (place != null && place.region().code().isEmpty()) {
            return new ClassPhrase(tidy(place.span().of(reading.text())), "", Kind.PLACE);
        }
        Span item = Spans.between(
                verbEnd(reading, place == null ? from : place.span().end(), end), end);
        String words = tidy(item.of(reading.text()));
        String counted =
                noun == null || noun.is(Role.MEASURE) ? "" : noun.word().text();
        if (words.length() > LONGEST || words.isEmpty() && counted.isEmpty()) {
            return NONE;
        }
        return new ClassPhrase(words, counted, isVerb(reading, item) ? Kind.VERB : Kind.NOUN);
    }

    /** 第二产业投资增长: what is measured says nothing of its class. */
    private static int withoutMeasure(Reading reading, int from, int to) {
        int end = to;
        for (Token token = reading.tokens().lastEndingBy(end);
                token != null && token.start() >= from && token.end() == end && token.is(Role.MEASURE);
                token = reading.tokens().lastEndingBy(end)) {
            end = token.start();
        }
        return end;
    }

    /** 开工产业类项目: behind the verb of which the class is the object. */
    private static int verbEnd(Reading reading, int from, int end) {
        int start = from;
        for (Token token : reading.tokens().within(Spans.between(from, end))) {
            boolean verb = token.start() <= start && (token.is(Role.STAGE) || Situation.isWork(token));
            start = verb && token.end() < end ? Math.max(start, token.end()) : start;
        }
        return start;
    }

    private static boolean isVerb(Reading reading, Span item) {
        return reading.tokens()
                .anyWithin(
                        item,
                        token -> token.is(Role.STAGE) && token.word().says()
                                || Situation.isWork(token) && token.span().equals(item));
    }

    /** Where the item begins that ends at a place: behind the last joint, figure, time, or word that is no part of a noun. */
    private static int start(SentenceReading sentence, Quantity quantity, int end) {
        Reading reading = sentence.reading();
        int start = Math.min(sentence.ownClause(quantity.span().start()).start(), end);
        Quantity before = reading.quantities().previous(quantity.span().start());
        while (before != null && Kinds.is(before, Kinds.VOLTAGE)) {
            before = reading.quantities().previous(before.span().start());
        }
        start = before == null
                ? start
                : Math.max(start, Math.min(end, before.span().end()));
        TimeExpression time = reading.times().lastEndingBy(end);
        start = time == null ? start : Math.max(start, time.span().end());
        for (Token token : reading.tokens().within(Spans.between(start, end))) {
            start = parts(token) && !reading.isThing(token.span()) ? Math.max(start, token.end()) : start;
        }
        int joint = reading.text().lastIndexOf('、', Math.max(0, end - 1));
        return joint >= start ? joint + 1 : start;
    }

    private static boolean parts(Token token) {
        return switch (token.word().role()) {
            case MODALITY -> true;
            case MARK -> token.word().says() && !NOMINAL.contains(token.word().code()) && !Situation.isWork(token);
            case STAGE -> !token.word().says() || StageWords.general(token);
            default -> false;
        };
    }

    /** Whether a verb sorts what is counted (续建, 储备), rather than telling how far it is. */
    static boolean sorts(Figure figure) {
        List<Token> tokens = figure.sentence()
                .reading()
                .tokens()
                .within(figure.sentence().clauseOf(figure.quantity().span()).span());
        return tokens.stream()
                .anyMatch(token -> token.is(Role.STAGE) && token.word().traits().contains("sorts"));
    }

    private static String tidy(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && HEAD.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && TAIL.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return BLANKS.matcher(words.substring(start, end)).replaceAll("");
    }
}
