package org.taizhang.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.NamedThing;
import org.taizhang.mention.ProjectMention;
import org.taizhang.text.Quantity;
import org.taizhang.text.TimeExpression;

/**
 * Heads that point back: 产业园规划面积3平方公里 behind 某某县食品产业园 is told of it, 这条路 behind several names of the one that is a road. Of
 * several names with one head the centre is meant, else the last. Lives while one article is read.
 */
final class HeadAnaphors {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    /** Ideographs between a head and the figure that is told of it (机场 in 机场停机位12个). */
    private static final int MEASURED = 4;

    private static final String AFTER = "后";
    /** Kinds of works that are made of others. */
    private static final Set<String> LINES = Set.of("road", "rail");
    /** Words that may stand between the beginning of a clause and its subject. */
    private static final List<String> BEFORE_SUBJECT = List.of(Marks.ADVERB, Marks.REPORT);

    private final Map<String, Named> byProject = new HashMap<>();
    private final Map<String, Named> byHead = new HashMap<>();
    private final Map<Character, Named> byLast = new HashMap<>();
    private final Map<String, Named> byKind = new HashMap<>();
    private int named;

    /** A project that was named, as the how-manyth name of the article. */
    private record Named(String project, NamedThing thing, int number) {
        boolean endsIn(String head) {
            return project.endsWith(head) || thing.words().endsWith(head);
        }

        char last() {
            String words = thing.words();
            return words.charAt(words.length() - 1);
        }
    }

    void clear() {
        byProject.clear();
        byHead.clear();
        byLast.clear();
        byKind.clear();
    }

    /** A project has been named. */
    void note(ProjectMention mention) {
        Named last = new Named(mention.name(), mention.thing(), ++named);
        byProject.put(last.project(), last);
        noteHeads(last, last.project());
        noteHeads(last, last.thing().words());
        byLast.put(last.last(), last);
        byKind.put(last.thing().kind(), last);
    }

    /** Whether a project is a road or railway, which has bridges and tunnels. */
    boolean isLine(String project) {
        Named line = byProject.get(project);
        return line != null && LINES.contains(line.thing().kind());
    }

    /** Whether a word for a kind can mean a project: 园区 a park, 全线 a road, hardly a power station. */
    boolean canMean(String project, Token kind) {
        Named named = byProject.get(project);
        return named == null
                || is(named, kind)
                || letters(kind).chars().anyMatch(letter -> project.indexOf(letter) >= 0);
    }

    private void noteHeads(Named last, String name) {
        for (int length = SHORTEST; length <= LONGEST && length < name.length(); length++) {
            byHead.put(name.substring(name.length() - length), last);
        }
    }

    /**
     * A head that points back.
     *
     * @param end where it ends in the text
     */
    record Head(String project, int end) {}

    /**
     * The head of a project with which a stretch opens; null where it opens with none.
     *
     * @param centre the project that is spoken of; empty for none
     */
    @Nullable
    Head in(SentenceReading sentence, Span stretch, String centre) {
        Reading reading = sentence.reading();
        int start = subject(reading, stretch);
        List<Named> spokenOf = spokenOf(sentence, start, centre);
        for (int end = Math.min(stretch.end(), start + LONGEST); end >= start + SHORTEST; end--) {
            String head = reading.text().substring(start, end);
            Named meant = spokenOf.stream()
                    .filter(named -> named.endsIn(head))
                    .findFirst()
                    .orElse(byHead.get(head));
            if (meant != null && isWord(reading, start, end)) {
                return new Head(meant.project(), end);
            }
        }
        return ofKind(reading, start, stretch.end(), spokenOf);
    }

    /** The projects that are meant before all others: those named before in the sentence, the nearest first, then the centre. */
    private List<Named> spokenOf(SentenceReading sentence, int place, String centre) {
        List<Named> named = new ArrayList<>();
        Namings.before(sentence, place).forEach(mention -> named.add(new Named(mention.name(), mention.thing(), 0)));
        Collections.reverse(named);
        Named goesOn = byProject.get(centre);
        if (goesOn != null) {
            named.add(goesOn);
        }
        return named;
    }

    /** 园区 of 某某产业园, 这条路 of 某某公路: a word for a kind of thing, which names it or shares a letter with the name's end. */
    private @Nullable Head ofKind(Reading reading, int start, int limit, List<Named> spokenOf) {
        Token kind =
                reading.tokens().within(Spans.between(start, Math.min(limit, start + Reading.LONGEST_WORD))).stream()
                        .filter(token -> token.start() == start
                                && token.is(Role.MARK, Marks.ANAPHOR)
                                && !token.word().traits().contains(Marks.UNDERTAKING)
                                && (token.word().traits().contains(Marks.DEFINITE)
                                        || token.span().length() == SHORTEST && endsWord(reading, token.end())))
                        .reduce((first, second) -> second.end() > first.end() ? second : first)
                        .orElse(null);
        if (kind == null) {
            return null;
        }
        Named meant =
                spokenOf.stream().filter(named -> is(named, kind)).findFirst().orElseGet(() -> last(kind));
        return meant == null ? null : new Head(meant.project(), kind.end());
    }

    private static boolean is(Named named, Token kind) {
        return kind.word().traits().contains(named.thing().kind())
                || letters(kind).indexOf(named.last()) >= 0;
    }

    /** What was named last of a kind; null where nothing was. */
    private @Nullable Named last(Token kind) {
        return Stream.concat(
                        letters(kind).chars().mapToObj(letter -> byLast.get((char) letter)),
                        kind.word().traits().stream().map(byKind::get))
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Named::number))
                .orElse(null);
    }

    /** The letters of the noun in a word for a kind: 大桥 in 这座大桥. */
    private static String letters(Token kind) {
        String text = kind.word().text();
        boolean definite = kind.word().traits().contains(Marks.DEFINITE);
        return definite ? text.substring(Math.max(1, text.length() - SHORTEST)) : text;
    }

    /** Where the subject of a stretch begins, behind adverbs and times. */
    private static int subject(Reading reading, Span stretch) {
        int start = stretch.start();
        while (start < stretch.end() && Character.isWhitespace(reading.text().charAt(start))) {
            start++;
        }
        TimeExpression time = reading.times().next(start);
        if (time != null && time.span().start() == start) {
            start = Math.min(stretch.end(), time.span().end());
        }
        int from = start;
        return reading
                .tokens()
                .within(Spans.between(from, Math.min(stretch.end(), from + Reading.LONGEST_WORD)))
                .stream()
                .filter(token -> token.start() == from
                        && token.is(Role.MARK)
                        && BEFORE_SUBJECT.contains(token.word().code()))
                .mapToInt(Token::end)
                .max()
                .orElse(from);
    }

    /** Whether a stretch is a noun by itself: no verb begins it, and no unknown letters go on behind it. */
    private static boolean isWord(Reading reading, int start, int end) {
        boolean verb = reading.tokens()
                .anyWithin(
                        Spans.between(start, end),
                        token -> token.start() == start
                                && (token.is(Role.STAGE)
                                        || token.word().carriesOut()
                                        || token.is(Role.MARK, Marks.PHASE)));
        return !verb && endsWord(reading, end);
    }

    private static boolean endsWord(Reading reading, int end) {
        if (end >= reading.text().length() || !Character.isLetter(reading.text().charAt(end))) {
            return true;
        }
        List<Token> next = beginningAt(reading, end);
        if (next.isEmpty()) {
            TimeExpression time = reading.times().next(end);
            int limit = Math.min(reading.text().length(), end + MEASURED + 1);
            return time != null && time.span().start() == end
                    || reading.text().substring(end, limit).chars().anyMatch(Character::isDigit);
        }
        return next.stream()
                        .noneMatch(token -> token.is(Role.THING) || token.word().carriesOut())
                || next.stream().anyMatch(token -> isPredicate(reading, token));
    }

    /** 机场扩建后, 基地建设厂房5栋: a verb with an object or a time of its own; 公路建设资金 is a compound. */
    private static boolean isPredicate(Reading reading, Token verb) {
        int end = verb.end();
        Quantity figure = reading.quantities().next(end);
        return verb.word().carriesOut()
                && (reading.text().startsWith(AFTER, end)
                        || figure != null && figure.span().start() == end
                        || beginningAt(reading, end).stream().anyMatch(token -> token.is(Role.THING)));
    }

    private static List<Token> beginningAt(Reading reading, int place) {
        return reading.tokens().within(Spans.between(place, place + Reading.LONGEST_WORD)).stream()
                .filter(token -> token.start() == place)
                .toList();
    }
}
