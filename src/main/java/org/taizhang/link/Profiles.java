package org.taizhang.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taizhang.link.name.NameParser;
import org.taizhang.link.name.NameStructure;

/** Gathers sightings of one name in one region, and takes each name apart once. */
final class Profiles {
    private static final int SHORTEST_OWNER = 2;

    private final NameParser parser;
    private final RegionTree tree;
    private final Places places;
    private final Map<String, NameStructure> structures = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();

    Profiles(NameParser parser, RegionTree tree, Places places) {
        this.parser = parser;
        this.tree = tree;
        this.places = places;
    }

    /** What is told alike in all of a profile's sightings; the structure follows from the rest. */
    private record Key(
            String name, String region, String owner, NameStructure structure, Map<String, BigDecimal> sizes) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && name.equals(key.name)
                    && region.equals(key.region)
                    && owner.equals(key.owner)
                    && sizes.equals(key.sizes);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, region, owner, sizes);
        }
    }

    /** A list of numbers that grows. */
    private static final class Numbers {
        private int[] numbers = new int[1];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
        }

        int first() {
            return numbers[0];
        }

        int[] all() {
            return Arrays.copyOf(numbers, size);
        }
    }

    /**
     * The profiles of sightings, by their oldest sighting.
     *
     * @param decided names that are kept apart from other spellings of them
     */
    List<Profile> of(List<ProjectSighting> sightings, Set<String> decided) {
        Map<Key, Numbers> groups = new LinkedHashMap<>();
        for (int i = 0; i < sightings.size(); i++) {
            groups.computeIfAbsent(key(sightings.get(i), decided), k -> new Numbers())
                    .add(i);
        }
        List<Profile> profiles = new ArrayList<>(groups.size());
        groups.forEach((key, numbers) -> profiles.add(new Profile(
                sightings.get(numbers.first()).name(),
                key.region,
                key.owner,
                key.structure,
                parser.variants(sightings.get(numbers.first()).name(), tree, key.owner),
                numbers.all(),
                sightings)));
        profiles.sort(Comparator.comparingInt(Profile::oldest));
        return profiles;
    }

    /** A name that tells a project from no other of its kind is taken for one project only where owner and size agree. */
    private Key key(ProjectSighting sighting, Set<String> decided) {
        String owner = owner(sighting.owner());
        NameStructure structure = structure(sighting.name(), sighting.regionCode(), owner);
        boolean telling = structure.isDistinctive() || structure.programme();
        boolean apart = decided.contains(sighting.name()) || hasBracket(sighting.name());
        return new Key(
                apart ? sighting.name() : structure.whole(),
                region(structure, sighting.regionCode()),
                owner.isEmpty() ? structure.owner() : owner,
                structure,
                telling ? Map.of() : new TreeMap<>(sighting.attributes()));
    }

    /** A bracket is read in more ways than one. */
    private static boolean hasBracket(String name) {
        return name.indexOf('（') >= 0 || name.indexOf('(') >= 0;
    }

    /** A place in front of the name is one only where it can lie in the document's region or hold it: 老城区 is a district of one city alone. */
    private NameStructure structure(String name, String region, String owner) {
        NameStructure read = structure(name, owner);
        boolean elsewhere = !read.placeCodes().isEmpty()
                && !region.isBlank()
                && read.placeCodes().stream()
                        .noneMatch(code -> places.compatible(tree.currentCode(code), tree.currentCode(region)));
        return elsewhere
                ? structures.computeIfAbsent(
                        "\n" + owner + "\n" + name, unread -> parser.parse(name, none -> List.of(), owner))
                : read;
    }

    private NameStructure structure(String name, String owner) {
        return structures.computeIfAbsent(owner + "\n" + name, unread -> parser.parse(name, tree, owner));
    }

    /** The structure of a name of which no more is known. */
    NameStructure structure(String name) {
        return structure(name, "");
    }

    /** The owner that the name of the profile tells by its legal form; empty where it tells none. */
    String fullOwner(Profile profile) {
        return profile.structure().owner();
    }

    private String owner(String name) {
        return owners.computeIfAbsent(name, unread -> unread.length() < SHORTEST_OWNER ? "" : parser.owner(unread));
    }

    /** The place in front of the name, where it lies in the region of the document or holds it; else the document's. */
    private String region(NameStructure structure, String stated) {
        String current = tree.currentCode(stated);
        return structure.placeCodes().stream()
                .map(tree::currentCode)
                .filter(code -> !current.isBlank() && places.within(code, current))
                .findFirst()
                .orElse(
                        current.isBlank() && structure.placeCodes().size() == 1
                                ? tree.currentCode(structure.placeCodes().get(0))
                                : current);
    }
}
