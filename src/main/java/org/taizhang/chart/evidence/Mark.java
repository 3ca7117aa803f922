package org.taizhang.chart.evidence;

import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;

/**
 * What a sentence covers of one line of a page.
 *
 * @param words the figure or stage word in it; null where that stands on another line
 */
public record Mark(ArchivePage page, Box line, @Nullable Box words) {}
