package org.taizhang.chart.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.chart.data.Fact;
import org.taizhang.chart.data.Grid;
import org.taizhang.chart.style.Language;

/**
 * One chart of a pack with all its words.
 *
 * @param title the finding, or the chart's name where there is none
 * @param notes how the figures were counted; may be empty
 * @param facts what the values were made from, in the order of the chart
 */
public record Page(
        String id, String title, String subtitle, String source, String notes, Drawing drawing, List<Fact> facts) {
    private static final int ROWS_IN_ALT = 12;

    public Page {
        facts = List.copyOf(facts);
    }

    /** Whether the release holds nothing to draw. */
    public boolean isBlank() {
        return drawing.data().isEmpty();
    }

    public Grid grid() {
        return Grid.of(drawing.data(), language(), drawing.look().revised());
    }

    /** What the picture shows, in words, for those who do not see it. */
    public String alternative() {
        List<List<Grid.Cell>> rows = grid().rows();
        String values = rows.stream()
                .limit(ROWS_IN_ALT)
                .map(row -> row.stream().map(Grid.Cell::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(language().say("；", "; ")));
        String more = rows.size() > ROWS_IN_ALT ? " …" : "";
        return title + language().say("。", ". ") + subtitle + language().say("：", ": ") + values + more;
    }

    private Language language() {
        return drawing.look().language();
    }
}
