package org.taizhang.mention;

import java.util.List;
import java.util.Optional;

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

    /** The zone that a bare word means: the paper's own, the one named last, or the only one of its kind in the paper's city. */
    Optional<Region> bare(String type, NamedRegions named) {
        Optional<Region> own = Optional.ofNullable(context.home()).filter(home -> isOfType(home, type));
        return own.or(() -> named.latest(region -> Optional.of(region).filter(zone -> isOfType(zone, type))))
                .or(() -> Optional.ofNullable(context.home()).flatMap(home -> onlyZone(home, type)));
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

    private Region codeless(Region owner, String type) {
        String full = lexicon.zones().stream()
                .filter(zone -> zone.type().equals(type))
                .findFirst()
                .map(RegionLexicon.ZoneType::name)
                .orElse(type);
        String name = owner.name();
        String place = name.length() > 2 ? name.replaceFirst("[市区县]$", "") : name;
        return new Region("", place + full, owner.code(), RegionKind.ZONE.level());
    }

    private Optional<Region> onlyZone(Region home, String type) {
        Optional<Region> city = gazetteer.atLevel(home, RegionKind.PREFECTURE.level());
        List<Region> zones = city.map(owner -> zonesOf(owner, type)).orElse(List.of());
        return zones.size() == 1 ? Optional.of(zones.get(0)) : Optional.empty();
    }

    private List<Region> zonesOf(Region owner, String type) {
        return gazetteer.below(owner, context.issueDate()).stream()
                .filter(region -> isOfType(region, type))
                .toList();
    }

    /** Whether one of the region's names is of the type, or of one that the type may stand for. */
    private boolean isOfType(Region region, String type) {
        List<String> meant = lexicon.zones().stream()
                .filter(zone -> zone.type().equals(type))
                .findFirst()
                .map(zone -> zone.anyOf().isEmpty() ? List.of(type) : zone.anyOf())
                .orElse(List.of());
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
