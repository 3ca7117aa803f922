package org.taizhang.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All regions that are known, with the years of their codes and names. Immutable. */
public final class Gazetteer {
    private static final int MOST_LEVELS = 4;

    private final List<RegionEntry> entries;
    private static final int PROVINCE_DIGITS = 2;

    private final Map<String, List<RegionEntry>> byCode = new HashMap<>();
    private final Map<String, List<RegionEntry>> byName = new HashMap<>();
    private final Map<String, List<RegionEntry>> byParent = new HashMap<>();
    private final Map<String, List<String>> countiesByTownship = new HashMap<>();
    /** Names of townships by their name without 街道, 镇, 乡. */
    private final Map<String, Set<String>> townshipsByStem = new HashMap<>();
    /** By code, the region that bore it last and those above it. */
    private final Map<String, List<Region>> pathsUp = new HashMap<>();

    /**
     * @param entries rows of {@code regions.csv}
     * @param townships names of townships by code of their county
     */
    public Gazetteer(List<RegionEntry> entries, Map<String, List<String>> townships) {
        this.entries = List.copyOf(entries);
        for (RegionEntry entry : this.entries) {
            byCode.computeIfAbsent(key(entry.region()), key -> new ArrayList<>(1))
                    .add(entry);
            byParent.computeIfAbsent(entry.region().parent(), parent -> new ArrayList<>())
                    .add(entry);
            for (String name : entry.names()) {
                byName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(entry);
            }
        }
        byCode.keySet().forEach(code -> pathsUp.put(code, pathUp(code)));
        townships.forEach((county, names) -> {
            Set<String> counties = withEarlierCodes(county);
            for (String name : names) {
                countiesByTownship
                        .computeIfAbsent(name, n -> new ArrayList<>(1))
                        .addAll(counties);
                townshipsByStem
                        .computeIfAbsent(RegionTownships.stem(name), n -> new LinkedHashSet<>(1))
                        .add(name);
            }
        });
    }

    /** The code of a county and those that it bore before it became a city or district, or came under another prefecture: 腾冲市 and 腾冲县. */
    private Set<String> withEarlierCodes(String county) {
        Set<String> codes = new LinkedHashSet<>(List.of(county));
        for (RegionEntry entry : byCode.getOrDefault(county, List.of())) {
            for (String name : entry.names()) {
                byName.getOrDefault(name, List.of()).stream()
                        .map(RegionEntry::region)
                        .filter(other -> other.level() == entry.region().level()
                                && other.code().regionMatches(0, county, 0, PROVINCE_DIGITS))
                        .forEach(other -> codes.add(other.code()));
            }
        }
        return codes;
    }

    private List<Region> pathUp(String code) {
        List<Region> path = new ArrayList<>(MOST_LEVELS);
        Optional<RegionEntry> next = latest(code);
        while (next.isPresent() && path.size() < MOST_LEVELS) {
            Region region = next.get().region();
            path.add(region);
            next = region.parent().isEmpty() ? Optional.empty() : latest(region.parent());
        }
        return List.copyOf(path);
    }

    private Optional<RegionEntry> latest(String code) {
        return byCode.getOrDefault(code, List.of()).stream().max(LATEST);
    }

    public List<RegionEntry> entries() {
        return entries;
    }

    Set<String> townshipNames() {
        return countiesByTownship.keySet();
    }

    /** Townships whose names without 街道, 镇, 乡 are this. */
    Set<String> townshipsOfStem(String stem) {
        return townshipsByStem.getOrDefault(stem, Set.of());
    }

    /** Codes of the counties that have a township of this name; only those in force on the day, if any is. */
    List<String> countiesOf(String township, @Nullable LocalDate date) {
        List<RegionEntry> counties = countiesByTownship.getOrDefault(township, List.of()).stream()
                .flatMap(code -> byCode.getOrDefault(code, List.of()).stream())
                .toList();
        return inForce(counties, date).stream()
                .map(entry -> entry.region().code())
                .toList();
    }

    /** The region with this code, under the name that it bore on {@code date} (today's without a date; the nearest where none fits). */
    public Optional<Region> byCode(String code, @Nullable LocalDate date) {
        return entryOf(code, date).map(RegionEntry::region);
    }

    Optional<RegionEntry> entryOf(String code, @Nullable LocalDate date) {
        List<RegionEntry> known = byCode.getOrDefault(code, List.of());
        return inForce(known, date).stream().findFirst().or(() -> known.stream().min(LATEST));
    }

    /**
     * The region that a manifest or a command names, by code or by name, as of {@code date}. A path of names without separator
     * (河南省焦作市) is read from its end. Empty where nothing or more than one region fits.
     */
    public Optional<Region> resolve(String codeOrName, @Nullable LocalDate date) {
        String key = codeOrName.strip();
        Optional<Region> coded = byCode(key, date);
        if (coded.isPresent()) {
            return coded;
        }
        List<Region> named = named(key, date).stream().map(RegionEntry::region).toList();
        return named.isEmpty() ? byPath(key, date) : topmostOf(named);
    }

    private Optional<Region> byPath(String path, @Nullable LocalDate date) {
        for (int cut = path.length() - 2; cut >= 2; cut--) {
            Optional<Region> above = resolve(path.substring(0, cut), date);
            List<Region> below = named(path.substring(cut), date).stream()
                    .map(RegionEntry::region)
                    .filter(region ->
                            above.isPresent() && isWithin(region, above.get().code()))
                    .toList();
            if (below.size() == 1) {
                return Optional.of(below.get(0));
            }
        }
        return Optional.empty();
    }

    private static Optional<Region> topmostOf(List<Region> regions) {
        int top = regions.stream().mapToInt(Region::level).min().orElse(0);
        List<Region> highest =
                regions.stream().filter(r -> r.level() == top).distinct().toList();
        return highest.size() == 1 ? Optional.of(highest.get(0)) : Optional.empty();
    }

    /** The entries that bear {@code name}, as their official or a short one: those in force on {@code date}, else the latest that were. */
    public List<RegionEntry> named(String name, @Nullable LocalDate date) {
        return inForce(byName.getOrDefault(name, List.of()), date);
    }

    /** Of entries, those in force on a day; where none is, those that had been by then; of one code only the latest. */
    static List<RegionEntry> inForce(List<RegionEntry> known, @Nullable LocalDate date) {
        if (known.size() == 1) {
            RegionEntry only = known.get(0);
            return only.validOn(date) || isRemembered(only, date) ? List.of(only) : List.of();
        }
        List<RegionEntry> valid =
                known.stream().filter(entry -> entry.validOn(date)).toList();
        Map<String, RegionEntry> latest = new LinkedHashMap<>();
        for (RegionEntry entry : valid.isEmpty() ? lastBefore(known, date) : valid) {
            latest.merge(key(entry.region()), entry, (a, b) -> LATEST.compare(a, b) >= 0 ? a : b);
        }
        return List.copyOf(latest.values());
    }

    /** What tells regions apart: the code; of a zone without one its place in the hierarchy and its name. */
    static String key(Region region) {
        return region.code().isEmpty() ? region.parent() + region.name() : region.code();
    }

    /** How many years a region's old name stays in use. */
    private static final int MEMORY = 20;

    /** Of entries, those that had been by the day, are not forgotten, and ended last. */
    private static List<RegionEntry> lastBefore(List<RegionEntry> known, @Nullable LocalDate date) {
        List<RegionEntry> past =
                known.stream().filter(entry -> isRemembered(entry, date)).toList();
        int last = past.stream().mapToInt(RegionEntry::validTo).max().orElse(0);
        return past.stream().filter(entry -> entry.validTo() == last).toList();
    }

    private static boolean isRemembered(RegionEntry entry, @Nullable LocalDate date) {
        return date == null || (entry.existedBy(date) && entry.validTo() >= date.getYear() - MEMORY);
    }

    private static final Comparator<RegionEntry> LATEST =
            Comparator.comparingInt(RegionEntry::validTo).thenComparingInt(RegionEntry::validFrom);

    /** What the region is; empty for one that is not known. */
    Optional<RegionKind> kindOf(Region region, @Nullable LocalDate date) {
        if (region.level() == RegionKind.TOWNSHIP.level()) {
            return Optional.of(RegionKind.TOWNSHIP);
        }
        return region.code().isEmpty()
                ? Optional.of(RegionKind.ZONE)
                : entryOf(region.code(), date).map(RegionEntry::kind);
    }

    /** All names of a region on a day. */
    Set<String> namesOf(Region region, @Nullable LocalDate date) {
        return entryOf(key(region), date).map(RegionEntry::names).orElse(Set.of(region.name()));
    }

    /** The regions right below a region on a day. */
    List<Region> below(Region region, @Nullable LocalDate date) {
        return inForce(byParent.getOrDefault(region.code(), List.of()), date).stream()
                .map(RegionEntry::region)
                .toList();
    }

    /** The regions above {@code region}, from its parent up; the nation has no row. */
    public List<Region> ancestors(Region region) {
        return pathsUp.getOrDefault(region.parent(), List.of());
    }

    /** Whether {@code region} has this code or lies below the region that has it. */
    public boolean isWithin(Region region, String code) {
        if (code.isEmpty() || region.code().equals(code)) {
            return !code.isEmpty();
        }
        for (Region above : ancestors(region)) {
            if (above.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** The region itself or the one above it that stands at {@code level}; empty where there is none. */
    public Optional<Region> atLevel(Region region, int level) {
        if (region.level() == level) {
            return Optional.of(region);
        }
        for (Region above : ancestors(region)) {
            if (above.level() == level) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /** The smallest region that holds all; empty for none and where only the nation does. */
    public Optional<Region> smallestCommon(Collection<Region> regions) {
        List<Region> common = null;
        for (Region region : regions) {
            List<Region> path = new ArrayList<>(ancestors(region));
            path.add(0, region);
            if (common == null) {
                common = path;
            } else {
                common = common.stream()
                        .filter(above -> path.stream().anyMatch(other -> same(above, other)))
                        .toList();
            }
        }
        return common == null ? Optional.empty() : common.stream().findFirst();
    }

    /** Whether both are one region, whatever name it bore; codeless ones are told apart by name and parent. */
    static boolean same(Region a, Region b) {
        return key(a).equals(key(b));
    }

    /** The region that carries a code: a township's or codeless zone's county or city, otherwise the region itself. */
    public Region coded(Region region) {
        return region.code().isEmpty() ? ancestors(region).stream().findFirst().orElse(region) : region;
    }
}
