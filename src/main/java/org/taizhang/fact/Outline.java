package org.taizhang.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.mention.ProjectMention;
import org.taizhang.mention.Region;
import org.taizhang.mention.RegionMention;

/** How its headings and lists divide the text of an article: under which of them each paragraph stands. */
final class Outline {
    /** Longest heading, in characters. */
    private static final int LONGEST = 48;
    /** Longest line without a full stop that is a heading although no sign opens it. */
    private static final int LONGEST_BARE = 24;
    /** Characters between a project that leads a paragraph and the colon behind it (东环路工程：). */
    private static final int BEFORE_COLON = 6;
    /** How many paragraphs an item of a list may have. */
    private static final int LONGEST_ITEM = 12;

    private static final String CLOSERS = "】］〕";
    private static final String ENDS = "。：:！？!?";
    private static final String NOT_IN_HEADING = "，,；;“”";
    /** Height of a heading that no sign opens, and of a project with a colon. */
    private static final int BARE = 0;

    private static final int LOWEST = HeadingMark.values().length;

    private final List<Reading> paragraphs;
    private final List<Optional<HeadingMark>> marks;
    private final List<Section> sections = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int headings;

    /** A heading that is open, with the mark of its list; null for one without. */
    private record Open(int height, @Nullable HeadingMark mark, boolean lasting, Section section) {}

    private Outline(List<Reading> paragraphs) {
        this.paragraphs = paragraphs;
        this.marks = paragraphs.stream()
                .map(paragraph -> Optional.ofNullable(HeadingMark.of(paragraph.text())))
                .toList();
    }

    /** The section of each paragraph of an article, in order. */
    static List<Section> of(List<Reading> paragraphs) {
        return new Outline(paragraphs).read();
    }

    private List<Section> read() {
        for (int i = 0; i < paragraphs.size(); i++) {
            Reading paragraph = paragraphs.get(i);
            HeadingMark mark = marks.get(i).orElse(null);
            Span heading = heading(paragraph, mark);
            if (mark != null || heading != null) {
                begin(paragraph, mark, heading);
            } else {
                leaveEndedList(i);
            }
            sections.add(open.isEmpty() ? Section.NONE : open.getLast().section());
        }
        return sections;
    }

    private void begin(Reading paragraph, @Nullable HeadingMark mark, @Nullable Span heading) {
        boolean alone = heading != null && heading.end() >= paragraph.text().length() - 1;
        int height = mark != null ? mark.ordinal() + 1 : alone ? BARE : LOWEST;
        while (!open.isEmpty() && open.getLast().height() >= height) {
            open.removeLast();
        }
        Section above = open.isEmpty() ? Section.NONE : open.getLast().section();
        boolean lasting = alone || (mark != null && mark.lasting());
        open.addLast(new Open(height, mark, lasting, section(paragraph, heading, above)));
    }

    /** What a heading names, and what those above it name where it names nothing of the kind, or only a trade (交通建设工程). */
    private Section section(Reading paragraph, @Nullable Span heading, Section above) {
        if (heading == null) {
            return new Section(above.project(), above.region(), ++headings);
        }
        List<ProjectMention> named = paragraph.projects().within(heading);
        List<String> projects = named.stream()
                .filter(ProjectMention::namesOne)
                .map(ProjectMention::name)
                .distinct()
                .toList();
        List<Region> regions = paragraph.regions().within(heading).stream()
                .filter(region ->
                        named.stream().noneMatch(project -> project.span().contains(region.span())))
                .map(RegionMention::region)
                .toList();
        return new Section(
                projects.size() == 1 ? projects.get(0) : above.project(),
                regions.isEmpty() ? above.region() : regions.get(regions.size() - 1),
                ++headings);
    }

    /** A paragraph without a sign behind the last item of a list belongs to the list no more. */
    private void leaveEndedList(int index) {
        while (!open.isEmpty() && !open.getLast().lasting() && !goesOn(open.getLast(), index)) {
            open.removeLast();
        }
    }

    /** Whether another item of the list comes before a higher heading does. */
    private boolean goesOn(Open list, int index) {
        if (list.mark() == null) {
            return false;
        }
        return marks.subList(index + 1, Math.min(marks.size(), index + LONGEST_ITEM)).stream()
                .flatMap(Optional::stream)
                .filter(mark -> mark.ordinal() <= list.mark().ordinal())
                .findFirst()
                .filter(mark -> mark == list.mark())
                .isPresent();
    }

    /** The words of a paragraph's heading; null where it has none. */
    private static @Nullable Span heading(Reading paragraph, @Nullable HeadingMark mark) {
        String text = paragraph.text();
        if (mark == null) {
            return isBareLine(paragraph) ? Spans.between(0, text.length()) : leadingProject(paragraph);
        }
        int start = mark.end(text);
        for (int at = start; at < text.length() && at <= start + LONGEST; at++) {
            char c = text.charAt(at);
            if ((mark == HeadingMark.BRACKET ? CLOSERS : ENDS).indexOf(c) >= 0) {
                return Spans.between(start, at);
            }
            if (mark != HeadingMark.BRACKET && NOT_IN_HEADING.indexOf(c) >= 0) {
                return null;
            }
        }
        return text.length() <= start + LONGEST ? Spans.between(start, text.length()) : null;
    }

    private static boolean isBareLine(Reading paragraph) {
        String text = paragraph.text();
        return text.length() <= LONGEST_BARE
                && paragraph.quantities().all().isEmpty()
                && text.chars().noneMatch(c -> ENDS.indexOf(c) >= 0 || NOT_IN_HEADING.indexOf(c) >= 0);
    }

    /** 东环路工程：总投资…: a project with a colon heads its paragraph. */
    private static @Nullable Span leadingProject(Reading paragraph) {
        ProjectMention first = paragraph.projects().next(0);
        if (first == null || first.span().end() > LONGEST) {
            return null;
        }
        int end = first.span().end();
        String text = paragraph.text();
        for (int at = end; at < text.length() && at <= end + BEFORE_COLON; at++) {
            if (text.charAt(at) == '：' || text.charAt(at) == ':') {
                return text.substring(0, at).chars().anyMatch(c -> NOT_IN_HEADING.indexOf(c) >= 0)
                        ? null
                        : Spans.between(0, at);
            }
        }
        return null;
    }
}
