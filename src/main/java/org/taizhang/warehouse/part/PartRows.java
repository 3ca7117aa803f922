package org.taizhang.warehouse.part;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;
import org.taizhang.document.Identity;
import org.taizhang.document.Issue;
import org.taizhang.document.Span;
import org.taizhang.fact.Extraction;
import org.taizhang.fact.Measurement;
import org.taizhang.fact.Mention;
import org.taizhang.fact.Milestone;
import org.taizhang.fact.Period;
import org.taizhang.fact.ReadArticle;
import org.taizhang.fact.Source;
import org.taizhang.layout.Article;
import org.taizhang.layout.PageText;
import org.taizhang.layout.Passage;

/** Turns what the core says into rows. */
public final class PartRows {
    /** Digits of a value in all. */
    public static final int PRECISION = 28;
    /** Digits behind the decimal point; finer ones are rounded half up. */
    public static final int SCALE = 6;

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(PRECISION - SCALE);

    private PartRows() {}

    /** The row of a document; figures too great for the columns become issues. */
    public static DocumentRow document(
            String key,
            String contentHash,
            String status,
            String reason,
            String detail,
            int filePages,
            Identity identity,
            Extraction extraction) {
        List<Issue> issues = new ArrayList<>(extraction.issues());
        List<Measurement> fitting = new ArrayList<>();
        for (Measurement measurement : extraction.measurements()) {
            if (fits(measurement.value()) && fits(measurement.valueHigh())) {
                fitting.add(measurement);
            } else {
                issues.add(outOfRange(measurement));
            }
        }
        EvidenceRows evidence = new EvidenceRows(extraction.pages());
        Quotation quotation = new Quotation(extraction.pages());
        return new DocumentRow(
                key,
                contentHash,
                status,
                reason,
                detail,
                filePages,
                identity(identity),
                extraction.pages().stream().map(PartRows::page).toList(),
                extraction.articles().stream().map(PartRows::article).toList(),
                numbered(extraction.mentions(), (number, mention) -> mention(number, mention, quotation)),
                fitting.stream().map(m -> measurement(m, evidence, quotation)).toList(),
                extraction.milestones().stream()
                        .map(m -> milestone(m, evidence, quotation))
                        .toList(),
                numbered(issues, PartRows::issue));
    }

    public static IdentityRow identity(Identity identity) {
        return new IdentityRow(
                identity.publication(),
                identity.region(),
                identity.issueDate(),
                identity.pageLabel(),
                identity.decidedBy());
    }

    private static boolean fits(@Nullable BigDecimal value) {
        return value == null || value.abs().compareTo(LIMIT) < 0;
    }

    private static Issue outOfRange(Measurement measurement) {
        Source source = measurement.source();
        return new Issue(
                "value_out_of_range",
                source.page(),
                source.span(),
                "a " + measurement.metric() + " of 10^" + (PRECISION - SCALE) + " " + measurement.unit()
                        + " or more is no figure; the sentence: " + source.evidence());
    }

    private static PageRow page(PageText page) {
        return new PageRow(
                page.number(),
                page.text(),
                page.shape().width(),
                page.shape().height(),
                page.shape().quarterTurns(),
                page.lines().stream().map(PartRows::line).toList());
    }

    private static LineRow line(PageText.PlacedLine line) {
        Span span = line.span();
        Box box = line.box();
        return box == null
                ? new LineRow(span.start(), span.end(), null, null, null, null, line.vertical())
                : new LineRow(span.start(), span.end(), box.x(), box.y(), box.width(), box.height(), line.vertical());
    }

    private static ArticleRow article(ReadArticle read) {
        Article article = read.article();
        return new ArticleRow(
                article.number(),
                article.page(),
                article.kickerText(),
                article.titleText(),
                article.subtitleText(),
                article.byline(),
                read.dateline(),
                article.text(),
                article.caption(),
                read.correction(),
                places(article));
    }

    private static List<PlaceRow> places(Article article) {
        Stream<@Nullable Passage> heading = Stream.of(article.kicker(), article.title(), article.subtitle());
        return Stream.concat(heading.filter(Objects::nonNull), article.paragraphs().stream())
                .flatMap(passage -> passage.places(new Span(0, passage.text().length())).stream())
                .map(place -> new PlaceRow(
                        place.page(), place.span().start(), place.span().end()))
                .toList();
    }

    private static MentionRow mention(int number, Mention mention, Quotation quotation) {
        return new MentionRow(
                number,
                source(mention.source(), quotation),
                mention.kind() == Mention.Kind.PROJECT ? "project" : "region",
                mention.surface(),
                mention.name(),
                mention.code(),
                mention.regionCode(),
                mention.link().method(),
                mention.link().score(),
                mention.link().runnerUpCode(),
                mention.link().runnerUp(),
                mention.link().runnerUpScore(),
                mention.confidence(),
                mention.owner(),
                mention.parent());
    }

    private static MeasurementRow measurement(Measurement measurement, EvidenceRows evidence, Quotation quotation) {
        BigDecimal high = measurement.valueHigh();
        return new MeasurementRow(
                measurement.id(),
                source(measurement.source(), quotation),
                evidence.of(measurement.source()),
                measurement.project(),
                measurement.regionCode(),
                measurement.region(),
                measurement.subject(),
                measurement.metric(),
                measurement.stage(),
                measurement.category(),
                scaled(measurement.value()),
                high == null ? null : scaled(high),
                measurement.unit(),
                measurement.qualifier().code(),
                measurement.modality().code(),
                period(measurement.period()),
                measurement.partOf(),
                measurement.confidence(),
                measurement.rule());
    }

    private static MilestoneRow milestone(Milestone milestone, EvidenceRows evidence, Quotation quotation) {
        return new MilestoneRow(
                milestone.id(),
                source(milestone.source(), quotation),
                evidence.of(milestone.source()),
                milestone.project(),
                milestone.regionCode(),
                milestone.region(),
                milestone.subject(),
                milestone.stage(),
                milestone.part(),
                milestone.modality().code(),
                period(milestone.period()),
                milestone.confidence(),
                milestone.rule());
    }

    static IssueRow issue(int number, Issue issue) {
        Span span = issue.span();
        return new IssueRow(
                number,
                issue.kind(),
                issue.page(),
                span == null ? null : span.start(),
                span == null ? null : span.end(),
                issue.text());
    }

    private static SourceRow source(Source source, Quotation quotation) {
        Span words = quotation.words(source);
        return new SourceRow(
                source.page(),
                source.span().start(),
                source.span().end(),
                source.article(),
                source.evidence(),
                words == null ? null : words.start(),
                words == null ? null : words.end());
    }

    private static PeriodRow period(Period period) {
        return new PeriodRow(period.start(), period.end(), period.granularity().code());
    }

    private static BigDecimal scaled(BigDecimal value) {
        return value.setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** Makes a row of the element that stands at a place, counted from 1. */
    private interface Numbered<T, R> {
        R row(int number, T element);
    }

    private static <T, R> List<R> numbered(List<T> elements, Numbered<T, R> rows) {
        return IntStream.range(0, elements.size())
                .mapToObj(i -> rows.row(i + 1, elements.get(i)))
                .toList();
    }
}
