package org.taizhang.jobs.report;

/**
 * Something that differs from what is usual or promised.
 *
 * @param kind {@code less}, {@code more}, {@code nothing}, {@code facts_a_page}, {@code conservation}, {@code report}
 * @param about the publication, or what is counted
 * @param text a sentence for the operator
 */
public record Remark(String kind, String about, String text) {}
