package org.taizhang.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Identity;
import org.taizhang.document.Issue;
import org.taizhang.document.SourceDocument;
import org.taizhang.layout.Article;
import org.taizhang.layout.LaidOutDocument;
import org.taizhang.layout.Layout;
import org.taizhang.layout.Passage;
import org.taizhang.mention.DocumentProjects;
import org.taizhang.mention.DocumentRegions;
import org.taizhang.mention.ProjectMention;
import org.taizhang.mention.ProjectReader;
import org.taizhang.mention.RegionContext;

/**
 * Reads a document: articles, mentions, figures and milestones, by the fact contract. A pure function of the document, its identity and
 * the grammar; never throws for what a document holds. Safe for use by many threads.
 */
public final class Extractor {
    /** Longest subhead, in characters. */
    private static final int LONGEST_SUBHEAD = 20;

    private final Grammar grammar;

    public Extractor(Grammar grammar) {
        this.grammar = grammar;
    }

    /** All that the document says. */
    public Extraction extract(SourceDocument document) {
        LaidOutDocument laidOut = Layout.layOut(document);
        Identity identity = document.identity();
        HomeRegion home = new HomeRegion(grammar.gazetteer(), identity);
        RegionContext context = RegionContext.of(home.region(), identity.issueDate());
        DocumentRegions regions = DocumentRegions.read(grammar.regions(), laidOut, context);
        DocumentProjects projects =
                new ProjectReader(grammar.projects(), (place, passage) -> regions.spansIn(place)).read(laidOut);
        ArticleReader reader = new ArticleReader(grammar, regions, projects, context);
        FactBook book = new FactBook();
        List<ReadArticle> articles = new ArrayList<>();
        LocalDate before = null;
        LocalDate reported = reported(laidOut, identity.issueDate());
        for (Article article : laidOut.articles()) {
            Calendar calendar = calendar(article, identity.issueDate(), projects);
            boolean goesOn = reported != null
                    && calendar.dateline() == null
                    && article.byline().isEmpty();
            calendar = goesOn ? new Calendar(reported, reported) : calendar;
            boolean section = isSection(article);
            calendar = section ? calendar.orElseOn(before) : calendar;
            before = calendar.dateline();
            boolean correction = reader.read(article, calendar, section, book);
            articles.add(new ReadArticle(article, calendar.dateline(), correction));
        }
        Grounds grounds = new Grounds(book.mentions());
        List<Measurement> measurements = book.measurements().stream()
                .map(figure ->
                        figure.withConfidence(grammar.certainty().measurements().of(grounds.of(figure))))
                .toList();
        List<Milestone> milestones = book.milestones().stream()
                .map(reached ->
                        reached.withConfidence(grammar.certainty().milestones().of(grounds.of(reached))))
                .toList();
        Balance balance = new Balance();
        PartSums.check(measurements, balance);
        Quotients.check(measurements, balance);
        HeadlineTotals.check(measurements, laidOut.articles(), balance);
        List<Issue> issues = new ArrayList<>(laidOut.issues());
        issues.addAll(home.issues());
        issues.addAll(book.issues());
        issues.addAll(balance.issues());
        return new Extraction(
                laidOut.pages(), articles, book.mentions(), balance.weigh(measurements), milestones, issues);
    }

    /** A part of a feature under a subhead: short title, nobody's name, no dispatch; it reports on the day of the part before it. */
    private static boolean isSection(Article article) {
        boolean unsigned = article.byline().isEmpty() || article.byline().indexOf('：') >= 0;
        boolean titled = article.title() != null && article.titleText().length() <= LONGEST_SUBHEAD;
        return unsigned
                && titled
                && !article.caption()
                && article.number() > 1
                && !article.text().startsWith("本报");
    }

    /** The end of the period that the title of the document reports on; null where it reports on none. */
    private @Nullable LocalDate reported(LaidOutDocument document, @Nullable LocalDate issueDate) {
        return issueDate == null || document.articles().isEmpty()
                ? null
                : grammar.datelines().ofReport(document.articles().get(0).titleText(), issueDate);
    }

    /** 中心路 3月2日复工…: a section that leads with a project tells the days of its project, not the day on which it reports. */
    private static boolean opensWithProject(Article article, DocumentProjects projects) {
        List<ProjectMention> first = projects.in(article.number(), 0);
        return !article.caption() && !first.isEmpty() && first.get(0).span().start() == 0;
    }

    /** The days that an article is read against; those of a report on a period that is over are counted from the end of that period. */
    private Calendar calendar(Article article, @Nullable LocalDate issueDate, DocumentProjects projects) {
        if (issueDate == null) {
            return new Calendar(null, null);
        }
        LocalDate ofReport = grammar.datelines().ofReport(article.titleText(), issueDate);
        if (ofReport != null) {
            return new Calendar(ofReport, ofReport);
        }
        List<String> paragraphs =
                article.paragraphs().stream().map(Passage::text).toList();
        return new Calendar(
                issueDate,
                opensWithProject(article, projects) ? null : grammar.datelines().find(paragraphs, issueDate));
    }
}
