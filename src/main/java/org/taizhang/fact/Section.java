package org.taizhang.fact;

import org.jspecify.annotations.Nullable;
import org.taizhang.mention.Region;

/**
 * What the headings above a paragraph say it is about.
 *
 * @param project the project that the nearest heading with a project names; empty where none does
 * @param region the region that the nearest heading with a region names; null where none does
 * @param number of the heading in the article's text, from 1; 0 where none stands above the paragraph
 */
record Section(String project, @Nullable Region region, int number) {
    static final Section NONE = new Section("", null, 0);
}
