package org.taizhang.fact;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Issue;
import org.taizhang.document.Span;
import org.taizhang.layout.Article;
import org.taizhang.layout.Passage;
import org.taizhang.mention.DocumentProject;
import org.taizhang.mention.DocumentProjects;
import org.taizhang.mention.OwnerReader;
import org.taizhang.mention.ProjectMention;
import org.taizhang.mention.Region;
import org.taizhang.mention.RegionDoubt;
import org.taizhang.mention.RegionMention;
import org.taizhang.text.TextIssue;

/** Collects what a document says, gives each fact its place on the page and its id, in reading order. */
final class FactBook {
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Map<Figure, String> ids = new IdentityHashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    List<Mention> mentions() {
        return mentions;
    }

    List<Measurement> measurements() {
        return measurements;
    }

    List<Milestone> milestones() {
        return milestones;
    }

    List<Issue> issues() {
        return issues;
    }

    void add(Article article, Passage passage, List<Figure> found) {
        for (Figure figure : found) {
            String id = "m" + (measurements.size() + 1);
            Figure whole = Wholes.of(figure, figures);
            measurements.add(measurement(
                    id,
                    source(article, passage, figure.quantity().span(), figure.sentence()),
                    figure,
                    whole == null ? "" : ids.getOrDefault(whole, "")));
            if (figure.owner().how() == Owner.How.UNRESOLVED) {
                issue(
                        passage,
                        "unresolved_project",
                        figure.quantity().span(),
                        "the text speaks of a project that it has not named: "
                                + figure.sentence().sentence().text());
            }
            ids.put(figure, id);
            figures.add(figure);
        }
    }

    private static Measurement measurement(String id, Source source, Figure figure, String whole) {
        return new Measurement(
                id,
                source,
                figure.owner().project(),
                code(figure.region()),
                name(figure.region()),
                figure.subject(),
                figure.metric(),
                figure.staged().code(),
                figure.category(),
                Values.of(figure),
                Values.high(figure),
                figure.quantity().unit(),
                figure.quantity().qualifier(),
                figure.modality(),
                figure.period(),
                whole,
                Certainty.UNWEIGHED,
                figure.rules());
    }

    void addReached(Article article, Passage passage, List<Reached> found) {
        for (Reached reached : found) {
            milestones.add(new Milestone(
                    "s" + (milestones.size() + 1),
                    source(article, passage, reached.word(), reached.sentence()),
                    reached.project(),
                    code(reached.region()),
                    name(reached.region()),
                    reached.subject(),
                    reached.stage(),
                    reached.part(),
                    reached.modality(),
                    reached.period(),
                    Certainty.UNWEIGHED,
                    reached.rule()));
        }
    }

    void addMentions(
            Article article,
            Passage passage,
            List<RegionMention> regions,
            List<ProjectMention> projects,
            DocumentProjects known) {
        for (RegionMention mention : regions) {
            Region region = mention.region();
            mentions.add(new Mention(
                    source(article, passage, mention.span()),
                    Mention.Kind.REGION,
                    mention.surface(),
                    region.name(),
                    region.code(),
                    Regions.codeOrHolder(region),
                    MentionLink.of(mention.link()),
                    mention.confidence()));
        }
        for (ProjectMention mention : projects) {
            mentions.add(new Mention(
                            source(article, passage, mention.span()),
                            Mention.Kind.PROJECT,
                            mention.surface(),
                            mention.name(),
                            "",
                            "",
                            MentionLink.NONE,
                            mention.confidence())
                    .within(known.named(mention.name())
                            .map(DocumentProject::parent)
                            .orElse("")));
        }
    }

    /**
     * Notes the owners that a passage tells with the mentions of its projects.
     *
     * @param projects how many mentions of projects the passage holds: the last ones of the book
     */
    void addOwners(Article article, int projects, List<OwnerReader.Owner> owners) {
        int first = mentions.size() - projects;
        for (OwnerReader.Owner owner : owners) {
            int at = owner.project() == OwnerReader.Owner.BEFORE
                    ? projectBefore(article, first)
                    : first + owner.project();
            if (at >= 0 && mentions.get(at).owner().isEmpty()) {
                mentions.set(at, mentions.get(at).ownedBy(owner.name()));
            }
        }
    }

    /** The last project of the article that is named before a place of the book; -1 where none is. */
    private int projectBefore(Article article, int place) {
        for (int at = place - 1; at >= 0 && mentions.get(at).source().article() == article.number(); at--) {
            if (mentions.get(at).kind() == Mention.Kind.PROJECT) {
                return at;
            }
        }
        return -1;
    }

    void doubts(Passage passage, List<TextIssue> quantities, List<TextIssue> times, List<RegionDoubt> places) {
        quantities.forEach(issue -> issue(passage, issue.kind(), issue.span(), issue.text()));
        times.forEach(issue -> issue(passage, issue.kind(), issue.span(), issue.text()));
        places.forEach(doubt -> issue(
                passage,
                "ambiguous_region",
                doubt.span(),
                doubt.surface() + " may be "
                        + doubt.candidates().stream()
                                .map(region -> region.name() + " " + Regions.codeOrHolder(region))
                                .collect(Collectors.joining(", "))));
    }

    private void issue(Passage passage, String kind, Span span, String text) {
        Passage.Place place = place(passage, span);
        issues.add(new Issue(kind, place.page(), place.span(), text));
    }

    private static Source source(Article article, Passage passage, Span span, SentenceReading sentence) {
        Passage.Place place = place(passage, span);
        return new Source(
                place.page(),
                place.span(),
                article.number(),
                sentence.sentence().text(),
                passage.places(sentence.sentence().span()));
    }

    /** Of a mention, whose evidence is its whole paragraph. */
    private static Source source(Article article, Passage passage, Span span) {
        Passage.Place place = place(passage, span);
        return new Source(place.page(), place.span(), article.number(), passage.text(), List.of(place));
    }

    /** Where the first characters of a span stand; a span over a page break is told by its first page. */
    private static Passage.Place place(Passage passage, Span span) {
        List<Passage.Place> places = passage.places(span);
        return places.isEmpty() ? new Passage.Place(0, Spans.between(0, 0)) : places.get(0);
    }

    private static String code(@Nullable Region region) {
        return region == null ? "" : Regions.codeOrHolder(region);
    }

    private static String name(@Nullable Region region) {
        return region == null ? "" : region.name();
    }
}
