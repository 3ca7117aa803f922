package org.taizhang.chart.paper;

import java.util.List;
import org.taizhang.chart.style.Language;

/**
 * A whole pack, ready to be set.
 *
 * @param title e.g. 某市2021年一季度重点项目图表
 * @param findings sentences for the cover
 * @param tallies what the pack is drawn from, as numbers for the cover
 * @param about the same in a sentence, with the release
 * @param listings pages of tables, after the charts
 */
public record Book(
        String title,
        List<String> findings,
        List<Tally> tallies,
        String about,
        Language language,
        List<Page> pages,
        List<Listing> listings) {
    public Book {
        findings = List.copyOf(findings);
        tallies = List.copyOf(tallies);
        pages = List.copyOf(pages);
        listings = List.copyOf(listings);
    }

    /** A pack of charts alone. */
    public Book(
            String title,
            List<String> findings,
            List<Tally> tallies,
            String about,
            Language language,
            List<Page> pages) {
        this(title, findings, tallies, about, language, pages, List.of());
    }

    /** Pages with something to see. */
    public List<Page> drawn() {
        return pages.stream().filter(page -> !page.isBlank()).toList();
    }

    /** Charts for which the release holds nothing; they share one page. */
    public List<Page> blank() {
        return pages.stream().filter(Page::isBlank).toList();
    }

    public String blankTitle() {
        return language.say("本季没有数据的图表", "Charts without data this quarter");
    }

    public String contentsTitle() {
        return language.say("目录", "Contents");
    }

    /** The value of {@code lang}. */
    public String languageTag() {
        return language.say("zh-CN", "en");
    }
}
