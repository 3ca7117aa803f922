package org.taizhang.jobs.report;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.jobs.nightly.NightOutcome;
import org.taizhang.jobs.nightly.ReadingTimes;

/** The sections of the page, from what wants a look to what is there for the record. A section with nothing to tell is left out. */
final class ReportSections {
    private static final Table PUBLICATIONS = new Table(
            List.of(
                    new Table.Column("publication", "Publication 出版物"),
                    new Table.Column("documents", "Files 文献"),
                    new Table.Column("new", "New 新增"),
                    new Table.Column("read", "Read 已读"),
                    new Table.Column("duplicate", "Duplicate 重复"),
                    new Table.Column("quarantined", "Quarantine 隔离"),
                    new Table.Column("empty", "Empty 空白"),
                    new Table.Column("pages", "Pages 页"),
                    new Table.Column("articles", "Articles 文章"),
                    new Table.Column("measurements", "Figures 数据"),
                    new Table.Column("milestones", "Milestones 节点"),
                    new Table.Column("issues", "Issues 问题"),
                    new Table.Column("last_issue", "Last issue 最近一期")),
            Set.of("quarantined"));
    private static final Table QUARANTINE = new Table(
            List.of(
                    new Table.Column("document", "Document 文献"),
                    new Table.Column("reason", "Reason 原因"),
                    new Table.Column("detail", "What happened 说明")),
            Set.of());
    private static final Table LOOSE_PAGES = new Table(
            List.of(
                    new Table.Column("document", "Document 文献"),
                    new Table.Column("seen", "Pages of the file"),
                    new Table.Column("read", "Read"),
                    new Table.Column("duplicate", "Duplicate"),
                    new Table.Column("quarantined", "Quarantine"),
                    new Table.Column("empty", "Empty")),
            Set.of());

    private final RunReport report;

    private ReportSections(RunReport report) {
        this.report = report;
    }

    static String of(RunReport report) {
        ReportSections sections = new ReportSections(report);
        return sections.failures()
                + sections.remarks()
                + sections.conservation()
                + sections.table("各出版物 <span>By publication</span>", PUBLICATIONS, "publications")
                + sections.table("隔离 <span>In quarantine</span>", QUARANTINE, "quarantine")
                + sections.issues()
                + sections.steps()
                + sections.slowest();
    }

    private String failures() {
        StringBuilder html = new StringBuilder();
        report.outcome()
                .failures()
                .forEach(failure ->
                        html.append("<pre>").append(Table.text(failure)).append("</pre>\n"));
        return section("失败原因 <span>What made it fail</span>", html);
    }

    private String remarks() {
        StringBuilder html = new StringBuilder();
        report.remarks()
                .forEach(remark -> html.append("<li><b>")
                        .append(Table.text(remark.about()))
                        .append("</b> ")
                        .append(Table.text(remark.text()))
                        .append("</li>\n"));
        return html.isEmpty()
                ? ""
                : section(
                        "异常 <span>What differs from usual</span>",
                        html.insert(0, "<ul class=\"remarks\">\n").append("</ul>\n"));
    }

    private String conservation() {
        if (report.release().isEmpty()) {
            return "";
        }
        String documents = sum("Documents 文献", "documents");
        String pages = sum("Pages 页", "pages");
        StringBuilder html = new StringBuilder(documents).append(pages);
        if (!report.rows("pages_not_accounted_for").isEmpty()) {
            html.append(LOOSE_PAGES.html(report.rows("pages_not_accounted_for")));
        }
        return section("守恒 <span>Nothing lost, nothing counted twice</span>", html);
    }

    private String sum(String what, String table) {
        StringBuilder html = new StringBuilder("<p class=\"sum\"><span class=\"what\">")
                .append(what)
                .append("</span>")
                .append(term(table, "seen"));
        String sign = "=";
        for (String part : List.of("read", "duplicate", "quarantined", "empty")) {
            html.append("<i>").append(sign).append("</i>").append(term(table, part));
            sign = "+";
        }
        long difference = report.number(table, "difference");
        return html.append(
                        difference == 0
                                ? "<span class=\"holds\">✓</span>"
                                : "<span class=\"broken\">" + Table.number(difference) + " unaccounted for</span>")
                .append("</p>\n")
                .toString();
    }

    private String term(String table, String column) {
        return "<span class=\"term\"><b>" + Table.number(report.number(table, column)) + "</b>"
                + column.replace("quarantined", "quarantine") + "</span>";
    }

    private String table(String head, Table table, String rows) {
        return report.rows(rows).isEmpty() ? "" : section(head, new StringBuilder(table.html(report.rows(rows))));
    }

    private String issues() {
        StringBuilder html = new StringBuilder();
        for (Map<String, @Nullable Object> row : report.rows("issues")) {
            html.append("<details class=\"")
                    .append(Table.text(row.get("severity")))
                    .append("\"><summary><span class=\"count\">")
                    .append(row.get("count") instanceof Number count ? Table.number(count) : "")
                    .append("</span><code>")
                    .append(Table.text(row.get("kind")))
                    .append("</code> ")
                    .append(Table.text(row.get("meaning")))
                    .append("</summary>\n<p>")
                    .append(Table.text(row.get("remedy")))
                    .append(".</p>\n<ul>");
            if (row.get("examples") instanceof Collection<?> examples) {
                examples.forEach(example ->
                        html.append("<li>").append(Table.text(example)).append("</li>"));
            }
            html.append("</ul></details>\n");
        }
        return section("问题 <span>Issues by kind, with examples</span>", html);
    }

    private String steps() {
        StringBuilder html = new StringBuilder();
        Duration longest = report.outcome().steps().stream()
                .map(NightOutcome.StepTime::duration)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        report.outcome().steps().forEach(step -> html.append(bar(step.name(), step.duration(), longest)));
        return bars("用时 <span>Time by step</span>", html);
    }

    private String slowest() {
        StringBuilder html = new StringBuilder();
        List<ReadingTimes.Reading> slowest = report.outcome().slowest();
        slowest.forEach(one ->
                html.append(bar(one.document(), one.duration(), slowest.get(0).duration())));
        return bars("最慢文献 <span>Slowest documents of this run</span>", html);
    }

    private static String bars(String head, StringBuilder rows) {
        return rows.isEmpty()
                ? ""
                : section(head, rows.insert(0, "<table class=\"bars\">\n").append("</table>\n"));
    }

    private static String bar(String label, Duration duration, Duration longest) {
        double share = longest.isZero() ? 0 : (double) duration.toNanos() / longest.toNanos();
        return "<tr><th scope=\"row\">" + Table.text(label)
                + "</th><td><svg width=\"100%\" height=\"10\" aria-hidden=\"true\">"
                + "<rect height=\"10\" width=\"" + String.format(Locale.ROOT, "%.1f", Math.max(0.3, share * 100))
                + "%\"/></svg></td><td class=\"number\">" + ReportPage.duration(duration) + "</td></tr>\n";
    }

    private static String section(String head, StringBuilder html) {
        return html.isEmpty() ? "" : "<section>\n<h2>" + head + "</h2>\n" + html + "</section>\n";
    }
}
