package org.taizhang.link;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.taizhang.link.name.NameStructure;

/** All sightings of one name in one region, however it is spelled: a name that a thousand papers print is compared once. */
final class Profile {
    private final String name;
    private final String region;
    private final String owner;
    private final NameStructure structure;
    private final List<NameStructure> variants;
    private final int[] sightings;
    private final Map<String, Set<BigDecimal>> sizes = new TreeMap<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    /**
     * @param name as the oldest sighting writes it
     * @param region code, as in force today; the place that the name tells, where that is smaller than the document's
     * @param owner without its legal form
     * @param sightings by number, the oldest first
     */
    Profile(
            String name,
            String region,
            String owner,
            NameStructure structure,
            List<NameStructure> variants,
            int[] sightings,
            List<ProjectSighting> all) {
        this.name = name;
        this.region = region;
        this.owner = owner;
        this.structure = structure;
        this.variants = variants;
        this.sightings = sightings;
        for (int sighting : sightings) {
            add(all.get(sighting));
        }
    }

    private void add(ProjectSighting sighting) {
        sighting.attributes()
                .forEach((metric, value) ->
                        sizes.computeIfAbsent(metric, k -> new TreeSet<>()).add(value));
        LocalDate day = sighting.issueDate();
        if (day != null) {
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
    }

    String name() {
        return name;
    }

    String region() {
        return region;
    }

    String owner() {
        return owner;
    }

    NameStructure structure() {
        return structure;
    }

    List<NameStructure> variants() {
        return variants;
    }

    int[] sightings() {
        return sightings;
    }

    /** The oldest sighting. */
    int oldest() {
        return sightings[0];
    }

    /** All figures that documents state, by metric. */
    Map<String, Set<BigDecimal>> sizes() {
        return sizes;
    }

    @Nullable
    LocalDate first() {
        return first;
    }

    @Nullable
    LocalDate last() {
        return last;
    }
}
