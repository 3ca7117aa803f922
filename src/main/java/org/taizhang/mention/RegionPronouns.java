package org.taizhang.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves 全市, 我区, 该县: to the region right before, to the paper's region at the right level, or to the one named last. */
final class RegionPronouns {
    private final Gazetteer gazetteer;
    private final RegionLexicon lexicon;
    private final RegionContext context;

    RegionPronouns(Gazetteer gazetteer, RegionLexicon lexicon, RegionContext context) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.context = context;
    }

    /**
     * @param pronoun two characters, the lead and the head
     * @param before the region whose name ends where the pronoun begins (河南|全省)
     * @param named regions named in the passage so far
     */
    Optional<Region> resolve(String pronoun, @Nullable Region before, List<Region> named) {
        List<RegionKind> kinds = lexicon.pronounHeads().getOrDefault(pronoun.substring(1), List.of());
        if (before != null) {
            Optional<Region> nested = around(before, kinds);
            if (nested.isPresent()) {
                return nested;
            }
        }
        Optional<Region> home = Optional.ofNullable(context.home()).flatMap(region -> around(region, kinds));
        Optional<Region> last = lastNamed(named, kinds);
        return pronoun.startsWith("该") ? last.or(() -> home) : home.or(() -> last);
    }

    private Optional<Region> lastNamed(List<Region> named, List<RegionKind> kinds) {
        List<Region> all = new ArrayList<>(context.mentioned());
        all.addAll(named);
        Collections.reverse(all);
        return all.stream().flatMap(region -> around(region, kinds).stream()).findFirst();
    }

    /** The region itself or the nearest one above it that the head can mean. */
    private Optional<Region> around(Region region, List<RegionKind> kinds) {
        List<Region> path = new ArrayList<>(gazetteer.ancestors(region));
        path.add(0, region);
        return path.stream().filter(above -> isOfKind(above, kinds)).findFirst();
    }

    private boolean isOfKind(Region region, List<RegionKind> kinds) {
        return gazetteer
                .kindOf(region, context.issueDate())
                .filter(kinds::contains)
                .isPresent();
    }
}
