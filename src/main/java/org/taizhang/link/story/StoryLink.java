package org.taizhang.link.story;

/**
 * The story that an article tells. Grain: one article.
 *
 * @param article its id
 * @param story key of the story, made from the words of its first printing
 * @param method {@code first} for the first printing, {@code copy} for its very words, {@code reprint} for most of them
 * @param score share of the shorter text's words that the likest article of the story holds, 0..1
 */
public record StoryLink(String article, String story, String method, double score) {}
