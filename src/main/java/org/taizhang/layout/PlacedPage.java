package org.taizhang.layout;

import java.util.List;
import org.taizhang.document.SourcePage;

/**
 * A page whose lines have boxes, taken apart into stories.
 *
 * @param bodySize the size of most of its print, in points
 * @param masthead rows above the stories that are no article
 * @param rest rows elsewhere that are no article
 */
record PlacedPage(SourcePage source, double bodySize, List<Row> masthead, List<Story> stories, List<Row> rest) {
    PlacedPage {
        masthead = List.copyOf(masthead);
        stories = List.copyOf(stories);
        rest = List.copyOf(rest);
    }

    static PlacedPage of(SourcePage page) {
        return new PageAnalysis(page).result();
    }
}
