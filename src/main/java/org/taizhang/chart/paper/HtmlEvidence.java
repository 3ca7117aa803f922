package org.taizhang.chart.paper;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.chart.data.Fact;
import org.taizhang.chart.data.Grid;
import org.taizhang.chart.style.Language;

/** A chart's data as a table, and below it, for each value, the sentences that it was read from. Works without a script. */
final class HtmlEvidence {
    private static final int MOST_FACTS_A_VALUE = 20;

    private final Page page;
    private final Grid grid;
    private final Language language;
    private final Map<String, Fact> facts;

    HtmlEvidence(Page page) {
        this.page = page;
        this.grid = page.grid();
        this.language = page.drawing().look().language();
        this.facts =
                page.facts().stream().collect(Collectors.toMap(Fact::id, Function.identity(), (first, again) -> first));
    }

    void write(Markup html) {
        table(html);
        if (!facts.isEmpty()) {
            evidence(html);
        }
    }

    private String id(int row, int column) {
        return page.id() + "-" + row + "-" + column;
    }

    private List<Fact> facts(Grid.Cell cell) {
        return cell.facts().stream()
                .flatMap(id -> Stream.ofNullable(facts.get(id)))
                .toList();
    }

    private void table(Markup html) {
        html.open("details").element("summary", language.say("数据表", "Data"));
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", page.title());
        html.open("table").open("thead").open("tr");
        grid.headings().forEach(heading -> html.element("th", heading, "scope", "col"));
        html.close().close().open("tbody");
        for (int row = 0; row < grid.rows().size(); row++) {
            row(html, row);
        }
        html.close().close().close().close();
    }

    private void row(Markup html, int row) {
        List<Grid.Cell> cells = grid.rows().get(row);
        html.open("tr")
                .open("th", "scope", "row")
                .element("bdi", cells.get(0).text())
                .close();
        for (int column = 1; column < cells.size(); column++) {
            Grid.Cell cell = cells.get(column);
            html.open("td");
            if (facts(cell).isEmpty()) {
                html.element("bdi", cell.text());
            } else {
                html.element("a", cell.text(), "href", "#" + id(row, column));
            }
            html.close();
        }
        html.close();
    }

    private void evidence(Markup html) {
        html.open("details")
                .element(
                        "summary", language.say("依据：" + facts.size() + " 条事实", "Evidence: " + facts.size() + " facts"));
        for (int row = 0; row < grid.rows().size(); row++) {
            List<Grid.Cell> cells = grid.rows().get(row);
            for (int column = 1; column < cells.size(); column++) {
                group(html, row, column, cells.get(column));
            }
        }
        html.close();
    }

    private void group(Markup html, int row, int column, Grid.Cell cell) {
        List<Fact> behind = facts(cell);
        if (behind.isEmpty()) {
            return;
        }
        String heading = String.join(
                " · ",
                Stream.of(grid.rows().get(row).get(0).text(), grid.headings().get(column), cell.text())
                        .filter(part -> !part.isEmpty())
                        .toList());
        html.open("section", "id", id(row, column), "class", "evidence")
                .open("h3")
                .element("bdi", heading)
                .close();
        html.open("ul", "class", "facts");
        behind.stream().limit(MOST_FACTS_A_VALUE).forEach(fact -> fact(html, fact));
        html.close();
        int rest = behind.size() - MOST_FACTS_A_VALUE;
        if (rest > 0) {
            html.element(
                    "p",
                    language.say("另有 " + rest + " 条，可在仓库中查询。", rest + " more stand in the warehouse."),
                    "class",
                    "notes");
        }
        html.close();
    }

    private void fact(Markup html, Fact fact) {
        html.open("li").open("p", "class", "statement");
        html.element("bdi", fact.statement())
                .text(" ")
                .element("bdi", fact.about(), "class", "about")
                .close();
        if (!fact.evidence().isEmpty()) {
            html.open("blockquote").element("bdi", fact.evidence()).close();
        }
        html.open("p", "class", "place").element("bdi", place(fact)).close().close();
    }

    private String place(Fact fact) {
        String where = language.say("第 " + fact.page() + " 页", "page " + fact.page());
        return Stream.of(fact.publication(), fact.issueDate(), fact.document(), where, fact.id())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
