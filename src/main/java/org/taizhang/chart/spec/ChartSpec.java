package org.taizhang.chart.spec;

import java.util.List;
import java.util.Map;
import org.taizhang.chart.finding.Finding;
import org.taizhang.chart.form.Form;
import org.taizhang.chart.style.Language;

/**
 * One chart of a pack file.
 *
 * @param id names its pictures; lower case, digits and underscores
 * @param query what it asks the release
 * @param ranked whether rows are ordered by size rather than by the query
 * @param percent whether values are per cent
 * @param ownScales whether each series has a scale of its own
 * @param trend whether its first series bears its trend
 * @param tiles whether its rows are districts, which stand as tiles beside them where the region has a layout
 * @param units by language
 * @param series labels for the series that the query names, in the order of the chart
 * @param categories labels for categories that the query names by a code; others are shown as they are
 * @param columns headings for further columns of the query that are shown as words
 * @param titles the first that fits is taken; the last is neutral
 * @param notes how the figures were counted
 * @param nothing what is said where there is no data
 * @param cover whether its finding may stand on the cover
 * @param listed whether its numbers stand on the page of coverage, quality and method rather than on a page of its own
 */
public record ChartSpec(
        String id,
        Form form,
        NamedSql query,
        boolean ranked,
        boolean percent,
        boolean ownScales,
        boolean trend,
        boolean tiles,
        Map<Language, Unit> units,
        Map<String, SeriesSpec> series,
        Map<String, Wording> categories,
        Map<String, Wording> columns,
        List<TitleRule> titles,
        Wording subtitle,
        Wording notes,
        Wording nothing,
        boolean cover,
        boolean listed) {
    public ChartSpec {
        units = Map.copyOf(units);
        titles = List.copyOf(titles);
    }

    public Unit unit(Language language) {
        Unit unit = units.get(language);
        if (unit == null) {
            throw new IllegalStateException("chart " + id + " has no unit for " + language.code());
        }
        return unit;
    }

    /** The unit of one series of the query. */
    public Unit unit(String code, Language language) {
        SeriesSpec own = series.get(code);
        Unit unit = own == null ? null : own.units().get(language);
        return unit == null ? unit(language) : unit;
    }

    /** The title for what the data says. */
    public TitleRule title(Finding finding, Language language) {
        return titles.stream()
                .filter(rule -> rule.fits(finding, language))
                .findFirst()
                .orElse(titles.get(titles.size() - 1));
    }
}
