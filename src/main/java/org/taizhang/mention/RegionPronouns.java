package org.taizhang.mention;

import java.util.ArrayList;
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
     * @param named regions that the article has named so far
     */
    Optional<Region> resolve(String pronoun, @Nullable Region before, NamedRegions named) {
        String head = pronoun.substring(1);
        if (before != null) {
            Optional<Region> nested = around(before, head);
            if (nested.isPresent()) {
                return nested;
            }
        }
        if (isAnaphor(pronoun)) {
            return last(head, named).or(() -> home(head));
        }
        return home(head).or(() -> last(head, named));
    }

    private Optional<Region> home(String head) {
        return Optional.ofNullable(context.home()).flatMap(region -> around(region, head));
    }

    private Optional<Region> last(String head, NamedRegions named) {
        return named.latest(region -> around(region, head));
    }

    /** Whether it points back to a name (该县) instead of naming by itself (全县). */
    boolean isAnaphor(String pronoun) {
        return lexicon.anaphorLeads().contains(pronoun.substring(0, 1));
    }

    /** The region itself or the nearest one above it that the head can mean. */
    private Optional<Region> around(Region region, String head) {
        List<Region> path = new ArrayList<>(gazetteer.ancestors(region));
        path.add(0, region);
        return path.stream().filter(above -> isMeant(above, head)).findFirst();
    }

    /** A province is meant by the head of its own name alone: 全区 is Guangxi or a district, never Henan. */
    private boolean isMeant(Region region, String head) {
        List<RegionKind> kinds = lexicon.pronounHeads().getOrDefault(head, List.of());
        return gazetteer
                .kindOf(region, context.issueDate())
                .filter(kind -> kinds.contains(kind)
                        && (kind != RegionKind.PROVINCE || region.name().endsWith(head)))
                .isPresent();
    }
}
