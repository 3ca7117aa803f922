package org.taizhang.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.layout.PageText;
import org.taizhang.layout.Passage;

/**
 * Finds the blank that sets the first words of a paragraph off from the rest, as bulletins set off the name of a project. The passage has
 * lost it, for it removes white space between Chinese characters; the page still has it.
 */
final class LeadBlanks {
    private static final int LONGEST_LEAD = 30;

    private final Map<Integer, String> pages = new HashMap<>();

    LeadBlanks(List<PageText> pages) {
        pages.forEach(page -> this.pages.put(page.number(), page.text()));
    }

    /** Where in the passage the set-off words end; 0 where there are none. */
    int endOfLead(Passage passage) {
        List<Passage.Segment> segments = passage.segments();
        for (int i = 1; i < segments.size() && segments.get(i).start() <= LONGEST_LEAD; i++) {
            if (blankBetween(segments.get(i - 1), segments.get(i))) {
                return segments.get(i).start();
            }
        }
        return 0;
    }

    private boolean blankBetween(Passage.Segment before, Passage.Segment after) {
        String page = pages.getOrDefault(before.page(), "");
        int from = before.pageStart() + before.length();
        int to = after.pageStart();
        boolean apart = before.page() == after.page() && from < to && to <= page.length();
        return apart
                && page.substring(from, to).isBlank()
                && page.substring(from, to).indexOf('\n') < 0;
    }
}
