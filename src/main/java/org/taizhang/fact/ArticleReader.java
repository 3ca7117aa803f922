package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.layout.Article;
import org.taizhang.layout.Passage;
import org.taizhang.mention.DocumentProjects;
import org.taizhang.mention.DocumentRegions;
import org.taizhang.mention.PlacedPassage;
import org.taizhang.mention.ProjectMention;
import org.taizhang.mention.Region;
import org.taizhang.mention.RegionContext;
import org.taizhang.mention.RegionMention;
import org.taizhang.text.Sentence;
import org.taizhang.text.Sentences;

/** Reads one article after the other: heading, then paragraphs, sentence by sentence. Used by one thread for one document. */
final class ArticleReader {
    /** How many figures back a part may find its whole. */
    private static final int REACH = 60;

    private static final int LONGEST_SPEAKER = 4;

    /** Longest subhead that is a paragraph of its own. */
    private static final int LONGEST_SUBHEAD = 30;

    private final Grammar grammar;
    private final DocumentProjects projects;
    private final DocumentRegions places;
    private final Topic topic = new Topic();
    private final RegionDecision regions;
    /** The day of the batch of projects that the last article told of, which its sections go on with. */
    private @Nullable Period batch;
    /** Headings of a report on a period, whose sections are articles of their own; empty for other documents. */
    private List<Reading> reportTitle = List.of();

    ArticleReader(Grammar grammar, DocumentRegions places, DocumentProjects projects, RegionContext context) {
        this.grammar = grammar;
        this.places = places;
        this.projects = projects;
        this.regions = new RegionDecision(grammar.gazetteer(), grammar.regions(), context);
    }

    /** A passage that was read, with the heading that it stands under. */
    private record Part(
            Passage passage, List<SentenceReading> sentences, Reading reading, boolean title, Section section) {
        /** 一、前三季度完成情况: no sentence, and short. */
        boolean isSubhead() {
            String text = passage.text();
            return !title && text.length() <= LONGEST_SUBHEAD && "。；;！？".indexOf(text.charAt(text.length() - 1)) < 0;
        }

        /** 明年要修的路有这些: one sentence before the first item of a list. */
        boolean announces(Part next) {
            return sentences.size() == 1
                    && HeadingMark.of(passage.text()) == null
                    && HeadingMark.of(next.passage().text()) != null;
        }

        /** 截至3月10日，各地情况如下： */
        boolean leadsList() {
            String text = passage.text();
            char last = text.charAt(text.length() - 1);
            return last == '：' || last == ':' || text.endsWith("如下。");
        }
    }

    /** A passage with its place in the article, read. */
    private record Read(PlacedPassage placed, Reading reading) {
        /** Whether it is one of the article's own headings, not the first of those that divide its text. */
        boolean titles() {
            return placed.isHeading() && HeadingMark.of(placed.passage().text()) == null;
        }
    }

    /**
     * Reads an article, or the section of a feature that stands under a subhead of its own.
     *
     * @return whether it is a notice that corrects what the paper printed
     */
    boolean read(Article article, Calendar calendar, boolean section, FactBook book) {
        List<Read> passages = passages(article, calendar, book);
        boolean correction = passages.stream()
                .anyMatch(passage ->
                        passage.titles() ? Corrections.heads(passage.reading()) : Corrections.says(passage.reading()));
        List<Part> parts = parts(passages, correction);
        begin(article, parts, section);
        parts.forEach(this::locateProjects);
        begin(article, parts, section);
        TimeFrames frames = new TimeFrames(calendar, section ? batch : null);
        frames.begin(
                parts.stream().filter(Part::title).map(Part::reading).toList(),
                grammar.datelines().isReport(article.titleText()));
        Attachment attachment = new Attachment(
                grammar.unitDefaults(),
                grammar.modalities(),
                grammar.parts(),
                new PeriodDecision(calendar, frames),
                new TenseDecision(calendar, frames),
                topic,
                regions);
        StageReader stages = new StageReader(new StagePeriods(calendar, frames), topic, regions, grammar.parts());
        List<Figure> figures = new ArrayList<>();
        Milestones milestones = new Milestones();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            beginPart(part);
            frames.beginParagraph(part.passage().text());
            for (SentenceReading sentence : part.sentences()) {
                topic.before(sentence, Presented.after(part.sentences(), sentence.number()));
                List<Figure> found = attachment.read(sentence, lastOf(figures));
                figures.addAll(found);
                book.add(article, part.passage(), found);
                if (!part.title()) {
                    milestones.add(part.passage(), stages.read(sentence, found));
                    topic.after(sentence);
                    frames.after(sentence);
                }
                regions.after(sentence);
            }
            boolean announcesItems = i + 1 < parts.size() && part.announces(parts.get(i + 1));
            frames.endParagraph(part.reading(), part.isSubhead(), part.leadsList(), announcesItems);
        }
        batch = frames.batch();
        milestones.once().forEach(told -> book.addReached(article, told.passage(), List.of(told.reached())));
        return correction;
    }

    /** The first reading: where the projects lie, which the text may tell behind their figures. */
    private void locateProjects(Part part) {
        beginPart(part);
        for (SentenceReading sentence : part.sentences()) {
            topic.before(sentence, Presented.after(part.sentences(), sentence.number()));
            regions.note(sentence, topic.anaphor());
            if (!part.title()) {
                topic.after(sentence);
            }
        }
    }

    private void beginPart(Part part) {
        regions.beginParagraph(part.section());
        topic.beginParagraph(part.section(), speaks(part.passage().text()));
    }

    /** “路基已经成型，…; 记者：…; 进展：…: a quotation or an answer goes on with what was spoken of. */
    private static boolean speaks(String paragraph) {
        int colon = paragraph.indexOf('：');
        return paragraph.startsWith("“") || (colon > 0 && colon <= LONGEST_SPEAKER);
    }

    private static List<SentenceReading> sentences(Reading reading, boolean correction) {
        List<SentenceReading> readings = new ArrayList<>();
        for (Sentence sentence : Sentences.split(reading.text())) {
            List<Span> wrong = correction ? Corrections.wrong(reading, sentence) : List.of();
            readings.add(new SentenceReading(reading, sentence, readings.size(), wrong));
        }
        return readings;
    }

    /** The figures that can still be meant. */
    private static List<Figure> lastOf(List<Figure> figures) {
        return figures.subList(Math.max(0, figures.size() - REACH), figures.size());
    }

    private void begin(Article article, List<Part> parts, boolean section) {
        topic.begin(
                parts.stream()
                        .filter(Part::title)
                        .flatMap(ArticleReader::projects)
                        .toList(),
                parts.stream()
                        .filter(part -> !part.title())
                        .limit(1)
                        .filter(part -> part.section().number() == 0)
                        .flatMap(ArticleReader::leading)
                        .toList(),
                parts.stream().flatMap(ArticleReader::projects).toList());
        regions.begin(
                Stream.concat(
                                places.titled(article.number()).stream(),
                                parts.stream().filter(Part::title).flatMap(ArticleReader::regions))
                        .toList(),
                parts.stream()
                        .flatMap(part -> RegionSubjects.outsideNames(part.reading()).stream())
                        .toList(),
                section);
    }

    private static Stream<Region> regions(Part part) {
        return part.reading().regions().all().stream().map(RegionMention::region);
    }

    /** The projects that a passage speaks of, not only as places, in an insertion, or as the works of a trade. */
    private static Stream<ProjectMention> projects(Part part) {
        return part.reading().projects().all().stream()
                .filter(mention -> mention.namesOne()
                        && !Namings.isPlace(part.reading(), mention)
                        && !Namings.isAside(part.reading(), mention));
    }

    /** Those that it names before any sentence with a figure has ended: what is counted before a name is not told of it. */
    private static Stream<ProjectMention> leading(Part part) {
        int counted = part.sentences().stream()
                .map(sentence -> sentence.sentence().span())
                .filter(sentence -> part.reading().quantities().anyWithin(sentence))
                .mapToInt(Span::end)
                .min()
                .orElse(part.passage().text().length());
        return projects(part).filter(mention -> mention.span().start() < counted);
    }

    private static List<Part> parts(List<Read> passages, boolean correction) {
        List<Read> text = passages.stream().filter(passage -> !passage.titles()).toList();
        List<Section> sections = Outline.of(text.stream().map(Read::reading).toList());
        List<Part> parts = new ArrayList<>();
        int place = 0;
        for (Read passage : passages) {
            Section section = passage.titles() ? Section.NONE : sections.get(place++);
            parts.add(new Part(
                    passage.placed().passage(),
                    sentences(passage.reading(), correction),
                    passage.reading(),
                    passage.titles(),
                    section));
        }
        return parts;
    }

    private List<Read> passages(Article article, Calendar calendar, FactBook book) {
        PassageReader reader = new PassageReader(grammar, projects, places, article, calendar, book);
        Reviews reviews = new Reviews(grammar.datelines(), calendar);
        return PlacedPassage.of(article).stream()
                .map(placed -> new Read(placed, reader.read(placed, reviews.at(placed))))
                .toList();
    }
}
