package org.taizhang.archive;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Issue;
import org.taizhang.document.SourcePage;

/** Takes the pages that a parser reads with boxes, and what it has to tell; it travels through Tika in the ParseContext. */
final class PageSink {
    private final PageWatch watch;
    private final List<SourcePage> pages = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private int begun;
    private int count;

    PageSink(PageWatch watch) {
        this.watch = watch;
    }

    /** Whether to read the page, one {@code of} so many. */
    boolean begins(int page, int of) {
        begun++;
        count = of;
        return watch.begins(page, of);
    }

    void add(SourcePage page) {
        pages.add(page);
        watch.read(page);
    }

    void report(Issue issue) {
        issues.add(issue);
        watch.report(issue);
    }

    /** Whether the format has pages. */
    boolean isPaged() {
        return begun > 0;
    }

    /** Pages of the file, with those that were not read. */
    int count() {
        return Math.max(count, pages.size());
    }

    List<SourcePage> pages() {
        return List.copyOf(pages);
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }
}
