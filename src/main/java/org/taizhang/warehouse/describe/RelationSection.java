package org.taizhang.warehouse.describe;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The part of the dictionary that tells of one table or view. */
final class RelationSection {
    private final Description description;
    private final Relation relation;

    RelationSection(Description description, Relation relation) {
        this.description = description;
        this.relation = relation;
    }

    String html() {
        StringBuilder section =
                new StringBuilder("<section class=\"entry relation\" id=\"" + name() + "\">\n<h3><code>" + name()
                        + "</code><span class=\"zh\" lang=\"zh\">"
                        + Html.text(relation.meaning().chinese()) + "</span></h3>\n<p class=\"meaning\">"
                        + Html.text(relation.meaning().english()) + "</p>\n<dl class=\"about\">\n");
        section.append(about("One row 每行", Html.text(relation.grain())));
        if (relation.rows() >= 0) {
            section.append(about("Rows 行数", String.format(Locale.ROOT, "%,d", relation.rows())));
        }
        if (!relation.key().isEmpty()) {
            section.append(about("Key 主键", codes(relation.key())));
        }
        section.append(
                relation.reads().isEmpty()
                        ? about("Source 来源", Html.text(relation.source()))
                        : about("Made from 来源", links(relation.reads())));
        section.append(about("Used by 被引用", links(description.readersOf(relation.name()))));
        section.append(
                "</dl>\n<table>\n<thead><tr><th>Column 列</th><th>Type 类型</th><th>含义</th><th>Meaning</th></tr></thead>\n<tbody>\n");
        relation.columns().forEach(column -> section.append(row(column)));
        return section.append("</tbody>\n</table>\n</section>\n").toString();
    }

    private String name() {
        return Html.text(relation.name());
    }

    private static String about(String label, String html) {
        return html.isEmpty() ? "" : "<div><dt>" + label + "</dt><dd>" + html + "</dd></div>\n";
    }

    private static String codes(List<String> names) {
        return names.stream()
                .map(name -> "<code>" + Html.text(name) + "</code>")
                .collect(Collectors.joining(", "));
    }

    private static String links(List<String> names) {
        return names.stream()
                .map(Html::text)
                .map(name -> "<a href=\"#" + name + "\"><code>" + name + "</code></a>")
                .collect(Collectors.joining(", "));
    }

    private String row(Column column) {
        String target = relation.references().stream()
                .filter(reference -> reference.column().equals(column.name()))
                .map(reference -> " <a class=\"to\" href=\"#" + Html.text(reference.table()) + "\">→ "
                        + Html.text(reference.table()) + "</a>")
                .findFirst()
                .orElse("");
        boolean key = relation.key().contains(column.name());
        return "<tr class=\"row\"><td><code" + (key ? " class=\"key\"" : "") + ">" + Html.text(column.name())
                + "</code>" + target
                + "</td><td class=\"type\">" + Html.text(column.type().toLowerCase(Locale.ROOT))
                + (column.required() || relation.isView() ? "" : " <span title=\"may be null 可为空\">?</span>")
                + "</td><td lang=\"zh\">"
                + Html.text(column.meaning().chinese()) + "</td><td>"
                + Html.text(column.meaning().english()) + "</td></tr>\n";
    }
}
