package org.taizhang.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    private final List<RegionMention> anaphors = new ArrayList<>();
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

    RegionReader.Reading reading() {
        return new RegionReader.Reading(mentions, anaphors, doubts);
    }

    void resolve(RegionCandidate candidate) {
        switch (candidate.form()) {
            case PRONOUN -> pronoun(candidate);
            case ZONE -> zone(candidate);
            case TOWNSHIP -> choose(candidate, rank(candidate, townships(candidate)));
            case NAME -> choose(candidate, rank(candidate, regions(candidate)));
        }
    }

    private void pronoun(RegionCandidate candidate) {
        pronouns.resolve(candidate.word(), before(candidate), named()).ifPresent(region -> {
            if (pronouns.isAnaphor(candidate.word())) {
                anaphors.add(mention(candidate, region, "anaphor", 0.8));
            } else {
                add(candidate, region, "pronoun", 0.9);
            }
        });
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

    /** The township in each county that has one of this name; right behind a county only the county's own. */
    private List<Region> townships(RegionCandidate candidate) {
        Region before = before(candidate);
        boolean nested = before != null && before.level() == RegionKind.COUNTY.level();
        List<String> counties =
                nested ? List.of(before.code()) : gazetteer.countiesOf(candidate.word(), context.issueDate());
        return counties.stream()
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

    /** The strongest of those that the surroundings support as much as the name needs it; a doubt where two are equally strong. */
    private void choose(RegionCandidate candidate, List<Ranked> all) {
        List<Ranked> ranked = all.stream()
                .filter(r -> r.score >= Math.max(candidate.least(), needed(candidate, r.region)))
                .toList();
        if (ranked.isEmpty()) {
            return;
        }
        Ranked best = ranked.get(0);
        if (ranked.size() == 1) {
            add(candidate, best.region, all.size() == 1 ? "unique" : "context", confidence(best.score));
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

    private static int needed(RegionCandidate candidate, Region region) {
        return candidate.entries().stream()
                .filter(entry -> entry.region().equals(region))
                .mapToInt(entry -> entry.use(candidate.word()).needed())
                .findFirst()
                .orElse(RegionEvidence.NONE);
    }

    private static double confidence(int score) {
        return score >= RegionEvidence.SAME ? 0.95 : score >= RegionEvidence.NAMED_ABOVE ? 0.9 : 0.75;
    }

    private void add(RegionCandidate candidate, Region region, String method, double confidence) {
        mentions.add(mention(candidate, region, method, confidence));
    }

    private RegionMention mention(RegionCandidate candidate, Region region, String method, double confidence) {
        return new RegionMention(candidate.span(), candidate.span().of(text), region, method, confidence);
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
