package org.taizhang.chart;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.query.Row;
import org.taizhang.chart.style.Language;
import org.taizhang.chart.style.Numerals;

/** The words for metrics, stages, units and rules, and for the causes of a change. */
final class CodeNames {
    private final Map<String, String> names = new HashMap<>();
    private final Language language;

    CodeNames(List<Map<String, @Nullable Object>> rows, String file, Language language) {
        this.language = language;
        for (Map<String, @Nullable Object> cells : rows) {
            Row row = new Row(file, cells);
            names.put(row.required("kind") + " " + row.required("code"), row.required("name"));
        }
    }

    private String name(String kind, String code) {
        return names.getOrDefault(kind + " " + code, code);
    }

    /** Metric and stage. */
    String quantity(Row row) {
        String stage = row.text("stage").isEmpty() ? "" : name("stage", row.text("stage"));
        return name("metric", row.text("metric"))
                + (stage.isEmpty() ? "" : language.say("（" + stage + "）", ", " + stage));
    }

    /** The value of a column with its unit; a dash where there is none. */
    String value(Row row, String column) {
        Optional<BigDecimal> value = row.number(column);
        if (value.isEmpty()) {
            return "–";
        }
        String number = Numerals.label(value.get(), language);
        String unit = row.text("unit");
        if (unit.equals("CNY")) {
            return language.say(number + "元", "CNY " + number);
        }
        return number + language.say("", unit.isEmpty() || unit.equals("%") ? "" : " ") + name("unit", unit);
    }

    /** By which rule a revised figure stands. */
    String reason(String code) {
        return code.equals("correction") ? language.say("更正启事", "notice of correction") : name("reason", code);
    }

    /** The cause of a difference between two releases. */
    String cause(String code) {
        return switch (code) {
            case "new_document" -> language.say("新文件", "new documents");
            case "revision" -> language.say("报刊修订", "revised by a paper");
            case "document_gone" -> language.say("文件撤出", "documents gone");
            case "archive_edit" -> language.say("文件信息更改", "edited particulars of documents");
            case "reference_edit" -> language.say("参考表更改", "edited reference tables");
            case "extractor_version" -> language.say("读法改进", "a newer reader");
            case "definition" -> language.say("口径更改", "changed definitions");
            default -> code;
        };
    }
}
