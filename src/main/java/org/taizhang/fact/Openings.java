package org.taizhang.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;

/** With what a statement opens: its grammatical subject stands there, behind the words that only introduce or date it. */
final class Openings {
    /** 城区, 县城: unknown characters of a place before a count or verb. */
    static final int PLACE = 2;

    /** Characters between a name and one that it describes (控制性工程). */
    private static final int APPOSITION = 8;

    /** Marks that name a part of what is spoken of (主体, 路基, 一期). */
    private static final Set<String> PARTS = Set.of(Marks.WORKS, Marks.MAIN_STRUCTURE, Marks.PHASE, Marks.ANAPHOR);
    /** Characters of an unknown subject, more than an adverb has. */
    private static final int UNKNOWN_SUBJECT = 3;

    private Openings() {}

    /** The clause with the subject: the first of a statement's that does more than date it or say who reports (据悉，…; 截至5月底，…). */
    static Span clause(Reading reading, List<Span> nearestFirst) {
        for (int i = nearestFirst.size() - 1; i > 0; i--) {
            if (!introduces(reading, nearestFirst.get(i)) && !comesAlong(reading, nearestFirst.get(i))) {
                return nearestFirst.get(i);
            }
        }
        return nearestFirst.get(0);
    }

    /** 随着甲大桥开工，…; 为了让项目早日投产，…; 作为全县的重点工程，…: company, purpose or description of the subject does not name it. */
    private static boolean comesAlong(Reading reading, Span span) {
        return reading.beginningAt(span.start(), Role.MARK, Marks.ALONG_WITH) != null
                || reading.beginningAt(span.start(), Role.MARK, Marks.PURPOSE) != null
                || Namings.describes(reading, span);
    }

    private static boolean introduces(Reading reading, Span span) {
        boolean empty = !reading.projects().anyWithin(span)
                && !reading.regions().anyWithin(span)
                && !reading.quantities().anyWithin(span)
                && !Anaphors.in(reading, span)
                && !Undertakers.tellsOfCompany(reading, span);
        return empty && (reading.has(span, Role.MARK, Marks.REPORT) || reading.unread(span.start(), span.end()) <= 1);
    }

    /** The name with which a stretch opens as its subject; null where it opens with none, or only with one that describes another (某县某路的). */
    static @Nullable ProjectMention name(Reading reading, Span span) {
        ProjectMention first = reading.projects().next(span.start());
        return first != null && opens(reading, span, first) ? headOf(reading, first, span) : null;
    }

    private static boolean opens(Reading reading, Span span, ProjectMention first) {
        return first.span().end() <= span.end()
                && unread(reading, span.start(), first.span().start()) <= 1
                && !reading.quantities()
                        .anyWithin(Spans.between(span.start(), first.span().start()))
                && !Namings.isPlace(reading, first)
                && !Namings.isAside(reading, first)
                && !isObject(reading, span, first)
                && !Namings.ofCompany(reading, first)
                && (!reading.text().startsWith("的", first.span().end()) || isCalled(reading, first));
    }

    /** 这个名叫某某家园的安置小区, 这处叫作“某某里”的小区. */
    static boolean isCalled(Reading reading, ProjectMention name) {
        return reading.standsBefore(name.span().start(), Role.MARK, Marks.CALLED)
                || reading.standsBefore(name.span().start() - 1, Role.MARK, Marks.CALLED);
    }

    /** 已完成某供电工程的塔基, 与某路相交: a verb or coverb before a name makes it an object; 新开工的某路 is none. */
    private static boolean isObject(Reading reading, Span span, ProjectMention name) {
        int start = name.span().start();
        boolean behindJoint =
                start > span.start() && Coordination.isJoint(reading.text().charAt(start - 1));
        return behindJoint
                || reading.standsBefore(start, Role.MARK, Marks.STOP)
                || reading.tokens()
                        .anyWithin(
                                Spans.between(span.start(), start),
                                token -> token.word().carriesOut()
                                        && reading.text().lastIndexOf('的', start) < token.end());
    }

    /** 某高速公路控制性工程某特大桥, 某小镇核心区的某生产线: of names of which one describes the next, the last. */
    private static ProjectMention headOf(Reading reading, ProjectMention name, Span span) {
        ProjectMention head = name;
        ProjectMention next = reading.projects().next(head.span().end());
        while (next != null && next.span().end() <= span.end() && describes(reading, head, next)) {
            head = next;
            next = reading.projects().next(head.span().end());
        }
        return head;
    }

    private static boolean describes(Reading reading, ProjectMention name, ProjectMention next) {
        Span gap = Spans.between(name.span().end(), next.span().start());
        boolean owned = gap.length() > 1
                && reading.text().charAt(gap.end() - 1) == '的'
                && gap.of(reading.text()).chars().allMatch(Character::isLetter);
        return gap.length() <= APPOSITION
                && (gap.length() == 0
                        || owned
                        || reading.tokens()
                                .anyWithin(
                                        gap,
                                        token -> token.end() == gap.end()
                                                && (token.is(Role.MARK, Marks.ANAPHOR) || token.is(Role.THING))));
    }

    /** Unknown characters before a name, leaving out the regions in which it lies. */
    static int unread(Reading reading, int from, int to) {
        int regions = reading.regions().within(Spans.between(from, to)).stream()
                .mapToInt(region -> region.span().length())
                .sum();
        return reading.unread(from, to) - regions;
    }

    /** Whether a clause names its own subject: a project, or one that it points back to. */
    static boolean hasSubject(Reading reading, Span span) {
        return name(reading, span) != null || Anaphors.opens(reading, span);
    }

    /** 二期投资6亿元, 首期工程占地90亩: whether a clause opens with a phase, which is one of what is spoken of. */
    static boolean isPhase(Reading reading, Span span) {
        return reading.tokens()
                .anyWithin(
                        span,
                        token -> token.is(Role.MARK, Marks.PHASE) && reading.unread(span.start(), token.start()) == 0);
    }

    /** 资金方面，…; 从进度看，…: whether a sentence opens by turning to another matter. */
    static boolean turns(SentenceReading sentence) {
        Span first = sentence.clauses().get(0).span();
        return sentence.clauses().size() > 1
                && sentence.reading()
                        .tokens()
                        .anyWithin(first, token -> token.is(Role.MARK, Marks.ASPECT) && token.end() == first.end());
    }

    /** Whether a sentence opens with words that nobody knows, before it measures, counts or tells a stage: a subject of its own. */
    static boolean hasOwnSubject(SentenceReading sentence) {
        Reading reading = sentence.reading();
        Span first =
                clause(reading, sentence.governing(sentence.statements().get(0).end()));
        Token word = reading.tokens().within(first).stream()
                .filter(token ->
                        PARTS.contains(token.word().code()) || (!token.is(Role.MARK) && !token.is(Role.MODALITY)))
                .findFirst()
                .orElse(null);
        return reading.unread(first.start(), word == null ? first.end() : word.start()) > UNKNOWN_SUBJECT;
    }
}
