package org.taizhang.jobs.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.jobs.output.Cells;
import org.taizhang.warehouse.describe.Html;

/** Rows as an HTML table: numbers to the right with thousands parted, zeros pale, everything escaped. */
final class Table {
    /** A column: its name in the rows, and its heading. */
    record Column(String name, String heading) {}

    private final List<Column> columns;
    private final Set<String> alarming;

    /** @param alarming columns whose numbers ought to be 0 */
    Table(List<Column> columns, Set<String> alarming) {
        this.columns = List.copyOf(columns);
        this.alarming = Set.copyOf(alarming);
    }

    String html(List<Map<String, @Nullable Object>> rows) {
        StringBuilder html = new StringBuilder("<div class=\"scroll\"><table>\n<thead><tr>");
        for (Column column : columns) {
            boolean number = !rows.isEmpty() && rows.get(0).get(column.name()) instanceof Number;
            html.append(number ? "<th class=\"number\">" : "<th>")
                    .append(Html.text(column.heading()))
                    .append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (Map<String, @Nullable Object> row : rows) {
            html.append("<tr>");
            columns.forEach(column -> html.append(cell(column.name(), row.get(column.name()))));
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table></div>\n").toString();
    }

    private String cell(String column, @Nullable Object value) {
        if (!(value instanceof Number number)) {
            return "<td>" + text(value) + "</td>";
        }
        boolean zero = number.doubleValue() == 0;
        String look = zero ? " zero" : alarming.contains(column) ? " alarm" : "";
        return "<td class=\"number" + look + "\">" + (zero ? "–" : number(number)) + "</td>";
    }

    /** A number as it is read: 12,345. */
    static String number(Number number) {
        return number instanceof Long || number instanceof Integer
                ? String.format(Locale.ROOT, "%,d", number.longValue())
                : Html.text(number.toString());
    }

    /** Any value as HTML that steers nothing. */
    static String text(@Nullable Object value) {
        return Html.text(value == null ? "" : Cells.harmless(value));
    }
}
