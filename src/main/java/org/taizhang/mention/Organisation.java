package org.taizhang.mention;

import org.taizhang.document.Span;

/**
 * A place where an organisation is named.
 *
 * @param span in the passage; its beginning is a guess at the earliest character that can belong to the name
 * @param head the word in which the name ends; empty for a member of a counted list that has none
 */
public record Organisation(Span span, String head) {}
