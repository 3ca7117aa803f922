package org.taizhang.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    Optional<Region> bare(String type, List<Region> named) {
        List<Region> near = new ArrayList<>(context.mentioned());
        near.addAll(named);
        Collections.reverse(near);
        Stream<Region> own = Stream.ofNullable(context.home());
        Optional<Region> known = Stream.concat(own, near.stream())
                .filter(region -> isOfType(region, type))
                .findFirst();
        return known.or(() -> Optional.ofNullable(context.home()).flatMap(home -> onlyZone(home, type)));
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
        return new Region("", owner.name().replaceFirst("市$", "") + full, owner.code(), RegionKind.ZONE.level());
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

    /** Whether one of the region's names ends in a word of the type. */
    private boolean isOfType(Region region, String type) {
        return lexicon.zones().stream()
                .filter(zone -> zone.type().equals(type))
                .anyMatch(zone -> zone.anyOf().isEmpty()
                        ? isNamedBy(region, zone.words())
                        : zone.anyOf().stream().anyMatch(narrower -> isOfType(region, narrower)));
    }

    private boolean isNamedBy(Region region, List<String> words) {
        return gazetteer.namesOf(region, context.issueDate()).stream()
                .anyMatch(
                        name -> words.stream().anyMatch(word -> name.endsWith(word) && name.length() > word.length()));
    }
}
