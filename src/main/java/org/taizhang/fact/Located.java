package org.taizhang.fact;

import org.jspecify.annotations.Nullable;
import org.taizhang.mention.Region;

/**
 * Whose region a figure's is.
 *
 * @param region null where nothing tells it
 * @param rule name of the rule that told it, with its examples in {@code jobs/rules}
 */
record Located(@Nullable Region region, String rule) {}
