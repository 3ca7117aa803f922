package org.taizhang.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.paper.Listing;
import org.taizhang.chart.paper.Listing.Section;
import org.taizhang.chart.query.Asking;
import org.taizhang.chart.query.Row;
import org.taizhang.chart.style.Language;

/** Makes the page that says what changed since the last release, and which figures the papers of the quarter revised, and why. */
final class ChangesMaker {
    private final Asking asking;
    private final PackQueries queries;
    private final PackParameters parameters;
    private final Language language;
    private final CodeNames names;

    ChangesMaker(Asking asking, PackQueries queries, PackParameters parameters) {
        this.asking = asking;
        this.queries = queries;
        this.parameters = parameters;
        this.language = parameters.language();
        this.names = new CodeNames(
                asking.ask(queries.codeNames(), parameters.values()),
                queries.codeNames().file(),
                language);
    }

    Listing make(Before before) {
        List<Row> differences = differences(before);
        List<Row> revisions = asking.ask(queries.revisions(), parameters.values()).stream()
                .map(cells -> new Row(queries.revisions().file(), cells))
                .toList();
        return new Listing(
                "changes",
                language.say("有何变化", "What changed"),
                title(before, differences, revisions.size()),
                subtitle(before),
                List.of(
                        new Section(
                                language.say("与上次发布相比", "Since the last release"),
                                headings("指标 地区 季度 上次 本次 原因", "Figure Region Quarter Before Now Why"),
                                differences.stream().map(this::difference).toList(),
                                nothing(before)),
                        new Section(
                                language.say("本季报刊的修订和更正", "Revised or corrected by the papers of the quarter"),
                                headings("指标 对象 截至 原值 新值 见于 取舍依据", "Figure Of Until Before Now Paper Rule"),
                                revisions.stream().map(this::revision).toList(),
                                language.say("本季的报刊没有修订以前的数。", "The papers of the quarter revised no earlier figure."),
                                revisions.stream()
                                        .map(row -> row.text("new_id"))
                                        .toList())));
    }

    private List<String> headings(String chinese, String english) {
        return List.of(language.say(chinese, english).split(" ", -1));
    }

    /** The differences of the region and those within it: changed values first, then the newest. */
    private List<Row> differences(Before before) {
        Set<String> within = new HashSet<>();
        within.add(parameters.region().code());
        asking.ask(queries.regionsWithin(), parameters.values())
                .forEach(row -> within.add(String.valueOf(row.get("region_code"))));
        List<Row> rows = new ArrayList<>();
        for (Map<String, @Nullable Object> cells : before.series()) {
            Row row = new Row("releases --diff", cells);
            if (within.contains(row.text("region_code"))) {
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparing((Row row) -> !row.text("change").equals("changed"))
                .thenComparing(row -> row.text("quarter"), Comparator.reverseOrder()));
        return rows;
    }

    private List<String> difference(Row row) {
        String category = row.text("category");
        return List.of(
                names.quantity(row)
                        + (category.isEmpty() ? "" : " · " + category)
                        + (row.text("modality").equals("plan") ? language.say("，计划", ", plan") : ""),
                parameters.named(row.text("region")),
                row.text("quarter"),
                names.value(row, "old_value"),
                names.value(row, "new_value"),
                names.cause(row.text("cause")));
    }

    private List<String> revision(Row row) {
        return List.of(
                names.quantity(row),
                row.text("about"),
                row.text("period"),
                names.value(row, "old_value"),
                names.value(row, "new_value"),
                row.text("publication") + " " + row.text("issue_date"),
                names.reason(row.text("reason")));
    }

    private String title(Before before, List<Row> differences, int revisions) {
        String revised = revisions == 0
                ? language.say("本季报刊没有修订旧数", "the papers revised no earlier figure")
                : language.say("本季报刊修订旧数" + revisions + "个", "the papers revised " + counted(revisions, "figure"));
        if (before.release().isEmpty() || !before.trouble().isEmpty()) {
            return language.say(revised, capital(revised));
        }
        if (differences.isEmpty()) {
            return language.say("与上次发布相比各数未变，" + revised, "No value differs from the last release; " + revised);
        }
        Map<String, Integer> causes = new TreeMap<>();
        differences.forEach(row -> causes.merge(names.cause(row.text("cause")), 1, Integer::sum));
        String main = causes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        return language.say(
                "与上次发布相比" + differences.size() + "个数有变，" + (causes.size() == 1 ? "均为" : "多为") + main + "；" + revised,
                counted(differences.size(), "value") + " changed since the last release, "
                        + (causes.size() == 1 ? "" : "mostly ") + main + "; " + revised);
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String subtitle(Before before) {
        String place = parameters.region().name();
        return before.release().isEmpty()
                ? language.say(place + "；没有更早的发布", place + "; there is no earlier release")
                : language.say(
                        place + "及各地区；上次发布 " + before.release(),
                        place + " and its districts; last release " + before.release());
    }

    private String nothing(Before before) {
        if (before.release().isEmpty()) {
            return language.say("这是第一次发布，没有可比的。", "This is the first release: there is none to compare it with.");
        }
        return before.trouble().isEmpty()
                ? language.say("各数与上次发布相同。", "Every value is that of the last release.")
                : language.say("两次发布不能比较：", "The two cannot be compared: ") + before.trouble();
    }
}
