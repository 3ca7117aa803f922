package org.taizhang.fact;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.mention.RegionMention;
import org.taizhang.text.TimeExpression;

/** The divisions into which a project is cut (一期, A1地块, 闻喜段), each of which is told of in turn. */
final class Divisions {
    /** Longest name of a division before a figure. */
    private static final int LONGEST = 10;

    /** Longest name of a division that begins with its number. */
    private static final int LONGEST_NUMBERED = 5;

    /** What tells one division from the next: A1, 二号, 北. */
    private static final Pattern NUMBERED =
            Pattern.compile("[A-ZＡ-Ｚ]\\d*|(?:\\d+|[一二三四五六七八九十]+)号|[东西南北中左右][岸侧]?(?=[段区片幅标线]|地块|组团)");

    private static final String NUMBER = "号";

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Signs before the name of a division. */
    private static final String EDGE = "的、 \t";

    private final PartNouns nouns;

    Divisions(PartNouns nouns) {
        this.nouns = nouns;
    }

    /** 二期环评报告已获批，3月开工: the division of the project that a clause spoke of; empty where it spoke of none. */
    static String in(SentenceReading sentence, Span clause) {
        String division = "";
        for (Token token : sentence.reading().tokens().within(clause)) {
            division = token.is(Role.MARK, Marks.PHASE) ? token.word().text() : division;
        }
        return division;
    }

    /** 西地块还在报批，…明年开工; 二号焦炉…，3月投产: the numbered division that a clause begins with; empty where it begins with none. */
    String opening(SentenceReading sentence, Span clause) {
        Matcher numbered = NUMBERED.matcher(clause.of(sentence.reading().text()));
        if (!numbered.lookingAt()) {
            return "";
        }
        for (int end = Math.min(clause.length(), LONGEST_NUMBERED); end > numbered.end(); end--) {
            String words = written(sentence.reading(), Spans.between(clause.start(), clause.start() + end));
            boolean told = nouns.isDivision(words) || words.contains(NUMBER) && nouns.isStructure(words);
            if (told && !nouns.counts(words)) {
                return words;
            }
        }
        return "";
    }

    /** B3地块620套, 绛县段17公里: the division that stands right before a figure; empty where none does. */
    String before(SentenceReading sentence, int figure) {
        return written(sentence.reading(), spanBefore(sentence, figure));
    }

    /** The same with the place that its name begins with: 闻喜段. */
    String placedBefore(SentenceReading sentence, int figure) {
        Reading reading = sentence.reading();
        Span division = spanBefore(sentence, figure);
        RegionMention place = reading.regions().lastEndingBy(division.start());
        String at =
                division.length() > 0 && place != null && place.span().end() == division.start() ? place.surface() : "";
        return at + written(reading, division);
    }

    /** 桥梁工程: the phrase itself where it names a piece of work; empty where it names something else or the whole. */
    String piece(String phrase) {
        String words = BLANKS.matcher(phrase).replaceAll("");
        boolean known =
                words.length() <= LONGEST && nouns.isPiece(words) && !nouns.isWhole(words) && !nouns.isAgent(words);
        return known ? words : "";
    }

    private static String written(Reading reading, Span division) {
        return BLANKS.matcher(division.of(reading.text())).replaceAll("");
    }

    /** Where the division stands that ends before a figure or before what it measures; of no length where none does. */
    private Span spanBefore(SentenceReading sentence, int figure) {
        Reading reading = sentence.reading();
        int start = sentence.governing(figure).get(0).start();
        start = Math.max(start, endOf(reading.projects().lastEndingBy(figure), ProjectMention::span));
        start = Math.max(start, endOf(reading.times().lastEndingBy(figure), TimeExpression::span));
        int place = endOf(reading.regions().lastEndingBy(figure), RegionMention::span);
        start = place < figure ? Math.max(start, place) : start;
        for (Token token : reading.tokens().within(Spans.between(start, figure))) {
            boolean verb = token.is(Role.MODALITY)
                    || token.is(Role.STAGE)
                    || token.is(Role.MARK, Marks.STOP)
                    || token.is(Role.MARK, Marks.ADVERB)
                    || token.is(Role.MARK, Marks.PART);
            start = verb ? Math.max(start, token.end()) : start;
        }
        int end = withoutMeasure(reading, start, figure);
        while (start < end && EDGE.indexOf(reading.text().charAt(start)) >= 0) {
            start++;
        }
        Span division = Spans.between(Math.min(start, end), end);
        boolean known = division.length() <= LONGEST && nouns.isDivision(written(reading, division));
        return known ? division : Spans.between(end, end);
    }

    /** 一标投资2亿元: what is measured is no part of the division's name. */
    private static int withoutMeasure(Reading reading, int from, int figure) {
        int end = figure;
        for (Token token = reading.tokens().lastEndingBy(end);
                token != null && token.start() >= from && token.end() == end && token.is(Role.MEASURE);
                token = reading.tokens().lastEndingBy(end)) {
            end = token.start();
        }
        return end;
    }

    private static <T> int endOf(@Nullable T thing, Function<T, Span> span) {
        return thing == null ? 0 : span.apply(thing).end();
    }
}
