package org.taizhang.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.layout.Article;
import org.taizhang.layout.Passage;
import org.taizhang.mention.DocumentProjects;
import org.taizhang.mention.DocumentProjects.Place;
import org.taizhang.mention.ProjectMention;
import org.taizhang.mention.Region;
import org.taizhang.mention.RegionContext;
import org.taizhang.mention.RegionMention;
import org.taizhang.mention.RegionReader;
import org.taizhang.text.Quantity;
import org.taizhang.text.QuantityReader;
import org.taizhang.text.Sentence;
import org.taizhang.text.Sentences;
import org.taizhang.text.TimeContext;
import org.taizhang.text.TimeExpression;
import org.taizhang.text.TimeReader;

/** Reads one article after the other: heading, then paragraphs, sentence by sentence. Used by one thread for one document. */
final class ArticleReader {
    /** How many figures back a part may find its whole. */
    private static final int REACH = 60;

    /** Longest subhead that is a paragraph of its own. */
    private static final int LONGEST_SUBHEAD = 30;

    /** Paragraphs in which an article about one project has named it. */
    private static final int LEAD = 2;

    private final Grammar grammar;
    private final DocumentProjects projects;
    private final @Nullable LocalDate issueDate;
    private final @Nullable Region home;
    private final Topic topic = new Topic();
    private final RegionDecision regions;

    ArticleReader(Grammar grammar, DocumentProjects projects, @Nullable LocalDate issueDate, @Nullable Region home) {
        this.grammar = grammar;
        this.projects = projects;
        this.issueDate = issueDate;
        this.home = home;
        this.regions = new RegionDecision(grammar.gazetteer(), grammar.regions(), RegionContext.of(home, issueDate));
    }

    /** A passage that was read, with its place in the article. */
    private record Part(Passage passage, Reading reading, boolean heading, Section section) {
        /** 一、前三季度完成情况: no sentence, and short. */
        boolean isSubhead() {
            String text = passage.text();
            return !heading && text.length() <= LONGEST_SUBHEAD && "。；;！？".indexOf(text.charAt(text.length() - 1)) < 0;
        }

        /** 截至3月10日，各地情况如下： */
        boolean leadsList() {
            String text = passage.text();
            char last = text.charAt(text.length() - 1);
            return last == '：' || last == ':' || text.endsWith("如下。");
        }
    }

    void read(Article article, Calendar calendar, FactBook book) {
        List<Part> parts = parts(article, calendar, book);
        TimeFrames frames = new TimeFrames(calendar);
        Attachment attachment =
                new Attachment(grammar.unitDefaults(), new PeriodDecision(calendar, frames), topic, regions);
        StageReader stages = new StageReader(new StagePeriods(calendar, frames), topic, regions, grammar.parts());
        begin(parts);
        frames.begin(parts.stream().filter(Part::heading).map(Part::reading).toList());
        for (Part part : parts) {
            regions.beginParagraph(part.section());
            sentences(part).forEach(regions::note);
        }
        List<Figure> figures = new ArrayList<>();
        Milestones milestones = new Milestones();
        for (Part part : parts) {
            regions.beginParagraph(part.section());
            topic.beginParagraph(part.section(), quotes(part));
            frames.beginParagraph(part.passage().text());
            for (SentenceReading reading : sentences(part)) {
                regions.locate(reading, topic.anaphor());
                List<Figure> found = attachment.read(reading, lastOf(figures));
                figures.addAll(found);
                book.add(article, part.passage(), found);
                if (!part.heading()) {
                    book.addReached(article, part.passage(), milestones.newOnes(stages.read(reading, found)));
                    topic.after(reading);
                    frames.after(reading);
                }
                regions.after(reading);
            }
            frames.endParagraph(part.reading(), part.isSubhead(), part.leadsList());
        }
    }

    private static boolean quotes(Part part) {
        return part.passage().text().startsWith("“");
    }

    private static List<SentenceReading> sentences(Part part) {
        List<SentenceReading> readings = new ArrayList<>();
        for (Sentence sentence : Sentences.split(part.passage().text())) {
            readings.add(new SentenceReading(part.reading(), sentence, readings.size()));
        }
        return readings;
    }

    /** The figures that can still be meant. */
    private static List<Figure> lastOf(List<Figure> figures) {
        return figures.subList(Math.max(0, figures.size() - REACH), figures.size());
    }

    private void begin(List<Part> parts) {
        topic.begin(
                parts.stream()
                        .filter(Part::heading)
                        .flatMap(ArticleReader::projects)
                        .toList(),
                parts.stream()
                        .filter(part -> !part.heading())
                        .limit(LEAD)
                        .flatMap(ArticleReader::projects)
                        .toList(),
                parts.stream().flatMap(ArticleReader::projects).toList());
        regions.begin(parts.stream()
                .filter(Part::heading)
                .flatMap(part -> part.reading().regions().all().stream())
                .map(RegionMention::region)
                .toList());
    }

    private static Stream<ProjectMention> projects(Part part) {
        return part.reading().projects().all().stream();
    }

    private List<Part> parts(Article article, Calendar calendar, FactBook book) {
        PassageReader reader = new PassageReader(article, calendar, book);
        List<Part> parts = new ArrayList<>();
        heading(parts, reader, article.kicker(), Place.KICKER);
        heading(parts, reader, article.title(), Place.TITLE);
        heading(parts, reader, article.subtitle(), Place.SUBTITLE);
        List<Reading> paragraphs = new ArrayList<>();
        for (int i = 0; i < article.paragraphs().size(); i++) {
            paragraphs.add(reader.read(article.paragraphs().get(i), i));
        }
        List<Section> sections = Outline.of(paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            parts.add(new Part(article.paragraphs().get(i), paragraphs.get(i), false, sections.get(i)));
        }
        return parts;
    }

    private static void heading(List<Part> parts, PassageReader reader, @Nullable Passage heading, int index) {
        if (heading != null) {
            parts.add(new Part(heading, reader.read(heading, index), true, Section.NONE));
        }
    }

    /** Reads the passages of one article with what has been named before them. */
    private final class PassageReader {
        private final Article article;
        private final TimeContext times;
        private final FactBook book;
        private RegionContext places = RegionContext.of(home, issueDate);

        PassageReader(Article article, Calendar calendar, FactBook book) {
            this.article = article;
            this.times = new TimeContext(calendar.issueDate(), calendar.dateline());
            this.book = book;
        }

        Reading read(Passage passage, int index) {
            String text = passage.text();
            QuantityReader.Result quantities = grammar.quantities().read(text);
            TimeReader.Result found = grammar.times().read(text, times);
            RegionReader.Reading named = grammar.regions().readWithDoubts(text, places);
            places = places.after(named.mentions());
            Cover inPlaces = new Cover(text.length());
            named.mentions().forEach(mention -> inPlaces.add(mention.span()));
            List<Quantity> figures = quantities.quantities().stream()
                    .filter(quantity -> !inPlaces.at(quantity.number().start()))
                    .toList();
            List<ProjectMention> names = projects.in(article.number(), index);
            book.doubts(passage, quantities.issues(), found.issues(), named.doubts());
            book.addMentions(article, passage, named.mentions(), names);
            return new Reading(
                    text,
                    new Track<>(words(text, figures, found, named.mentions(), names), Token::span),
                    new Track<>(figures, Quantity::span),
                    new Track<>(found.times(), TimeExpression::span),
                    new Track<>(stateDays(found), TimeExpression::span),
                    new Track<>(named.mentions(), RegionMention::span),
                    new Track<>(names, ProjectMention::span));
        }

        private static List<TimeExpression> stateDays(TimeReader.Result found) {
            return found.times().stream()
                    .filter(time -> time.role() == TimeExpression.Role.AS_OF)
                    .toList();
        }

        /** 218名工人: the unit ends with the noun that is counted, which is a word to read. */
        private Span withoutNoun(String text, Span number) {
            List<Token> tokens = grammar.vocabulary().scan(number.of(text));
            Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
            if (last == null
                    || !last.is(Word.Role.THING)
                    || last.span().length() < 2
                    || last.end() != number.length()) {
                return number;
            }
            return Spans.between(number.start(), number.start() + last.start());
        }

        /** The words of a passage that stand in no figure, time or region; of a project's name only what is counted and measured. */
        private List<Token> words(
                String text,
                List<Quantity> quantities,
                TimeReader.Result times,
                List<RegionMention> regions,
                List<ProjectMention> projects) {
            Cover cover = new Cover(text.length());
            quantities.forEach(quantity -> cover.add(withoutNoun(text, quantity.number())));
            Cover figures = new Cover(text.length());
            quantities.forEach(quantity -> figures.add(quantity.number()));
            times.times().forEach(time -> cover.add(time.span()));
            regions.forEach(region -> cover.add(region.span()));
            Cover names = new Cover(text.length());
            projects.forEach(project -> names.add(project.span()));
            List<Token> scanned = grammar.vocabulary().scan(text, cover).stream()
                    .filter(token -> token.is(Word.Role.THING)
                            || token.is(Word.Role.MEASURE)
                            || token.is(Word.Role.MARK, Marks.COMPANY)
                            || !names.at(token.start()))
                    .toList();
            return grammar.vocabulary().compose(text, scanned, figures);
        }
    }
}
