package org.taizhang.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.mention.RegionRanking.Ranked;

/** Decides, candidate by candidate in reading order, which region is meant. Made for one passage. */
final class RegionResolver {
    private static final int LONGEST_JOINT = 2;
    private static final int RUN = 3;
    private static final int COUNTED_RUN = 2;

    private final Gazetteer gazetteer;
    private final RegionLexicon lexicon;
    private final RegionContext context;
    private final RegionRanking ranking;
    private final RegionPronouns pronouns;
    private final RegionZones zones;
    private final String text;
    private final List<RegionMention> mentions = new ArrayList<>();
    private final List<RegionMention> anaphors = new ArrayList<>();
    private final List<RegionDoubt> doubts = new ArrayList<>();
    private final List<RegionCandidate> waiting = new ArrayList<>();
    private final NamedRegions named;

    RegionResolver(Gazetteer gazetteer, RegionLexicon lexicon, RegionContext context, String text) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.context = context;
        this.pronouns = new RegionPronouns(gazetteer, lexicon, context);
        this.zones = new RegionZones(gazetteer, lexicon, context);
        this.text = text;
        this.named = new NamedRegions(gazetteer, context.mentioned());
        this.ranking = new RegionRanking(gazetteer, context, named);
    }

    RegionReader.Reading reading() {
        return new RegionReader.Reading(mentions, anaphors, doubts);
    }

    /** Whether the name of a county or zone ends at {@code at}. */
    boolean isBehindCounty(int at) {
        RegionMention last = last();
        return last != null
                && last.span().end() == at
                && last.region().level() == RegionKind.COUNTY.level()
                && !last.region().code().isEmpty();
    }

    /** Takes the candidate for a mention, an anaphor or a doubt; false where it names no region. */
    boolean resolve(RegionCandidate candidate) {
        return switch (candidate.form()) {
            case PRONOUN -> pronoun(candidate);
            case ZONE -> zone(candidate);
            case TOWNSHIP -> choose(candidate, rank(candidate, ranking.townships(candidate.word(), before(candidate))));
            case NAME -> choose(candidate, rank(candidate, regions(candidate)));
            case SHORT_TOWNSHIP -> shortTownship(candidate);
        };
    }

    /** The short name of a township that was named in full before and that begins at {@code at}; null where none does. */
    @Nullable
    Span shortTownship(int at, RegionBoundaries boundaries) {
        for (NameTrie.Match<Region> stem : named.shortTownships(text, at)) {
            if (boundaries.isShortTownship(text, at, stem.end())) {
                Span span = new Span(at, stem.end());
                add(mention(span, stem.values().get(0), "short township", 0.75));
                return span;
            }
        }
        return null;
    }

    /** One that was named in full is found by that. */
    private boolean shortTownship(RegionCandidate candidate) {
        List<Region> townships = regions(candidate);
        return townships.stream().noneMatch(named::hold) && choose(candidate, rank(candidate, townships));
    }

    private boolean pronoun(RegionCandidate candidate) {
        Optional<Region> region = pronouns.resolve(candidate.word(), before(candidate), named);
        if (region.isEmpty()) {
            return false;
        }
        if (pronouns.isAnaphor(candidate.word())) {
            anaphors.add(mention(candidate.span(), region.get(), "anaphor", 0.8));
        } else {
            add(mention(candidate.span(), region.get(), "pronoun", 0.9));
        }
        return true;
    }

    /** A zone word right behind the name of a city makes one name of both: 成都高新区. */
    private boolean zone(RegionCandidate candidate) {
        RegionMention last = last();
        if (last != null
                && last.span().end() == candidate.span().start()
                && !last.method().equals("pronoun")) {
            Optional<Region> owned = zones.of(last.region(), candidate.word());
            if (owned.isPresent()) {
                mentions.remove(mentions.size() - 1);
                Span both = new Span(last.span().start(), candidate.span().end());
                add(mention(both, owned.get(), "zone", 0.8));
                return true;
            }
        }
        Optional<Region> bare =
                zones.bare(candidate.word(), named, standsFree(candidate.span().start()), beside(candidate));
        bare.ifPresent(region -> add(mention(candidate.span(), region, "zone", 0.85)));
        return bare.isPresent();
    }

    private boolean standsFree(int at) {
        return at == 0
                || !Character.isLetter(text.charAt(at - 1))
                || RegionBoundaries.endsAny(text, at, lexicon.zoneFreeAfter());
    }

    private List<Region> regions(RegionCandidate candidate) {
        return candidate.form() == RegionCandidate.Form.SHORT_TOWNSHIP
                ? ranking.shortTownships(candidate.word())
                : candidate.entries().stream().map(RegionEntry::region).toList();
    }

    private List<Ranked> rank(RegionCandidate candidate, List<Region> regions) {
        return ranking.of(regions, before(candidate), beside(candidate));
    }

    /** The strongest of those that the surroundings support as much as the name needs it; a doubt where two are equally strong. */
    private boolean choose(RegionCandidate candidate, List<Ranked> all) {
        List<Ranked> ranked = supported(candidate, all);
        if (all.isEmpty()) {
            return false;
        }
        if (ranked.isEmpty()) {
            waiting.add(candidate);
            return takeRun();
        }
        Ranked best = ranked.get(0);
        Ranked next = ranked.size() > 1 ? ranked.get(1) : null;
        boolean rivalled = next != null && best.rivals(next);
        if (next != null && rivalled && best.region().level() == next.region().level()) {
            doubts.add(new RegionDoubt(candidate.span(), candidate.span().of(text), even(ranked)));
            return true;
        }
        String method = rivalled ? "level" : RegionEvidence.method(best.score(), all.size() == 1);
        add(mention(candidate.span(), best, all, method, rivalled ? 0.7 : confidence(best.score())));
        takeWaiting();
        return true;
    }

    private static List<Region> even(List<Ranked> ranked) {
        Ranked best = ranked.get(0);
        return ranked.stream()
                .filter(r ->
                        r.rivals(best) && r.region().level() == best.region().level())
                .map(Ranked::region)
                .toList();
    }

    private List<Ranked> supported(RegionCandidate candidate, List<Ranked> all) {
        return all.stream()
                .filter(r -> r.score() >= ranking.needed(candidate, r.region()))
                .toList();
    }

    /**
     * Three names in one list that are all at home in the paper's prefecture bear each other out (武侯、锦江、青羊); where the list is
     * counted two do, and the province is enough (三水、高明两区); two townships do always (黄家埠至牟山).
     */
    private boolean takeRun() {
        RegionCandidate latest = waiting.get(waiting.size() - 1);
        boolean townships = latest.form() == RegionCandidate.Form.SHORT_TOWNSHIP;
        boolean counted = isCounted(latest.span().end());
        int size = counted || townships ? COUNTED_RUN : RUN;
        int least = townships ? RegionEvidence.NAMED_ABOVE : counted ? RegionEvidence.PROVINCE : RegionEvidence.HOME;
        List<RegionMention> run = new ArrayList<>(RUN);
        for (int i = Math.max(waiting.size() - size, 0); i < waiting.size(); i++) {
            RegionCandidate candidate = waiting.get(i);
            boolean joined = run.isEmpty() || isJoint(run.get(run.size() - 1).span(), candidate.span());
            List<Ranked> ranked = ranking.of(regions(candidate), null, null);
            if (!joined || ranked.isEmpty() || ranked.get(0).score() < least) {
                return false;
            }
            run.add(mention(candidate.span(), ranked.get(0), ranked, "list", 0.75));
        }
        // 双山、曙光 are quarters of a town
        if (townships && run.stream().allMatch(member -> isQuarter(member.region()))) {
            return false;
        }
        if (run.size() == size) {
            waiting.clear();
            run.forEach(this::add);
        }
        return run.size() == size;
    }

    private static boolean isQuarter(Region region) {
        return region.name().endsWith("街道");
    }

    /** Whether a list that ends here is counted: 两区, 等县, 等5个县. */
    private boolean isCounted(int end) {
        int at = end;
        for (String count : lexicon.listCounts()) {
            at = text.startsWith(count, at) ? at + count.length() : at;
        }
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > end && RegionBoundaries.startsAny(text, at, lexicon.listKinds());
    }

    /** Names that stand before the one just found in its list, and had nothing to support them until now (平原、禹城). */
    private void takeWaiting() {
        int place = mentions.size() - 1;
        for (int i = waiting.size() - 1; i >= 0; i--) {
            RegionCandidate candidate = waiting.get(i);
            RegionMention next = mentions.get(place);
            if (!isJoint(candidate.span(), next.span())) {
                break;
            }
            List<Ranked> all = ranking.of(regions(candidate), before(candidate), next.region());
            List<Ranked> ranked = supported(candidate, all);
            if (ranked.isEmpty()) {
                break;
            }
            mentions.add(place, mention(candidate.span(), ranked.get(0), all, "list", 0.8));
        }
        waiting.clear();
    }

    private static double confidence(int score) {
        return score >= RegionEvidence.SAME ? 0.95 : score >= RegionEvidence.NAMED_ABOVE ? 0.9 : 0.75;
    }

    private void add(RegionMention mention) {
        mentions.add(mention);
        named.add(mention.region());
    }

    private RegionMention mention(Span span, Region region, String method, double confidence) {
        return new RegionMention(span, span.of(text), region, RegionLink.sole(method, confidence), confidence);
    }

    private RegionMention mention(Span span, Ranked chosen, List<Ranked> all, String method, double confidence) {
        Ranked next = all.stream().filter(r -> r != chosen).findFirst().orElse(null);
        RegionLink link = new RegionLink(
                method,
                RegionEvidence.share(chosen.score()),
                next == null ? null : next.region(),
                next == null ? 0 : RegionEvidence.share(next.score()));
        return new RegionMention(span, span.of(text), chosen.region(), link, confidence);
    }

    /** The region whose name ends where the candidate begins. */
    private @Nullable Region before(RegionCandidate candidate) {
        RegionMention last = last();
        return last != null && last.span().end() == candidate.span().start() ? last.region() : null;
    }

    /** The region that stands before it in a list or stretch. */
    private @Nullable Region beside(RegionCandidate candidate) {
        RegionMention last = last();
        return last != null && isJoint(last.span(), candidate.span()) ? last.region() : null;
    }

    private boolean isJoint(Span left, Span right) {
        return left.end() < right.start()
                && right.start() - left.end() <= LONGEST_JOINT
                && lexicon.joints().contains(text.substring(left.end(), right.start()));
    }

    private @Nullable RegionMention last() {
        return mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
    }
}
