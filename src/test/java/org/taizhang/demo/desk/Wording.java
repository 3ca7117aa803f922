package org.taizhang.demo.desk;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/** What the slots mean: for each slot name the rules that make truth rows of its claims. */
public final class Wording {

    /**
     * One rule of a slot.
     *
     * @param metric code of the metric; empty for a milestone
     * @param partOf slot whose figure is the whole, empty for none
     * @param optional whether readers may well differ
     */
    public record Rule(
            String metric,
            String stage,
            String modality,
            String subject,
            String part,
            String partOf,
            boolean optional) {

        /** Whether the rule makes a milestone. */
        public boolean milestone() {
            return metric.isEmpty();
        }
    }

    private final Map<String, List<Map<String, Object>>> entries;

    private Wording(Map<String, List<Map<String, Object>>> entries) {
        this.entries = entries;
    }

    /** Reads {@code slots.yml}. */
    public static Wording load() {
        InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream("/demo/slots.yml"));
        return new Wording(new Yaml().load(in));
    }

    /** The rules of a slot; a trailing question mark makes them optional. */
    public List<Rule> rules(String slot) {
        boolean optional = slot.endsWith("?");
        String name = optional ? slot.substring(0, slot.length() - 1) : slot;
        List<Rule> rules = new ArrayList<>();
        for (Map<String, Object> entry : entries.getOrDefault(name, List.of())) {
            rules.add(rule(entry, optional));
        }
        return rules;
    }

    private static Rule rule(Map<String, Object> entry, boolean optional) {
        return new Rule(
                cell(entry, "metric"),
                cell(entry, "stage"),
                cell(entry, "modality"),
                cell(entry, "subject"),
                cell(entry, "part"),
                cell(entry, "part_of"),
                optional || Boolean.TRUE.equals(entry.get("optional")));
    }

    private static String cell(Map<String, Object> entry, String key) {
        return String.valueOf(entry.getOrDefault(key, ""));
    }
}
