package org.taizhang.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.data.Grid;
import org.taizhang.chart.paper.Listing;
import org.taizhang.chart.paper.Listing.Section;
import org.taizhang.chart.paper.Page;
import org.taizhang.chart.query.Asking;
import org.taizhang.chart.query.Row;
import org.taizhang.chart.spec.NamedSql;
import org.taizhang.chart.spec.PackDefinition.Remark;
import org.taizhang.chart.style.Language;

/** Makes the page on coverage, quality and method: what was read, what was doubtful, what was checked, and how the figures were counted. */
final class QualityMaker {
    private final Asking asking;
    private final PackQueries queries;
    private final PackParameters parameters;
    private final Language language;

    QualityMaker(Asking asking, PackQueries queries, PackParameters parameters) {
        this.asking = asking;
        this.queries = queries;
        this.parameters = parameters;
        this.language = parameters.language();
    }

    /**
     * Makes the page.
     *
     * @param tables charts of the pack whose numbers belong here rather than on a page of their own
     * @param method how the figures were counted, from the pack file
     */
    Listing make(List<Page> tables, List<Remark> method) {
        List<Row> papers = rows(queries.documentsTold());
        List<Section> sections = new ArrayList<>();
        sections.add(papers(papers));
        tables.forEach(table -> sections.add(table(table)));
        sections.add(new Section(
                language.say("口径与方法", "Method"),
                List.of(language.say("事项", "On"), language.say("说明", "What was done")),
                remarks(method),
                ""));
        return new Listing(
                "quality",
                language.say("来源、质量与方法", "Coverage, quality and method"),
                title(papers),
                parameters.region().name()
                        + language.say("，", ", ")
                        + parameters.quarter().in(language),
                sections);
    }

    private List<Row> rows(NamedSql query) {
        List<Row> rows = new ArrayList<>();
        for (Map<String, @Nullable Object> cells : asking.ask(query, parameters.values())) {
            rows.add(new Row(query.file(), cells));
        }
        return rows;
    }

    private String title(List<Row> papers) {
        long documents = sum(papers, "documents");
        long unread = sum(papers, "unread");
        if (documents == 0) {
            return language.say("本季没有读到文件", "No document of the quarter was read");
        }
        String read = language.say(
                papers.size() + "种报刊" + documents + "份文件",
                documents
                        + (documents == 1 ? " document of " : " documents of ")
                        + papers.size()
                        + (papers.size() == 1 ? " publication" : " publications"));
        return unread == 0
                ? language.say(read + "全部读出", read + (documents == 1 ? ", read" : ", all of them read"))
                : language.say(read + "，其中" + unread + "份未能读出", read + ", of which " + unread + " could not be read");
    }

    private static long sum(List<Row> rows, String column) {
        return rows.stream().mapToLong(row -> row.count(column)).sum();
    }

    private Section papers(List<Row> papers) {
        List<List<String>> rows = papers.stream()
                .map(row -> List.of(
                        row.text("publication"),
                        "" + row.count("documents"),
                        "" + row.count("read"),
                        "" + row.count("duplicates"),
                        "" + row.count("unread"),
                        "" + row.count("pages"),
                        "" + row.count("facts"),
                        "" + row.count("issues")))
                .toList();
        List<String> headings = language == Language.ZH
                ? List.of("报刊", "文件", "读出", "重复", "未读出", "页", "事实", "疑点")
                : List.of("Publication", "Documents", "Read", "Duplicates", "Not read", "Pages", "Facts", "Doubts");
        return new Section(
                language.say("本季的来源", "Sources of the quarter"),
                headings,
                rows,
                language.say("本季没有这个地区的报刊。", "The quarter has no publication of this region."));
    }

    private Section table(Page page) {
        Grid grid = page.grid();
        List<String> headings = new ArrayList<>(grid.headings());
        headings.set(0, language.say("种类", "Kind"));
        return new Section(
                page.title(),
                headings,
                grid.rows().stream()
                        .map(row -> row.stream().map(Grid.Cell::text).toList())
                        .toList(),
                page.drawing().look().nothing());
    }

    private List<List<String>> remarks(List<Remark> method) {
        List<List<String>> rows = new ArrayList<>();
        method.forEach(remark ->
                rows.add(List.of(remark.name().in(language), remark.text().in(language))));
        for (Row row : rows(queries.checksHeld())) {
            rows.add(List.of(language.say("校验", "Checks"), checks(row)));
        }
        return rows;
    }

    private String checks(Row row) {
        long checks = row.count("checks");
        long broken = row.count("broken");
        return broken == 0
                ? language.say("发布前的" + checks + "项校验全部通过。", "All " + checks + " checks before publication hold.")
                : language.say(
                        "发布前的" + checks + "项校验中" + broken + "项提示有例外：" + row.text("which") + "。",
                        broken + " of " + checks + " checks before publication found exceptions: "
                                + row.text("meanings") + ".");
    }
}
