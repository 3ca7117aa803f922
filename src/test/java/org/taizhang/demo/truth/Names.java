package org.taizhang.demo.truth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taizhang.demo.desk.Article;
import org.taizhang.demo.desk.Edition;
import org.taizhang.demo.world.Atlas;
import org.taizhang.demo.world.City;
import org.taizhang.demo.world.District;

/** Finds where a text names regions and projects; it may, since the generator knows every name that it used. */
final class Names {

    /** A region with the words that name it and how often they do. */
    record Named(String code, String name, Set<String> surfaces, int count) {}

    private record Place(String code, String name) {}

    private static final List<String> OWN = List.of("全市", "我市");

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Pattern pattern;

    Names(Atlas atlas, Edition edition) {
        for (City city : atlas.cities()) {
            places.put(city.name(), new Place(city.code(), city.name()));
            places.put(city.shortName(), new Place(city.code(), city.name()));
            places.put(city.province(), new Place(city.provinceCode(), city.province()));
            for (District district : city.districtsOn(edition.reported())) {
                places.put(district.name(), new Place(district.code(), district.name()));
            }
        }
        City home = atlas.city(edition.publication().region());
        OWN.forEach(word -> places.put(word, new Place(home.code(), home.name())));
        String longestFirst = places.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.pattern = Pattern.compile("(?:" + longestFirst + ")(?<township>[\\p{IsHan}]{2}(?:镇|街道))?");
    }

    List<Named> regions(String text) {
        Map<String, Set<String>> surfaces = new TreeMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Place> found = new LinkedHashMap<>();
        for (MatchResult match : pattern.matcher(text).results().toList()) {
            String township = match.group(1) == null ? "" : match.group(1);
            String surface = match.group().substring(0, match.group().length() - township.length());
            Place place = places.get(surface);
            if (place != null) {
                note(place, surface, surfaces, counts, found);
            }
            if (!township.isEmpty()) {
                note(new Place("", township), township, surfaces, counts, found);
            }
        }
        return found.entrySet().stream()
                .map(e -> new Named(
                        e.getValue().code(),
                        e.getValue().name(),
                        surfaces.getOrDefault(e.getKey(), Set.of()),
                        counts.getOrDefault(e.getKey(), 0)))
                .toList();
    }

    private static void note(
            Place place,
            String surface,
            Map<String, Set<String>> surfaces,
            Map<String, Integer> counts,
            Map<String, Place> found) {
        found.putIfAbsent(place.name(), place);
        surfaces.computeIfAbsent(place.name(), name -> new TreeSet<>()).add(surface);
        counts.merge(place.name(), 1, Integer::sum);
    }

    /** How often the text names the project, by its name or alias. */
    static int count(String text, Article.ProjectName project) {
        String alias = project.aliases().get(project.aliases().size() - 1);
        String either = Pattern.quote(project.name()) + "|" + Pattern.quote(alias);
        return (int) Pattern.compile(either).matcher(text).results().count();
    }
}
