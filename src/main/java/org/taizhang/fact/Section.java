package org.taizhang.fact;

import org.jspecify.annotations.Nullable;
import org.taizhang.mention.Region;

/**
 * What the headings above a paragraph say it is about.
 *
 * @param project the project that the nearest heading with a project names; empty where none does
 * @param region the region that the nearest heading with a region names; null where none does
 * @param headed whether any heading stands above it in the article's text
 */
record Section(String project, @Nullable Region region, boolean headed) {
    static final Section NONE = new Section("", null, false);
}
