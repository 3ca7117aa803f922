package org.taizhang.chart.paper;

import java.util.List;
import org.taizhang.chart.style.Language;

/**
 * A whole pack, ready to be set.
 *
 * @param title e.g. 某市 2021年一季度 项目图表
 * @param findings sentences for the cover
 * @param about what the pack is drawn from: release, documents, stories
 */
public record Book(
        String title, List<String> findings, String about, String release, Language language, List<Page> pages) {
    public Book {
        findings = List.copyOf(findings);
        pages = List.copyOf(pages);
    }
}
