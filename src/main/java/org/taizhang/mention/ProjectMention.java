package org.taizhang.mention;

import org.taizhang.document.Span;

/**
 * A place where a project is named.
 *
 * @param span in the passage
 * @param surface as written
 * @param name the document's fullest form, by the contract's rule for canonical names
 * @param rule the rule that found it
 * @param confidence 0..1
 */
public record ProjectMention(Span span, String surface, String name, String rule, double confidence) {}
