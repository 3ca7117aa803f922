package org.taizhang.text;

import org.taizhang.document.Span;

/** A sentence of a passage, with its end mark and closing quotes; {@code span} counts in the passage's text. */
public record Sentence(Span span, String text) {}
