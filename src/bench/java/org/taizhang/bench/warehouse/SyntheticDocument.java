package org.taizhang.bench.warehouse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;
import org.taizhang.document.Identity;
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
import org.taizhang.text.Granularity;
import org.taizhang.text.Qualifier;
import org.taizhang.warehouse.PartDocument;
import org.taizhang.warehouse.ReadStatus;

/** One document of the synthetic archive: articles of ten sentences, each sentence a line of print that states a figure. */
final class SyntheticDocument {
    static final int ARTICLES = 5;
    static final int SENTENCES = 10;

    private final SyntheticWorld world;
    private final SplittableRandom random;
    private final LocalDate day;
    private final SyntheticWorld.Place home;
    private final boolean placed;
    private final StringBuilder page = new StringBuilder();
    private final List<PageText.PlacedLine> lines = new ArrayList<>();
    private final List<ReadArticle> articles = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();

    SyntheticDocument(SyntheticWorld world, int number, LocalDate day) {
        this.world = world;
        this.random = new SplittableRandom(0x7a1_2a96L * (number + 1));
        this.day = day;
        this.home = world.place(random);
        // Every second document is plain text, whose lines have no place on a page.
        this.placed = number % 2 == 0;
        for (int article = 1; article <= ARTICLES; article++) {
            article(article);
        }
    }

    /** The document as a part holds it, under a key of its own. */
    PartDocument part() {
        String key = HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
        Identity identity = new Identity(
                world.publication(home), home.code(), day, "第" + (1 + random.nextInt(8)) + "版", "manifest");
        Extraction extraction = new Extraction(
                List.of(new PageText(1, page.toString(), lines)),
                articles,
                mentions,
                measurements,
                milestones,
                List.of());
        return new PartDocument(key, key, ReadStatus.READ, "", "", 1, identity, extraction);
    }

    private void article(int number) {
        String title = world.phrase(random) + world.phrase(random);
        Passage heading = new Passage(title, List.of(new Passage.Segment(0, 1, page.length(), title.length())));
        line(title);
        StringBuilder body = new StringBuilder();
        int start = page.length();
        for (int sentence = 0; sentence < SENTENCES; sentence++) {
            body.append(sentence(number, sentence));
        }
        Passage paragraph = new Passage(
                body.toString(), List.of(new Passage.Segment(0, 1, start, Math.min(body.length(), page.length() - start))));
        articles.add(new ReadArticle(
                new Article(number, 1, null, heading, null, "", List.of(paragraph), false), day, false));
    }

    private Span line(String text) {
        Span span = new Span(page.length(), page.length() + text.length());
        Box box = placed ? new Box(40, 50 + 12.0 * lines.size(), 9.0 * text.length(), 10) : null;
        lines.add(new PageText.PlacedLine(span, box, false));
        page.append(text).append('\n');
        return span;
    }

    private String sentence(int article, int number) {
        SyntheticWorld.Place place = random.nextInt(3) == 0 ? world.place(random) : home;
        SyntheticWorld.Figure figure = world.figure(random);
        String project = random.nextInt(5) < 2 ? world.project(random) : "";
        String amount = figure.value().toPlainString();
        String words = place.name() + world.phrase(random) + project + world.phrase(random) + amount + figure.unit()
                + "，" + world.phrase(random) + "。";
        Span span = line(words);
        Passage.Place whole = new Passage.Place(1, span);
        Source figureAt = source(article, words, amount, span, whole);
        measure(place, figure, project, figureAt, number);
        mentions.add(new Mention(
                source(article, words, place.name(), span, whole),
                Mention.Kind.REGION, place.name(), place.name(), place.code(), place.code(), new MentionLink("name", 0.9, "", "", 0), 0.95));
        if (!project.isEmpty()) {
            Source named = source(article, words, project, span, whole);
            mentions.add(new Mention(named, Mention.Kind.PROJECT, project, project, "", place.code(), MentionLink.NONE, 0.9));
            if (number % 2 == 0) {
                milestone(place, project, named);
            }
        }
        return words;
    }

    private static Source source(int article, String sentence, String words, Span span, Passage.Place whole) {
        int at = span.start() + Math.max(0, sentence.indexOf(words));
        return new Source(1, new Span(at, at + words.length()), article, sentence, List.of(whole));
    }

    private void measure(
            SyntheticWorld.Place place, SyntheticWorld.Figure figure, String project, Source source, int sentence) {
        boolean part = sentence > 0 && random.nextInt(10) == 0;
        Modality modality = figure.modality(random);
        measurements.add(new Measurement(
                "m" + (measurements.size() + 1),
                source,
                project,
                place.code(),
                place.name(),
                world.subject(random),
                figure.metric(),
                figure.stage(),
                random.nextInt(5) == 0 ? world.category(random) : "",
                figure.value(),
                random.nextInt(50) == 0 ? figure.value().multiply(BigDecimal.valueOf(2)) : null,
                figure.unit(),
                random.nextInt(6) == 0 ? Qualifier.ABOUT : Qualifier.EXACT,
                modality,
                period(figure.flow() && modality == Modality.ACTUAL),
                part ? "m" + measurements.size() : "",
                0.5 + random.nextInt(50) / 100.0,
                world.rule(random)));
    }

    private Period period(boolean flow) {
        if (!flow) {
            return Period.asOf(day);
        }
        LocalDate end = random.nextBoolean() ? day : day.withDayOfMonth(1).minusDays(1);
        LocalDate start = end.withDayOfYear(1);
        return new Period(start, end, Granularity.DAY);
    }

    private void milestone(SyntheticWorld.Place place, String project, Source source) {
        boolean plan = random.nextInt(2) == 0;
        @Nullable LocalDate start = plan ? null : day;
        LocalDate end = plan ? day.plusDays(30L + random.nextInt(700)) : day;
        milestones.add(new Milestone(
                "s" + (milestones.size() + 1),
                source,
                project,
                place.code(),
                place.name(),
                "",
                world.stage(random),
                random.nextInt(4) == 0 ? "一期" : "",
                plan ? Modality.PLAN : Modality.ACTUAL,
                new Period(start, end, Granularity.DAY),
                0.8,
                world.rule(random)));
    }
}
