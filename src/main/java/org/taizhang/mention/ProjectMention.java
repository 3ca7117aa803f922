package org.taizhang.mention;

import org.taizhang.document.Span;

/**
 * A place where a project is named.
 *
 * @param span in the passage
 * @param surface as written
 * @param name the document's fullest form, by the contract's rule for canonical names
 * @param namesOne whether it names one thing (东环路), not only what is done in a trade (交通建设工程)
 * @param rule the rule that found it
 * @param confidence 0..1
 */
public record ProjectMention(
        Span span, String surface, String name, boolean namesOne, String rule, double confidence) {}
