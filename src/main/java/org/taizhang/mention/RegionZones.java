package org.taizhang.mention;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.mention.RegionLexicon.ZoneType.Worth;

/** Resolves a zone that is named by its kind: 示范区, 市高新区, 成都高新区. */
final class RegionZones {
    private final Gazetteer gazetteer;
    private final RegionLexicon lexicon;
    private final RegionContext context;

    RegionZones(Gazetteer gazetteer, RegionLexicon lexicon, RegionContext context) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.context = context;
    }

    /**
     * The zone that a bare word means: the paper's own, the one named last, or the only one of its kind in the paper's city.
     *
     * @param free whether the word stands free, not behind what may be the zone's own name
     * @param beside the county or zone named just before in the same list, whose city's zone it is (华龙区、示范区); null where there is none
     */
    Optional<Region> bare(String type, NamedRegions named, boolean free, @Nullable Region beside) {
        Region home = context.home();
        if (home != null && isOfType(home, type)) {
            return Optional.of(home);
        }
        Worth worth = zoneType(type).worth();
        if (beside != null && beside.level() == RegionKind.COUNTY.level()) {
            return gazetteer.atLevel(beside, RegionKind.PREFECTURE.level()).flatMap(city -> of(city, type));
        }
        if (worth == Worth.VAGUE && !free) {
            return Optional.empty();
        }
        return named.latest(region -> Optional.of(region).filter(zone -> isOfType(zone, type)))
                .or(() -> ofCity(home, type, worth == Worth.CERTAIN && free));
    }

    private Optional<Region> ofCity(@Nullable Region home, String type, boolean assumed) {
        Optional<Region> city =
                Optional.ofNullable(home).flatMap(region -> gazetteer.atLevel(region, RegionKind.PREFECTURE.level()));
        List<Region> known = city.map(owner -> zonesOf(owner, type)).orElse(List.of());
        if (known.size() == 1) {
            return Optional.of(known.get(0));
        }
        return known.isEmpty() && assumed ? city.map(owner -> codeless(owner, type)) : Optional.empty();
    }

    /** The zone of this type that belongs to {@code owner}; one without a code where no list has it, none where several fit. */
    Optional<Region> of(Region owner, String type) {
        List<Region> known = zonesOf(owner, type);
        if (known.size() == 1) {
            return Optional.of(known.get(0));
        }
        return known.isEmpty() && owner.level() >= RegionKind.PREFECTURE.level()
                ? Optional.of(codeless(owner, type))
                : Optional.empty();
    }

    /** A zone without a code hangs under the region with one that holds it: a township's under the township's county. */
    private Region codeless(Region owner, String type) {
        return new Region(
                "", place(owner) + zoneType(type).name(), gazetteer.coded(owner).code(), RegionKind.ZONE.level());
    }

    private RegionLexicon.ZoneType zoneType(String type) {
        return lexicon.zones().stream()
                .filter(zone -> zone.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no type of zone: " + type));
    }

    /** Of several the one that bears nothing but the city's name is the zone as such: 合肥高新区 beside 合肥新站高新区. */
    private List<Region> zonesOf(Region owner, String type) {
        List<Region> all = gazetteer.below(owner, context.issueDate()).stream()
                .filter(region -> isOfType(region, type))
                .toList();
        List<Region> plain = all.size() < 2
                ? List.of()
                : all.stream().filter(region -> isPlain(region, owner, type)).toList();
        return plain.size() == 1 ? plain : all;
    }

    private boolean isPlain(Region zone, Region owner, String type) {
        return gazetteer.namesOf(zone, context.issueDate()).stream()
                .anyMatch(name -> zoneType(type).words().stream().anyMatch(word -> name.equals(place(owner) + word)));
    }

    private static String place(Region owner) {
        String name = owner.name();
        return name.length() > 2 ? name.replaceFirst("[市区县]$", "") : name;
    }

    /** Whether one of the region's names is of the type, or of one that the type may stand for. */
    private boolean isOfType(Region region, String type) {
        List<String> narrower = zoneType(type).anyOf();
        List<String> meant = narrower.isEmpty() ? List.of(type) : narrower;
        return gazetteer.namesOf(region, context.issueDate()).stream().anyMatch(name -> meant.contains(typeOf(name)));
    }

    /** The type whose word the name ends in, by the longest word (焦作高新区 is no 新区); empty for none and for the bare word. */
    private String typeOf(String name) {
        String type = "";
        int longest = 0;
        for (RegionLexicon.ZoneType zone : lexicon.zones()) {
            for (String word : zone.words()) {
                if (word.length() > longest && name.endsWith(word) && name.length() > word.length()) {
                    longest = word.length();
                    type = zone.type();
                }
            }
        }
        return type;
    }
}
