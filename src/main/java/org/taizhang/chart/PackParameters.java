package org.taizhang.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.data.Quarter;
import org.taizhang.chart.query.Asking;
import org.taizhang.chart.spec.NamedSql;
import org.taizhang.chart.spec.PlaceNames;
import org.taizhang.chart.style.Language;

/**
 * What a pack is about: quarter, region and language, as parameters for queries and as words for titles.
 *
 * @param placeNames what places are called in the pack's language, by the names that the release has for them
 */
record PackParameters(Quarter quarter, Place region, Language language, Map<String, String> placeNames) {
    PackParameters {
        placeNames = Map.copyOf(placeNames);
    }

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
    static PackParameters of(Asking asking, PackQueries queries, PlaceNames english, PackRequest request) {
        String wanted = request.region();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("region", wanted == null ? "" : wanted);
        NamedSql query = wanted == null ? queries.commonestRegion() : queries.region();
        List<Map<String, @Nullable Object>> found = asking.ask(query, values);
        if (found.isEmpty()) {
            throw new UnknownRegionException(wanted);
        }
        Map<String, @Nullable Object> row = found.get(0);
        String code = String.valueOf(row.get("region_code"));
        String name = String.valueOf(row.get("region"));
        Map<String, String> names =
                request.language() == Language.EN ? names(asking, queries, english, code) : Map.of();
        return new PackParameters(
                request.quarter(), new Place(code, names.getOrDefault(name, name)), request.language(), names);
    }

    /** English names by the Chinese ones, of the region and all that lies in it. */
    private static Map<String, String> names(Asking asking, PackQueries queries, PlaceNames english, String region) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Map<String, @Nullable Object> row : asking.ask(queries.regionsWithin(), Map.of("region", region))) {
            String name = english.byCode().get(String.valueOf(row.get("region_code")));
            if (name != null) {
                names.put(String.valueOf(row.get("region")), name);
            }
        }
        return names;
    }

    /** A word of an answer in the pack's language, where it is the name of a place. */
    String named(String word) {
        return placeNames.getOrDefault(word, word);
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
