package org.taizhang.warehouse.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How figures come to the views: documents, parts, tables, and views by how many others lie before them. A layer holds what reads only
 * layers before it.
 */
final class Lineage {
    static final String DOCUMENTS = "archive";
    static final String PARTS = "parts";
    private static final int TABLES = 2;

    private final Map<String, Integer> layers = new LinkedHashMap<>();
    private final Description description;

    Lineage(Description description) {
        this.description = description;
        Map<String, Relation> relations = new TreeMap<>();
        description.relations().forEach(relation -> relations.put(relation.name(), relation));
        layers.put(DOCUMENTS, 0);
        layers.put(PARTS, 1);
        shown().forEach(relation -> layer(relation, relations));
    }

    /** Facts, dimensions and the views that read them. What tells of the build itself stays out of the drawing. */
    private List<Relation> shown() {
        return description.relations().stream()
                .filter(relation -> relation.kind() != Relation.Kind.OTHER)
                .filter(relation -> !relation.isView() || !relation.reads().isEmpty())
                .toList();
    }

    private int layer(Relation relation, Map<String, Relation> relations) {
        Integer known = layers.get(relation.name());
        if (known != null) {
            return known;
        }
        int layer = TABLES;
        for (String read : relation.reads()) {
            Relation before = relations.get(read);
            if (before != null) {
                layer = Math.max(layer, layer(before, relations) + 1);
            }
        }
        layers.put(relation.name(), layer);
        return layer;
    }

    /** Names by layer, in the order in which they are drawn from above. */
    List<List<String>> layers() {
        List<List<String>> names = new ArrayList<>();
        layers.forEach((name, layer) -> {
            while (names.size() <= layer) {
                names.add(new ArrayList<>());
            }
            names.get(layer).add(name);
        });
        names.forEach(layer -> layer.sort((one, other) -> rank(one).compareTo(rank(other))));
        return names;
    }

    private static String rank(String name) {
        return (name.startsWith("fact_") ? "0" : "1") + name;
    }

    /** Pairs of what is read and what reads it; a view's and a mart's are their own words, a fact's the parts, the parts' the archive. */
    List<String[]> links() {
        List<String[]> links = new ArrayList<>();
        links.add(new String[] {DOCUMENTS, PARTS});
        for (Relation relation : shown()) {
            if (!relation.reads().isEmpty()) {
                relation.reads().stream()
                        .filter(layers::containsKey)
                        .forEach(read -> links.add(new String[] {read, relation.name()}));
            } else if (relation.source().contains("parts") || relation.kind() == Relation.Kind.FACT) {
                links.add(new String[] {PARTS, relation.name()});
            }
        }
        return links;
    }
}
