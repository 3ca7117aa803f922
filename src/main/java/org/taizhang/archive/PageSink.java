package org.taizhang.archive;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Issue;
import org.taizhang.document.SourcePage;

/** Takes the pages that a parser reads with boxes, and what it has to tell; it travels through Tika in the ParseContext. */
final class PageSink {
    private final List<SourcePage> pages = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    void add(SourcePage page) {
        pages.add(page);
    }

    void report(Issue issue) {
        issues.add(issue);
    }

    List<SourcePage> pages() {
        return List.copyOf(pages);
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }
}
