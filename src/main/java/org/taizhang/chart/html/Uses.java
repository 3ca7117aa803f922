package org.taizhang.chart.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.chart.paper.Page;

/** In which values of which charts each fact is shown. */
final class Uses {
    private final Map<String, List<Use>> byFact = new HashMap<>();

    record Use(Page chart, Value value) {}

    void add(Page chart, Values values) {
        for (Value value : values.all()) {
            value.facts()
                    .forEach(id ->
                            byFact.computeIfAbsent(id, any -> new ArrayList<>()).add(new Use(chart, value)));
        }
    }

    List<Use> of(String factId) {
        return byFact.getOrDefault(factId, List.of());
    }
}
