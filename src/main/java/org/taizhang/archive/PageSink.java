package org.taizhang.archive;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.SourcePage;

/** Takes the pages that a parser reads with boxes; it travels through Tika in the ParseContext. */
final class PageSink {
    private final List<SourcePage> pages = new ArrayList<>();

    void add(SourcePage page) {
        pages.add(page);
    }

    List<SourcePage> pages() {
        return List.copyOf(pages);
    }
}
