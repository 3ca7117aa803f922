package org.taizhang.chart.html;

import java.util.List;
import java.util.Optional;
import org.taizhang.chart.data.Grid;
import org.taizhang.chart.paper.Markup;
import org.taizhang.chart.paper.Page;
import org.taizhang.chart.style.Language;

/** A chart's data as a table; each value leads to its facts. */
final class DataTable {
    private final Page page;
    private final Values values;
    private final Language language;

    DataTable(Page page, Values values, Language language) {
        this.page = page;
        this.values = values;
        this.language = language;
    }

    void write(Markup html) {
        Grid grid = page.grid();
        String caption = language.say("数据表：", "Data: ") + page.title();
        html.open("details", "id", page.id() + "-data").element("summary", language.say("数据表", "Data table"));
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        html.open("table")
                .element("caption", caption, "class", "unseen")
                .open("thead")
                .open("tr");
        html.element("td", "");
        grid.headings().stream()
                .skip(1)
                .forEach(heading ->
                        html.open("th", "scope", "col").element("bdi", heading).close());
        html.close().close().open("tbody");
        grid.rows().forEach(row -> row(html, row));
        html.close().close().close().close();
    }

    private void row(Markup html, List<Grid.Cell> cells) {
        html.open("tr")
                .open("th", "scope", "row")
                .element("bdi", cells.get(0).text())
                .close();
        for (Grid.Cell cell : cells.subList(1, cells.size())) {
            html.open("td");
            Optional<Value> value = values.of(cell.datum());
            if (value.isPresent()) {
                html.open("a", "href", Places.value(value.get().id()))
                        .element("bdi", cell.text())
                        .close();
            } else {
                html.element("bdi", cell.text());
            }
            html.close();
        }
        html.close();
    }
}
