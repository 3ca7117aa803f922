package org.taizhang.document;

import org.jspecify.annotations.Nullable;

/**
 * A failure or doubt, kept as a value beside the result: it is loaded as a table and summed up at the end of the night.
 *
 * @param kind a short code in snake case, e.g. {@code unknown_unit}; the list stands in {@code warehouse/reference/issue_kinds.csv}
 * @param page from 1; 0 for the document as a whole
 * @param span where in the page's text; null where it concerns no single place
 * @param text for the person who has to act: what was found, what was expected
 */
public record Issue(String kind, int page, @Nullable Span span, String text) {}
