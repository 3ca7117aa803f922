package org.taizhang.chart.paper;

import java.util.List;
import java.util.regex.Pattern;
import org.taizhang.chart.style.Language;

/**
 * A page of tables instead of a chart.
 *
 * @param id its anchor
 * @param name what kind of page it is, in a few words
 * @param title what it comes to, in a sentence
 */
public record Listing(String id, String name, String title, String subtitle, List<Section> sections) {
    public Listing {
        sections = List.copyOf(sections);
    }

    /** Its name and title, for tables of contents. */
    public String entry(Language language) {
        return name + language.say("：", ": ") + title;
    }

    /**
     * One of its tables.
     *
     * @param leads ids of the facts that the rows tell of, row by row, empty for none; an empty list where no row has one
     * @param rows as many cells as there are headings, the weightiest row first; a medium with little room shows the first ones
     * @param nothing what is said where there is no row
     */
    public record Section(
            String name, List<String> headings, List<List<String>> rows, String nothing, List<String> leads) {
        private static final Pattern COUNT = Pattern.compile("[0-9,]+|–");

        public Section {
            leads = List.copyOf(leads);
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
            int width = headings.size();
            for (List<String> row : rows) {
                if (row.size() != width) {
                    throw new IllegalArgumentException(name + ": " + row + " has not " + width + " cells");
                }
            }
            if (!leads.isEmpty() && leads.size() != rows.size()) {
                throw new IllegalArgumentException(name + ": " + leads.size() + " leads for " + rows.size() + " rows");
            }
        }

        /** A table whose rows lead nowhere. */
        public Section(String name, List<String> headings, List<List<String>> rows, String nothing) {
            this(name, headings, rows, nothing, List.of());
        }

        /** Whether a column holds nothing but counts. */
        public boolean isCount(int column) {
            return rows.stream().allMatch(row -> COUNT.matcher(row.get(column)).matches());
        }

        /** Whether the table says something of each row's first cell in prose. */
        public boolean isProse() {
            return headings.size() == 2 && !isCount(1);
        }

        /** The fact that a row tells of; empty for none. */
        public String lead(int row) {
            return leads.isEmpty() ? "" : leads.get(row);
        }

        /** Its first rows alone. */
        public List<List<String>> first(int most) {
            return rows.subList(0, Math.min(most, rows.size()));
        }
    }
}
