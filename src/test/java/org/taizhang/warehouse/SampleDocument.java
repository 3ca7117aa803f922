package org.taizhang.warehouse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;
import org.taizhang.document.Identity;
import org.taizhang.document.Issue;
import org.taizhang.document.Span;
import org.taizhang.fact.Extraction;
import org.taizhang.fact.Measurement;
import org.taizhang.fact.Mention;
import org.taizhang.fact.MentionLink;
import org.taizhang.fact.Milestone;
import org.taizhang.fact.Modality;
import org.taizhang.fact.Period;
import org.taizhang.fact.ReadArticle;
import org.taizhang.fact.Source;
import org.taizhang.layout.Article;
import org.taizhang.layout.PageText;
import org.taizhang.layout.Passage;
import org.taizhang.text.Qualifier;

/** A document of one page and one article, made by hand: each sentence is a line, and the facts that it states are given beside it. */
final class SampleDocument {
    private static final double LINE_HEIGHT = 12;

    private final Identity identity;
    private final String title;
    private final StringBuilder text = new StringBuilder();
    private final List<PageText.PlacedLine> lines = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    SampleDocument(String publication, LocalDate issueDate, String title) {
        this.identity = new Identity(publication, "410800", issueDate, "", "manifest");
        this.title = title;
        line(title);
    }

    /** A district whose figures the sample holds. */
    record Place(String code, String name) {
        static final Place CITY = new Place("410800", "焦作市");
        static final Place JIEFANG = new Place("410802", "解放区");
        static final Place SHANYANG = new Place("410811", "山阳区");
        static final Place BOAI = new Place("410822", "博爱县");
        static final List<Place> DISTRICTS = List.of(JIEFANG, SHANYANG, BOAI);
    }

    private Span line(String sentence) {
        Span span = new Span(text.length(), text.length() + sentence.length());
        double top = 50 + LINE_HEIGHT * lines.size();
        lines.add(new PageText.PlacedLine(span, new Box(40, top, 10.0 * sentence.length(), 10), false));
        text.append(sentence).append('\n');
        return span;
    }

    /** Begins a sentence; the facts added next are told by it. */
    SampleDocument says(String sentence) {
        line(sentence);
        sentences.add(sentence);
        return this;
    }

    private Source source(String words) {
        String sentence = sentences.get(sentences.size() - 1);
        int first = text.length() - 1 - sentence.length();
        int start = first + Math.max(0, sentence.indexOf(words));
        Passage.Place whole = new Passage.Place(1, new Span(first, text.length() - 1));
        return new Source(1, new Span(start, start + words.length()), 1, sentence, List.of(whole));
    }

    SampleDocument namesRegion(Place place) {
        mentions.add(new Mention(
                source(place.name()),
                Mention.Kind.REGION,
                place.name(),
                place.name(),
                place.code(),
                place.code(),
                new MentionLink("paper", 0.5, "", "", 0),
                1));
        return this;
    }

    SampleDocument namesProject(String surface, String name, Place place) {
        mentions.add(new Mention(
                source(surface), Mention.Kind.PROJECT, surface, name, "", place.code(), MentionLink.NONE, 0.9));
        return this;
    }

    /** A mention that the extractor found in the last sentence. */
    SampleDocument names(Mention found) {
        mentions.add(new Mention(
                source(found.surface()),
                found.kind(),
                found.surface(),
                found.name(),
                found.code(),
                found.regionCode(),
                found.link(),
                found.confidence(),
                found.owner(),
                found.parent()));
        return this;
    }

    /** A count of things in a stage, on the day of issue. */
    SampleDocument counts(Place place, String metric, String stage, long value, String partOf) {
        Period day = Period.asOf(issueDate());
        return figure("", place, metric, stage, BigDecimal.valueOf(value), "个", Modality.ACTUAL, day, partOf);
    }

    /** Money, of a project or of a region. */
    SampleDocument money(
            String project, Place place, String metric, String stage, String yuan, Modality modality, Period period) {
        return figure(project, place, metric, stage, new BigDecimal(yuan), "CNY", modality, period, "");
    }

    SampleDocument figure(
            String project,
            Place place,
            String metric,
            String stage,
            BigDecimal value,
            String unit,
            Modality modality,
            Period period,
            String partOf) {
        return figure(project, place, metric, stage, "", value, unit, modality, period, partOf);
    }

    SampleDocument figure(
            String project,
            Place place,
            String metric,
            String stage,
            String category,
            BigDecimal value,
            String unit,
            Modality modality,
            Period period,
            String partOf) {
        measurements.add(new Measurement(
                "m" + (measurements.size() + 1),
                source(value.toPlainString()),
                project,
                place.code(),
                place.name(),
                "项目",
                metric,
                stage,
                category,
                value,
                null,
                unit,
                Qualifier.EXACT,
                modality,
                period,
                partOf,
                0.9,
                "sample"));
        return this;
    }

    SampleDocument reaches(String project, Place place, String stage, Modality modality, Period period) {
        return reaches(project, "", place, stage, modality, period);
    }

    SampleDocument reaches(String project, String part, Place place, String stage, Modality modality, Period period) {
        milestones.add(new Milestone(
                "s" + (milestones.size() + 1),
                source(project),
                project,
                place.code(),
                place.name(),
                "",
                stage,
                part,
                modality,
                period,
                0.9,
                "sample"));
        return this;
    }

    SampleDocument doubts(String kind, @Nullable Span span, String words) {
        issues.add(new Issue(kind, 1, span, words));
        return this;
    }

    int measurements() {
        return measurements.size();
    }

    LocalDate issueDate() {
        return java.util.Objects.requireNonNull(identity.issueDate());
    }

    /** The document as a part holds it, under a key made from its name. */
    PartDocument part(String key) {
        Passage heading = new Passage(title, List.of(new Passage.Segment(0, 1, 0, title.length())));
        String body = String.join("", sentences);
        Passage paragraph = new Passage(body, List.of(new Passage.Segment(0, 1, title.length() + 1, body.length())));
        Article article = new Article(1, 1, null, heading, null, "", List.of(paragraph), false);
        Extraction extraction = new Extraction(
                List.of(new PageText(1, text.toString(), lines)),
                List.of(new ReadArticle(article, issueDate(), title.contains("更正"))),
                mentions,
                measurements,
                milestones,
                issues);
        return new PartDocument(key, "content of " + key, ReadStatus.READ, "", "", 1, identity, extraction);
    }
}
