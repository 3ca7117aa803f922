package org.taizhang.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.mention.Region;
import org.taizhang.mention.RegionMention;

/** Whose figure a figure is: of the region in its item of a list, of its project, of its paragraph, of the paper. */
final class RegionDecision {
    /** Unknown characters between a region and the figure that is its own (山阳区4家, 武陟县有4家). */
    private static final int OWN = 3;

    private final @Nullable Region paper;
    private @Nullable Region article;
    private @Nullable Region paragraph;
    private final Map<String, Region> projects = new HashMap<>();

    RegionDecision(@Nullable Region paper) {
        this.paper = paper;
    }

    /** An article begins. */
    void begin(@Nullable Region titled) {
        article = titled;
        paragraph = null;
        projects.clear();
    }

    void beginParagraph() {
        paragraph = null;
    }

    /** A sentence is to be read: remembers where its projects lie. */
    void note(SentenceReading sentence) {
        Reading reading = sentence.reading();
        for (ProjectMention mention :
                reading.projects().within(sentence.sentence().span())) {
            Region place = placeOf(sentence, mention);
            if (place != null) {
                projects.putIfAbsent(mention.name(), place);
            }
        }
    }

    /** A sentence has been read: the region that it opened with serves the rest of its paragraph. */
    void after(SentenceReading sentence) {
        RegionMention leading = subject(sentence, sentence.sentence().span());
        if (leading != null) {
            paragraph = leading.region();
        }
    }

    @Nullable
    Region of(SentenceReading sentence, Span figure, Owner owner) {
        RegionMention own = ownOf(sentence, figure.start());
        if (own != null) {
            return own.region();
        }
        if (owner.named()) {
            Region place = projects.get(owner.project());
            return place != null ? place : background();
        }
        for (Span span : sentence.governing(figure.start())) {
            RegionMention subject = subject(sentence, span);
            if (subject != null) {
                return subject.region();
            }
        }
        return paragraph != null ? paragraph : background();
    }

    /** Where a project lies; null where nothing tells it. */
    @Nullable
    Region ofProject(String project) {
        Region place = projects.get(project);
        return place != null ? place : background();
    }

    private @Nullable Region background() {
        return article != null ? article : paper;
    }

    private static @Nullable RegionMention ownOf(SentenceReading sentence, int place) {
        Reading reading = sentence.reading();
        RegionMention last = reading.regions().previous(place);
        if (last == null
                || last.span().end() > place
                || last.span().start()
                        < sentence.clauseOf(new Span(place, place)).span().start()) {
            return null;
        }
        boolean adjacent = reading.unread(last.span().end(), place) <= OWN
                && !reading.quantities().anyWithin(new Span(last.span().end(), place))
                && reading.tokens().within(new Span(last.span().end(), place)).stream()
                        .noneMatch(t -> t.is(Role.STAGE));
        return adjacent ? last : null;
    }

    /** The region that a stretch of text is about: the first that is not merely where something lies or begins. */
    private static @Nullable RegionMention subject(SentenceReading sentence, Span span) {
        for (RegionMention mention : sentence.reading().regions().within(span)) {
            Token before = sentence.reading().tokens().previous(mention.span().start());
            boolean placed = before != null
                    && before.is(Role.MARK, "endpoint")
                    && before.end() == mention.span().start();
            if (!placed) {
                return mention;
            }
        }
        return null;
    }

    /** 马村区万达广场, 位于示范区的幼儿园: a region in, right before or right behind the name. */
    private static @Nullable Region placeOf(SentenceReading sentence, ProjectMention project) {
        List<RegionMention> regions =
                sentence.reading().regions().within(sentence.sentence().span());
        Region found = null;
        for (RegionMention region : regions) {
            boolean inside = project.span().contains(region.span());
            boolean before = region.span().end() <= project.span().start()
                    && sentence.reading()
                                    .unread(region.span().end(), project.span().start())
                            <= 1
                    && project.span().start() - region.span().end() <= OWN;
            if (inside || before || locates(sentence, project, region)) {
                found = region.region();
                break;
            }
        }
        return found;
    }

    private static boolean locates(SentenceReading sentence, ProjectMention project, RegionMention region) {
        Token before = sentence.reading().tokens().previous(region.span().start());
        return before != null
                && before.end() == region.span().start()
                && before.is(Role.MARK, "located")
                && before.start() >= project.span().end()
                && before.start() - project.span().end() <= 2;
    }
}
