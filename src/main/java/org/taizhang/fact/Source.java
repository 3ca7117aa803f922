package org.taizhang.fact;

import org.taizhang.document.Span;

/**
 * Where a fact stands.
 *
 * @param page page on which its figure or stage word stands, from 1
 * @param span the figure's (or stage word's) place in the page's text
 * @param article number of the article, from 1
 * @param evidence the sentence
 */
public record Source(int page, Span span, int article, String evidence) {}
