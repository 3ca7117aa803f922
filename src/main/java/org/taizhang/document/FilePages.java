package org.taizhang.document;

import java.util.List;

/**
 * What a file gives, whoever published it: the pages that could be read, and what there is to tell of the others.
 *
 * @param count pages of the file, with those that could not be read; 1 for a text without pages
 * @param pages in order
 */
public record FilePages(int count, List<SourcePage> pages, List<Issue> issues) {
    public FilePages {
        pages = List.copyOf(pages);
        issues = List.copyOf(issues);
        if (count < pages.size()) {
            throw new IllegalArgumentException(count + " pages cannot hold " + pages.size());
        }
    }

    /** Whether any page holds a character that shows. */
    public boolean holdText() {
        return pages.stream()
                .flatMap(page -> page.lines().stream())
                .anyMatch(line -> !line.text().isBlank());
    }
}
