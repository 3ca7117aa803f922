package org.taizhang.chart;

import java.nio.file.Path;
import java.util.List;

/**
 * A pack that has been made.
 *
 * @param html its first page, to be opened in a browser
 * @param workbook the data behind each chart
 * @param deck one slide a chart
 * @param pictures folder with each chart as PNG and SVG
 * @param charts number of charts, also of those without data
 * @param empty ids of the charts for which the release holds no data
 * @param findings what the cover says
 */
public record Pack(
        Path pdf,
        Path html,
        Path workbook,
        Path deck,
        Path pictures,
        int charts,
        List<String> empty,
        List<String> findings) {
    public Pack {
        empty = List.copyOf(empty);
        findings = List.copyOf(findings);
    }
}
