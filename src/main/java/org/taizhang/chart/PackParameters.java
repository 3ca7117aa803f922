package org.taizhang.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.query.Asking;
import org.taizhang.chart.spec.NamedSql;
import org.taizhang.chart.style.Language;

/** What a pack is about: quarter, region and language, as parameters for queries and as words for titles. */
record PackParameters(Quarter quarter, Place region, Language language) {
    /** Quarters that a trend shows, the pack's own among them. */
    private static final int QUARTERS_SHOWN = 8;

    /** Names that a chart's query may use. */
    static final Set<String> NAMES = Set.of("quarter_start", "quarter_end", "trend_start", "region", "language");

    /** A region by its code and name. */
    record Place(String code, String name) {}

    /**
     * Settles the region.
     *
     * @throws UnknownRegionException where there is none of that code or name
     */
    static PackParameters of(Asking asking, PackQueries queries, PackRequest request) {
        String wanted = request.region();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("region", wanted == null ? "" : wanted);
        NamedSql query = wanted == null ? queries.commonestRegion() : queries.region();
        List<Map<String, @Nullable Object>> found = asking.ask(query, values);
        if (found.isEmpty()) {
            throw new UnknownRegionException(wanted);
        }
        Map<String, @Nullable Object> row = found.get(0);
        Place place = new Place(String.valueOf(row.get("region_code")), String.valueOf(row.get("region")));
        return new PackParameters(request.quarter(), place, request.language());
    }

    private Quarter since() {
        return quarter.minus(QUARTERS_SHOWN - 1);
    }

    Map<String, Object> values() {
        return Map.of(
                "quarter_start", quarter.start(),
                "quarter_end", quarter.end(),
                "trend_start", since().start(),
                "region", region.code(),
                "language", language.code());
    }

    Map<String, String> words() {
        return Map.of("region", region.name(), "quarter", quarter.in(language), "since", since().in(language));
    }
}
