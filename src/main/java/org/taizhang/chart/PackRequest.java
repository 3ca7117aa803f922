package org.taizhang.chart;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.data.Quarter;
import org.taizhang.chart.style.Language;

/**
 * Which pack is wanted.
 *
 * @param region code or name; null for the region that the warehouse's documents speak of most
 * @param out folder that gets the PDF, workbook and deck, a folder with the HTML pack and one with pictures
 */
public record PackRequest(Quarter quarter, @Nullable String region, Path out, Language language) {
    /** The same for another region. */
    PackRequest of(String code) {
        return new PackRequest(quarter, code, out, language);
    }
}
