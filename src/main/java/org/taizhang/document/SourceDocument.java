package org.taizhang.document;

import java.util.List;

/**
 * A document as the archive hands it to the pure core. It knows neither its file name nor the clock: the same content under the same
 * identity gives the same facts, wherever it lies.
 *
 * @param issues what the reading of the file already has to tell
 */
public record SourceDocument(Identity identity, List<SourcePage> pages, List<Issue> issues) {
    public SourceDocument {
        pages = List.copyOf(pages);
        issues = List.copyOf(issues);
    }
}
