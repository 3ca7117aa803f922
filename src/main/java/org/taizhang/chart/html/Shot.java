package org.taizhang.chart.html;

import org.taizhang.document.Box;

/**
 * A picture of a page or of a piece of it.
 *
 * @param file in the pack's folder
 * @param view what of the page it shows, in points
 * @param width in pixels
 * @param height in pixels
 */
record Shot(String file, Box view, int width, int height) {}
