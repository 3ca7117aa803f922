package org.taizhang.chart.evidence;

/**
 * A page that facts stand on.
 *
 * @param contentHash of the file that was read; a file that has changed since does not show the same page
 * @param number from 1
 * @param width in points, as the page is read
 * @param height in points
 * @param quarterTurns clockwise, by which the page as its file shows it is turned to be read
 */
public record ArchivePage(
        String document, String contentHash, int number, double width, double height, int quarterTurns) {}
