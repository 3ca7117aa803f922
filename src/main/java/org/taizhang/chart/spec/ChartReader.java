package org.taizhang.chart.spec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.taizhang.chart.finding.Findings;
import org.taizhang.chart.finding.Vocabulary;
import org.taizhang.chart.form.Form;
import org.taizhang.chart.style.Language;

/** Reads one chart of a pack file. */
final class ChartReader {
    private static final Set<String> KEYS = Set.of(
            "id",
            "form",
            "query",
            "ranked",
            "percent",
            "own_scales",
            "trend",
            "tiles",
            "unit",
            "series",
            "categories",
            "columns",
            "title",
            "subtitle",
            "notes",
            "nothing",
            "cover",
            "listed");

    /** What a subtitle, and a title besides its finding, may name. */
    private static final Set<String> CONTEXT = Set.of("region", "quarter", "since", "unit");

    private static final Wording NOTHING =
            new Wording("本季度读到的文件里没有这一项的数据。", "The documents read for this quarter hold no figures for this chart.");

    private final YamlNode node;
    private final Map<String, YamlNode> keys;

    ChartReader(YamlNode node) {
        this.node = node;
        this.keys = node.keys(KEYS);
    }

    ChartSpec read(PackFile pack) {
        Form form = PackFile.form(node.required(keys, "form"));
        return new ChartSpec(
                PackFile.id(node.required(keys, "id")),
                form,
                pack.query(node.required(keys, "query")),
                flag("ranked"),
                flag("percent"),
                flag("own_scales"),
                flag("trend"),
                flag("tiles"),
                units(node.required(keys, "unit")),
                series(),
                wordings("categories"),
                wordings("columns"),
                titles(node.required(keys, "title"), Findings.vocabulary(form)),
                wording(node.required(keys, "subtitle"), CONTEXT),
                keys.containsKey("notes") ? wording(node.required(keys, "notes"), CONTEXT) : new Wording("", ""),
                keys.containsKey("nothing") ? wording(node.required(keys, "nothing"), CONTEXT) : NOTHING,
                flag("cover"),
                flag("listed"));
    }

    private boolean flag(String key) {
        YamlNode flag = keys.get(key);
        return flag != null && flag.flag();
    }

    private Map<String, SeriesSpec> series() {
        YamlNode series = keys.get("series");
        Map<String, SeriesSpec> specs = new LinkedHashMap<>();
        if (series != null) {
            series.keys().forEach((code, value) -> specs.put(code, series(value)));
        }
        return specs;
    }

    private static SeriesSpec series(YamlNode node) {
        Map<String, YamlNode> keys = node.keys(Set.of("zh", "en", "unit"));
        YamlNode unit = keys.get("unit");
        return new SeriesSpec(checked(node, keys, Set.of()), unit == null ? Map.of() : units(unit));
    }

    private Map<String, Wording> wordings(String key) {
        YamlNode wordings = keys.get(key);
        return wordings == null ? Map.of() : PackFile.wordings(wordings);
    }

    static Wording wording(YamlNode node, Set<String> allowed) {
        Map<String, YamlNode> keys = node.keys(Set.of("zh", "en"));
        return checked(node, keys, allowed);
    }

    private static Wording checked(YamlNode node, Map<String, YamlNode> keys, Set<String> allowed) {
        Wording wording = new Wording(
                node.required(keys, "zh").text(), node.required(keys, "en").text());
        Set<String> unknown = new TreeSet<>(wording.names());
        unknown.removeAll(allowed);
        if (!unknown.isEmpty()) {
            throw node.refuse("nothing fills " + unknown + " here; allowed: " + new TreeSet<>(allowed));
        }
        return wording;
    }

    private static Map<Language, Unit> units(YamlNode node) {
        Map<String, YamlNode> keys = node.keys(Set.of("zh", "en"));
        Map<Language, Unit> units = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            YamlNode unit = node.required(keys, language.code());
            Map<String, YamlNode> parts = unit.keys(Set.of("name", "per"));
            YamlNode per = parts.get("per");
            units.put(
                    language,
                    new Unit(unit.required(parts, "name").text(), per == null ? BigDecimal.ONE : number(per)));
        }
        return units;
    }

    private static BigDecimal number(YamlNode node) {
        try {
            BigDecimal number = new BigDecimal(node.text());
            if (number.signum() > 0) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            throw node.refuse("expected a number above zero, not " + node.text());
        }
        throw node.refuse("expected a number above zero, not " + node.text());
    }

    private static List<TitleRule> titles(YamlNode node, Vocabulary vocabulary) {
        Set<String> allowed = new LinkedHashSet<>(vocabulary.words());
        allowed.addAll(CONTEXT);
        List<TitleRule> rules = new ArrayList<>();
        for (YamlNode item : node.items()) {
            Map<String, YamlNode> keys = item.keys(Set.of("when", "zh", "en"));
            YamlNode when = keys.get("when");
            Set<String> conditions = when == null ? Set.of() : conditions(when, vocabulary);
            rules.add(new TitleRule(conditions, checked(item, keys, conditions.isEmpty() ? CONTEXT : allowed)));
        }
        if (rules.isEmpty() || rules.get(rules.size() - 1).isFinding()) {
            throw node.refuse("the last title must be neutral: without the key when");
        }
        return rules;
    }

    private static Set<String> conditions(YamlNode node, Vocabulary vocabulary) {
        Set<String> conditions = new LinkedHashSet<>();
        for (YamlNode item : node.items()) {
            if (!vocabulary.conditions().contains(item.text())) {
                throw item.refuse("this form knows no condition " + item.text() + "; allowed: "
                        + new TreeSet<>(vocabulary.conditions()));
            }
            conditions.add(item.text());
        }
        if (conditions.isEmpty()) {
            throw node.refuse("name at least one condition, or leave the key when out for a neutral title");
        }
        return conditions;
    }
}
