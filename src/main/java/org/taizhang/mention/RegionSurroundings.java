package org.taizhang.mention;

import java.util.List;

/**
 * Words around a short name that make something else of it than a region; from {@code jobs/lexicon/regions.yml}.
 *
 * @param roads words that make a street of a name
 * @param roadMiddles what may stand between the name and such a word
 * @param notRoads words that only begin like one
 * @param banks words of direction whose first character can end a short name (南岸 in 淇河南岸)
 * @param notBefore words before which a short name is no region
 * @param features words behind a local name that make a mountain, river or temple of it
 * @param stations words that make a station of a name
 * @param notStations words that only begin like one, and words behind one that make works of it
 * @param abbreviations one-character names of provinces, as lines bear them (昌吉赣高铁)
 * @param lines words for a line
 * @param titles words behind which a name is a person's
 * @param surnames what may stand between the two
 * @param tiers words behind a name of two characters that make a tier of it (市和县|两级)
 */
public record RegionSurroundings(
        List<String> roads,
        List<String> roadMiddles,
        List<String> notRoads,
        List<String> banks,
        List<String> notBefore,
        List<String> features,
        List<String> stations,
        List<String> notStations,
        String abbreviations,
        List<String> lines,
        List<String> titles,
        String surnames,
        List<String> tiers) {
    public RegionSurroundings {
        roads = List.copyOf(roads);
        roadMiddles = List.copyOf(roadMiddles);
        notRoads = List.copyOf(notRoads);
        banks = List.copyOf(banks);
        notBefore = List.copyOf(notBefore);
        features = List.copyOf(features);
        stations = List.copyOf(stations);
        notStations = List.copyOf(notStations);
        lines = List.copyOf(lines);
        titles = List.copyOf(titles);
        tiers = List.copyOf(tiers);
    }
}
