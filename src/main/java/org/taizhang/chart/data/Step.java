package org.taizhang.chart.data;

import java.time.LocalDate;
import java.util.List;

/**
 * A stage in the life of a project, reached or planned.
 *
 * @param stage its name
 * @param order its place in the life of a project
 */
public record Step(String stage, int order, boolean planned, LocalDate day, List<String> facts) implements Datum {
    public Step {
        facts = List.copyOf(facts);
    }
}
