package org.taizhang.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.mention.RegionCandidate.Form;

/** Decides, candidate by candidate in reading order, which region is meant. Made for one passage. */
final class RegionResolver {
    private final Gazetteer gazetteer;
    private final RegionLexicon lexicon;
    private final RegionContext context;
    private final RegionEvidence evidence;
    private final RegionPronouns pronouns;
    private final RegionZones zones;
    private final String text;
    private final List<RegionMention> mentions = new ArrayList<>();
    private final List<RegionDoubt> doubts = new ArrayList<>();

    RegionResolver(Gazetteer gazetteer, RegionLexicon lexicon, RegionContext context, String text) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.context = context;
        this.evidence = new RegionEvidence(gazetteer, context);
        this.pronouns = new RegionPronouns(gazetteer, lexicon, context);
        this.zones = new RegionZones(gazetteer, lexicon, context);
        this.text = text;
    }

    List<RegionMention> mentions() {
        return mentions;
    }

    List<RegionDoubt> doubts() {
        return doubts;
    }

    void resolve(RegionCandidate candidate) {
        switch (candidate.form()) {
            case PRONOUN ->
                pronouns.resolve(candidate.word(), before(candidate), named())
                        .ifPresent(region -> add(candidate, region, "pronoun", 0.9));
            case ZONE -> zone(candidate);
            case TOWNSHIP -> choose(candidate, townships(candidate), RegionEvidence.NONE);
            case WEAK -> choose(candidate, regions(candidate), RegionEvidence.SAME);
            case OFFICIAL, SHORT -> choose(candidate, regions(candidate), RegionEvidence.NONE);
        }
    }

    private void zone(RegionCandidate candidate) {
        if (candidate.entries().isEmpty()) {
            zones.bare(candidate.word(), named()).ifPresent(region -> add(candidate, region, "zone", 0.85));
            return;
        }
        List<Ranked> owners = rank(candidate, regions(candidate));
        zones.of(owners.get(0).region, candidate.word()).ifPresent(region -> add(candidate, region, "zone", 0.8));
    }

    private static List<Region> regions(RegionCandidate candidate) {
        return candidate.entries().stream().map(RegionEntry::region).toList();
    }

    private List<Region> townships(RegionCandidate candidate) {
        return gazetteer.countiesOf(candidate.word()).stream()
                .map(county -> new Region("", candidate.word(), county, RegionKind.TOWNSHIP.level()))
                .toList();
    }

    private record Ranked(Region region, int score) {}

    private List<Ranked> rank(RegionCandidate candidate, List<Region> regions) {
        Region before = before(candidate);
        Region beside = beside(candidate);
        List<Region> named = named();
        return regions.stream()
                .map(region -> new Ranked(region, evidence.of(region, before, beside, named)))
                .sorted((a, b) -> b.score != a.score
                        ? Integer.compare(b.score, a.score)
                        : Integer.compare(a.region.level(), b.region.level()))
                .toList();
    }

    private void choose(RegionCandidate candidate, List<Region> regions, int least) {
        List<Ranked> ranked = rank(candidate, regions);
        Ranked best = ranked.get(0);
        if (best.score < least) {
            return;
        }
        if (ranked.size() == 1) {
            add(candidate, best.region, "unique", candidate.form() == Form.TOWNSHIP ? 0.8 : 0.98);
        } else if (best.score > ranked.get(1).score) {
            add(candidate, best.region, "context", confidence(best.score));
        } else if (best.region.level() < ranked.get(1).region.level()) {
            add(candidate, best.region, "level", 0.7);
        } else {
            List<Region> even = ranked.stream()
                    .filter(r -> r.score == best.score)
                    .map(Ranked::region)
                    .toList();
            doubts.add(new RegionDoubt(candidate.span(), candidate.span().of(text), even));
        }
    }

    private static double confidence(int score) {
        return score >= RegionEvidence.SAME ? 0.95 : score >= RegionEvidence.NAMED_ABOVE ? 0.9 : 0.75;
    }

    private void add(RegionCandidate candidate, Region region, String method, double confidence) {
        mentions.add(new RegionMention(candidate.span(), candidate.span().of(text), region, method, confidence));
    }

    /** The region whose name ends where the candidate begins. */
    private @Nullable Region before(RegionCandidate candidate) {
        RegionMention last = last();
        return last != null && last.span().end() == candidate.span().start() ? last.region() : null;
    }

    /** The region that stands before it in a list or stretch. */
    private @Nullable Region beside(RegionCandidate candidate) {
        RegionMention last = last();
        if (last == null || last.span().end() >= candidate.span().start()) {
            return null;
        }
        String between = text.substring(last.span().end(), candidate.span().start());
        return lexicon.joints().contains(between) ? last.region() : null;
    }

    private @Nullable RegionMention last() {
        return mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
    }

    private List<Region> named() {
        return mentions.stream().map(RegionMention::region).toList();
    }
}
