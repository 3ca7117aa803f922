package org.taizhang.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.taizhang.document.Span;
import org.taizhang.mention.ProjectMention;

/** Names that stand together: 甲、乙、丙等26个项目, 甲路、乙路和丙路. */
final class NamedList {
    private static final String JOINTS = "、和及与等以，, 共各在内的";
    /** How far a name that nobody knows may stand between two that are known. */
    private static final int UNKNOWN_NAME = 16;
    /** Words between the mark that opens a list and its first name: 含, 一个. */
    private static final int LIST_OPENING = 2;
    /** Longest modifier of a name in a list. */
    private static final int MODIFIER = 20;

    private static final String OPENING = "（(";
    private static final Set<String> CONJUNCTIONS = Set.of("和", "及", "与", "以及", "、");

    private NamedList() {}

    /** The names that end right before a place, in reading order; empty where none does. */
    static List<ProjectMention> before(Reading reading, Span clause, int place) {
        List<ProjectMention> mentions =
                reading.projects().within(Spans.between(clause.start(), Math.max(clause.start(), place)));
        List<ProjectMention> names = new ArrayList<>();
        int next = place;
        for (int i = mentions.size() - 1; i >= 0; i--) {
            ProjectMention mention = mentions.get(i);
            if (mention.span().end() > next) {
                continue;
            }
            String gap = withoutHead(reading.text().substring(mention.span().end(), next));
            if (!joins(gap, names.isEmpty())) {
                break;
            }
            names.add(mention);
            next = mention.span().start();
        }
        Collections.reverse(names);
        return names;
    }

    /** The names that are coordinated with a name, before it: 甲、乙和丙. */
    static List<ProjectMention> joinedTo(Reading reading, Span clause, ProjectMention last) {
        ProjectMention before = reading.projects().lastEndingBy(last.span().start());
        if (before != null && before.span().start() >= clause.start()) {
            String gap = withoutHead(
                    reading.text().substring(before.span().end(), last.span().start()));
            if (CONJUNCTIONS.contains(gap)) {
                List<ProjectMention> names = new ArrayList<>(joinedTo(reading, clause, before));
                names.add(before);
                return names;
            }
        }
        return before(reading, clause, last.span().start());
    }

    /** The names to which a count is added: 沁园公园及60个游园. */
    static List<ProjectMention> beside(Reading reading, Span clause, int place) {
        ProjectMention last = reading.projects().previous(place);
        if (last == null || last.span().start() < clause.start() || last.span().end() > place) {
            return List.of();
        }
        String gap = reading.text().substring(last.span().end(), place);
        if (!gap.equals("及") && !gap.equals("和") && !gap.equals("与") && !gap.equals("以及")) {
            return List.of();
        }
        List<ProjectMention> names =
                new ArrayList<>(before(reading, clause, last.span().start()));
        names.add(last);
        return names;
    }

    /** The names from a place on, each with the modifier that it has (某市援建的甲项目、乙项目等); empty where other words stand first. */
    static List<ProjectMention> behind(Reading reading, int from, int to) {
        List<ProjectMention> names = new ArrayList<>();
        int reached = from;
        for (ProjectMention mention : reading.projects().within(Spans.between(from, Math.max(from, to)))) {
            String gap = withoutHead(reading.text()
                    .substring(reached, Math.max(reached, mention.span().start())));
            if (!(names.isEmpty() ? opens(gap) : goesOn(gap) && !tellsOwn(reading, reached, mention))) {
                break;
            }
            names.add(mention);
            reached = mention.span().end();
        }
        return names;
    }

    /** The names of the bracket behind a counted noun: 6个（含甲、乙）. */
    static List<ProjectMention> inBracket(Reading reading, Figure counted) {
        Token noun = counted.measured().cue();
        int figure = counted.quantity().span().end();
        int end = noun != null && noun.start() == figure ? noun.end() : figure;
        String text = reading.text();
        boolean open = end < text.length() && OPENING.indexOf(text.charAt(end)) >= 0;
        int close = open ? Math.max(text.indexOf('）', end), text.indexOf(')', end)) : -1;
        return close < 0 ? List.of() : behind(reading, end + 1, close);
    }

    /** 已建成的甲与正在建设的乙: what is told of the next name by itself is not told of the first. */
    private static boolean tellsOwn(Reading reading, int from, ProjectMention next) {
        return reading.tokens()
                .anyWithin(
                        Spans.between(from, Math.max(from, next.span().start())),
                        token -> token.is(Word.Role.STAGE) && token.word().says());
    }

    private static boolean opens(String gap) {
        return gap.length() <= LIST_OPENING || (gap.endsWith("的") && gap.length() <= MODIFIER && gap.indexOf('，') < 0);
    }

    private static boolean goesOn(String gap) {
        if (gap.isEmpty() || (JOINTS + "；").indexOf(gap.charAt(0)) < 0) {
            return false;
        }
        return unknownNames(gap) || opens(gap.substring(1));
    }

    /** 项目(二期)、 behind a name: the head that its canonical name drops, and the bracket behind it. */
    static String withoutHead(String gap) {
        String rest = gap.startsWith("项目") || gap.startsWith("工程") ? gap.substring(2) : gap;
        int close = rest.startsWith("（") || rest.startsWith("(") ? Math.max(rest.indexOf('）'), rest.indexOf(')')) : -1;
        return rest.substring(close + 1);
    }

    private static boolean joins(String gap, boolean last) {
        if (gap.isEmpty()) {
            return last;
        }
        char first = gap.charAt(0);
        if (last) {
            return gap.startsWith("等")
                    || (first == '…' && gap.length() <= UNKNOWN_NAME)
                    || (first == '、' && unknownNames(gap));
        }
        return (first == '、' && gap.endsWith("、") && unknownNames(gap))
                || gap.chars().allMatch(c -> JOINTS.indexOf(c) >= 0);
    }

    /** 、马岭路、桂黄东二路等: names that nobody knows stand between two that are known. */
    private static boolean unknownNames(String gap) {
        int end = gap.indexOf('等');
        int length = 0;
        for (int at = 0; at < (end < 0 ? gap.length() : end); at++) {
            char c = gap.charAt(at);
            length = c == '、' ? 0 : length + 1;
            if (length > UNKNOWN_NAME || "，。；：".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the list is open: 等 stands between its last name and the count. */
    static boolean open(Reading reading, List<ProjectMention> names, int count) {
        if (names.isEmpty()) {
            return false;
        }
        int end = names.get(names.size() - 1).span().end();
        return end < count && reading.text().substring(end, count).contains("等");
    }
}
