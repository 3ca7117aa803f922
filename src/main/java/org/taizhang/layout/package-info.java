/**
 * From lines on pages to articles in reading order. Pure: uses {@code document} and the JDK. {@link Layout} is the way in.
 *
 * <ul>
 *   <li>Pages with boxes: {@link PageAnalysis} goes from {@link Rows} over {@link Blocks} and their {@link PageRoles roles} to {@link
 *       Headings} and {@link Strands}; {@link PageStories} gives each strand to its heading, {@link StoryOrder} puts a story's strands in
 *       order, {@link StoryArticles} makes articles of stories. {@link Tables} become sentences before that ({@link TableText}).
 *   <li>Text without boxes: {@link FlowLines}, joined to {@link FlowParagraphs}, told apart by {@link FlowRoles}, gathered by {@link
 *       FlowArticles}.
 *   <li>Both: {@link PrintMarks} knows the conventions of print, {@link Joiner} joins lines, and a {@link Passage} leads each character
 *       back to the {@link PageText} and the boxes on its page.
 * </ul>
 */
package org.taizhang.layout;
