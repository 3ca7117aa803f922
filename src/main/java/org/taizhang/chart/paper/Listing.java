package org.taizhang.chart.paper;

import java.util.List;

/**
 * A page of tables instead of a chart.
 *
 * @param id its anchor
 * @param title what it comes to, in a sentence
 */
public record Listing(String id, String title, String subtitle, List<Section> sections) {
    public Listing {
        sections = List.copyOf(sections);
    }

    /**
     * One of its tables.
     *
     * @param rows as many cells as there are headings, the weightiest row first; a medium with little room shows the first ones
     * @param nothing what is said where there is no row
     */
    public record Section(String name, List<String> headings, List<List<String>> rows, String nothing) {
        public Section {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
            int width = headings.size();
            for (List<String> row : rows) {
                if (row.size() != width) {
                    throw new IllegalArgumentException(name + ": " + row + " has not " + width + " cells");
                }
            }
        }

        /** Its first rows alone. */
        public List<List<String>> first(int most) {
            return rows.subList(0, Math.min(most, rows.size()));
        }
    }
}
