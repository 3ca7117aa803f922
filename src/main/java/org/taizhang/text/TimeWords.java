package org.taizhang.text;

/** The words of times. */
public record TimeWords() {}
