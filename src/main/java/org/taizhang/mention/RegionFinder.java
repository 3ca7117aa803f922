package org.taizhang.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.mention.RegionCandidate.Form;

/** Finds what may name a region at a place of a text. */
final class RegionFinder {
    private static final Comparator<RegionCandidate> LONGEST_FIRST =
            Comparator.comparingInt(candidate -> -candidate.span().length());

    private final NameTrie<RegionEntry> names = new NameTrie<>();
    private final RegionTownships townships;
    private final NameTrie<RegionLexicon.ZoneType> zoneWords = new NameTrie<>();
    private final NameTrie<String> pronouns = new NameTrie<>();
    private final Beginnings beginnings = new Beginnings();
    private final RegionLexicon lexicon;
    private final RegionBoundaries boundaries;

    RegionFinder(Gazetteer gazetteer, RegionLexicon lexicon) {
        this.lexicon = lexicon;
        this.boundaries = new RegionBoundaries(lexicon);
        gazetteer.entries().forEach(this::putNames);
        this.townships = new RegionTownships(
                gazetteer.townshipNames(),
                lexicon.townshipNotIn(),
                lexicon.townshipNotBefore(),
                lexicon.ordinaryWords());
        gazetteer.townshipNames().forEach(beginnings::add);
        lexicon.zones().forEach(zone -> zone.words().forEach(word -> putZone(word, zone)));
        lexicon.pronounHeads().keySet().forEach(this::putPronouns);
    }

    private void putNames(RegionEntry entry) {
        for (String name : entry.names()) {
            names.put(name, entry);
            beginnings.add(name);
        }
    }

    private void putZone(String word, RegionLexicon.ZoneType zone) {
        zoneWords.put(word, zone);
        beginnings.add(word);
    }

    private void putPronouns(String head) {
        Stream.of(lexicon.pronounLeads(), lexicon.anaphorLeads())
                .flatMap(List::stream)
                .map(lead -> lead + head)
                .forEach(pronoun -> {
                    pronouns.put(pronoun, head);
                    beginnings.add(pronoun);
                });
    }

    /**
     * What may name a region and begins at {@code at}, the longest first.
     *
     * @param behindCounty whether a county's name ends there, so that a township may follow that no list has
     */
    List<RegionCandidate> at(String text, int at, @Nullable LocalDate date, boolean behindCounty) {
        if (!behindCounty && !beginnings.mayBeAt(text, at)) {
            return List.of();
        }
        List<RegionCandidate> found = new ArrayList<>(2);
        addNames(found, text, at, date);
        township(text, at, townships.known(text, at)).ifPresent(found::add);
        zone(text, at).ifPresent(found::add);
        pronoun(text, at).ifPresent(found::add);
        if (found.isEmpty() && behindCounty) {
            township(text, at, townships.behindCounty(text, at)).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            lessKnownTownship(text, at).ifPresent(found::add);
        }
        found.sort(LONGEST_FIRST);
        return found;
    }

    RegionBoundaries boundaries() {
        return boundaries;
    }

    private void addNames(List<RegionCandidate> found, String text, int at, @Nullable LocalDate date) {
        for (NameTrie.Match<RegionEntry> match : names.at(text, at)) {
            List<RegionEntry> entries = Gazetteer.inForce(match.values(), date);
            if (!entries.isEmpty() && isName(text, at, match.end(), entries)) {
                found.add(nameCandidate(text, new Span(at, match.end()), entries));
            }
        }
    }

    private RegionCandidate nameCandidate(String text, Span span, List<RegionEntry> entries) {
        boolean doubtful = !isKnownEverywhere(entries, span.of(text)) && boundaries.isTouched(text, span.start());
        int least = doubtful ? RegionEvidence.ARTICLE : RegionEvidence.NONE;
        return new RegionCandidate(span, Form.NAME, entries, least, span.of(text));
    }

    private boolean isName(String text, int start, int end, List<RegionEntry> entries) {
        String surface = text.substring(start, end);
        if (isOfficial(entries, surface)) {
            return boundaries.isOfficialName(text, start, end);
        }
        return boundaries.isName(text, start, end)
                && (isKnownEverywhere(entries, surface)
                        || !(boundaries.isFeature(text, end) || boundaries.isPerson(text, start)));
    }

    private static boolean isKnownEverywhere(List<RegionEntry> entries, String surface) {
        return entries.stream()
                .map(entry -> entry.use(surface))
                .anyMatch(use -> use == NameUse.OFFICIAL || use == NameUse.STRONG);
    }

    private static boolean isOfficial(List<RegionEntry> entries, String surface) {
        return entries.stream().anyMatch(entry -> entry.use(surface) == NameUse.OFFICIAL);
    }

    private static Optional<RegionCandidate> township(String text, int at, OptionalInt end) {
        return end.isEmpty()
                ? Optional.empty()
                : Optional.of(bare(text, at, end.getAsInt(), Form.TOWNSHIP, RegionEvidence.PROVINCE));
    }

    private Optional<RegionCandidate> lessKnownTownship(String text, int at) {
        OptionalInt other = townships.ofOtherKind(text, at);
        if (other.isPresent()) {
            return Optional.of(bare(text, at, other.getAsInt(), Form.TOWNSHIP, RegionEvidence.NAMED_ABOVE));
        }
        OptionalInt end = townships.shortName(text, at);
        return end.isPresent()
                        && isJoined(text, at, end.getAsInt())
                        && boundaries.isShortTownship(text, at, end.getAsInt())
                ? Optional.of(bare(text, at, end.getAsInt(), Form.SHORT_TOWNSHIP, RegionEvidence.BESIDE))
                : Optional.empty();
    }

    /** Whether it stands in a list or route: asked first, since most stems are words that stand in none. */
    private boolean isJoined(String text, int start, int end) {
        return RegionBoundaries.startsAny(text, end, lexicon.joints())
                || RegionBoundaries.endsAny(text, start, lexicon.joints());
    }

    private static RegionCandidate bare(String text, int start, int end, Form form, int least) {
        return new RegionCandidate(new Span(start, end), form, List.of(), least, text.substring(start, end));
    }

    private Optional<RegionCandidate> zone(String text, int at) {
        for (NameTrie.Match<RegionLexicon.ZoneType> match : zoneWords.at(text, at)) {
            if (!RegionBoundaries.endsAny(text, at, lexicon.zoneNotAfter()) && !isCounted(text, match.end())) {
                String type = match.values().get(0).type();
                Span span = new Span(at, match.end());
                return Optional.of(new RegionCandidate(span, Form.ZONE, List.of(), RegionEvidence.NONE, type));
            }
        }
        return Optional.empty();
    }

    /** 建成示范区2个，: things of a kind. */
    private boolean isCounted(String text, int end) {
        int at = end;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > end
                && RegionBoundaries.startsAny(text, at, lexicon.zoneClassifiers())
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private Optional<RegionCandidate> pronoun(String text, int at) {
        List<NameTrie.Match<String>> found = pronouns.at(text, at);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int end = found.get(0).end();
        if (RegionBoundaries.endsAny(text, at, lexicon.pronounNotAfter())
                || RegionBoundaries.startsAny(text, end, lexicon.pronounNotBefore())) {
            return Optional.empty();
        }
        return Optional.of(bare(text, at, end, Form.PRONOUN, RegionEvidence.NONE));
    }
}
