package org.taizhang.jobs.output;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.document.Identity;
import org.taizhang.fact.Extraction;
import org.taizhang.fact.Measurement;
import org.taizhang.fact.Mention;
import org.taizhang.fact.Milestone;
import org.taizhang.fact.Period;
import org.taizhang.fact.ReadArticle;
import org.taizhang.fact.Source;
import org.taizhang.text.Qualifier;

/** What one document says, article by article, for a person at a terminal. */
final class ExtractionText {
    private static final int OPENING = 120;

    private final Extraction extraction;
    private final boolean explain;
    private final PrintWriter out;

    ExtractionText(Extraction extraction, boolean explain, PrintWriter out) {
        this.extraction = extraction;
        this.explain = explain;
        this.out = out;
    }

    void write(Identity identity) {
        line(
                "%s",
                joined(
                        " · ",
                        identity.publication(),
                        identity.region(),
                        String.valueOf(identity.issueDate()),
                        "by " + identity.decidedBy()));
        extraction.articles().forEach(this::article);
        line("");
        line(
                "%d pages, %d articles, %d measurements, %d milestones, %d mentions, %d issues",
                extraction.pages().size(),
                extraction.articles().size(),
                extraction.measurements().size(),
                extraction.milestones().size(),
                extraction.mentions().size(),
                extraction.issues().size());
        extraction.issues().forEach(issue -> line("  issue %s, page %d: %s", issue.kind(), issue.page(), issue.text()));
        out.flush();
    }

    private void article(ReadArticle read) {
        var article = read.article();
        line("");
        String head = article.caption()
                ? "(caption)"
                : joined(" / ", article.kickerText(), article.titleText(), article.subtitleText());
        line(
                "%d. %s  [page %d%s]",
                article.number(),
                head.isEmpty() ? "(no title)" : head,
                article.page(),
                read.dateline() == null ? "" : ", " + read.dateline());
        line("   %s", DisplayWidth.fit(Cells.harmless(article.text()), OPENING));
        int number = article.number();
        extraction.measurements().stream()
                .filter(fact -> fact.source().article() == number)
                .forEach(this::measurement);
        extraction.milestones().stream()
                .filter(fact -> fact.source().article() == number)
                .forEach(this::milestone);
        mentions(number, Mention.Kind.PROJECT, "projects");
        mentions(number, Mention.Kind.REGION, "regions");
    }

    private void measurement(Measurement fact) {
        String high = fact.valueHigh() == null ? "" : "–" + Cells.text(fact.valueHigh());
        String about = fact.qualifier() == Qualifier.EXACT
                ? ""
                : " (" + fact.qualifier().code() + ")";
        line(
                "   # %s%s %s%s  %s",
                Cells.text(fact.value()),
                high,
                fact.unit(),
                about,
                joined(
                        " · ",
                        fact.metric(),
                        fact.stage(),
                        fact.modality().code(),
                        period(fact.period()),
                        fact.project(),
                        joined(" ", fact.regionCode(), fact.region()),
                        fact.subject(),
                        fact.category(),
                        fact.partOf().isEmpty() ? "" : "part of " + fact.partOf()));
        explanation(fact.id(), fact.rule(), fact.source(), fact.confidence());
    }

    private void milestone(Milestone fact) {
        line(
                "   > %s  %s",
                fact.stage(),
                joined(
                        " · ",
                        fact.project(),
                        fact.project().isEmpty() ? fact.subject() : "",
                        fact.part(),
                        fact.modality().code(),
                        period(fact.period()),
                        joined(" ", fact.regionCode(), fact.region())));
        explanation(fact.id(), fact.rule(), fact.source(), fact.confidence());
    }

    private void explanation(String id, String rule, Source source, double confidence) {
        if (explain) {
            line(
                    "       %s by %s, confidence %s, page %d [%d, %d): %s",
                    id,
                    rule,
                    String.format(Locale.ROOT, "%.2f", confidence),
                    source.page(),
                    source.span().start(),
                    source.span().end(),
                    source.evidence());
        }
    }

    private void mentions(int article, Mention.Kind kind, String label) {
        List<String> names = extraction.mentions().stream()
                .filter(mention -> mention.kind() == kind && mention.source().article() == article)
                .map(mention -> mention.surface().equals(mention.name())
                        ? mention.name()
                        : mention.surface() + " = " + mention.name())
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            line("   %s: %s", label, String.join(", ", names));
        }
    }

    private static String period(Period period) {
        if (period.end() == null) {
            return "";
        }
        return period.start() == null ? ".." + period.end() : period.start() + ".." + period.end();
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }

    private void line(String format, Object... arguments) {
        out.println(Cells.harmless(String.format(Locale.ROOT, format, arguments)));
    }
}
