package org.taizhang.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.mention.RegionCandidate.Form;

/** Finds what may name a region, from left to right, the longest first, in one walk over the text. */
final class RegionFinder {
    private final NameTrie<RegionEntry> names = new NameTrie<>();
    private final RegionTownships townships;
    private final NameTrie<RegionLexicon.ZoneType> zoneWords = new NameTrie<>();
    private final RegionLexicon lexicon;
    private final RegionBoundaries boundaries;

    RegionFinder(Gazetteer gazetteer, RegionLexicon lexicon) {
        this.lexicon = lexicon;
        this.boundaries = new RegionBoundaries(lexicon);
        gazetteer.entries().forEach(this::putNames);
        this.townships =
                new RegionTownships(gazetteer.townshipNames(), lexicon.townshipNotIn(), lexicon.townshipNotBefore());
        lexicon.zones().forEach(zone -> zone.words().forEach(word -> zoneWords.put(word, zone)));
    }

    private void putNames(RegionEntry entry) {
        entry.names().forEach(name -> names.put(name, entry));
    }

    List<RegionCandidate> find(String text, @Nullable LocalDate date) {
        List<RegionCandidate> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<RegionCandidate> candidate = at(text, at, date);
            if (candidate.isEmpty() && endsCounty(found, at)) {
                candidate = township(text, at, townships.behindCounty(text, at));
            }
            if (candidate.isPresent()) {
                add(found, candidate.get());
                at = candidate.get().span().end();
            } else {
                at++;
            }
        }
        return found;
    }

    private static boolean endsCounty(List<RegionCandidate> found, int at) {
        RegionCandidate last = found.isEmpty() ? null : found.get(found.size() - 1);
        return last != null
                && last.span().end() == at
                && last.entries().stream().anyMatch(entry -> entry.kind().level() == RegionKind.COUNTY.level());
    }

    /** A zone word right behind the name of a city makes one name of both: 成都高新区. */
    private static void add(List<RegionCandidate> found, RegionCandidate next) {
        RegionCandidate last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean owned = last != null
                && next.form() == Form.ZONE
                && last.span().end() == next.span().start()
                && last.form() == Form.NAME;
        if (last != null && owned) {
            found.remove(found.size() - 1);
            Span both = new Span(last.span().start(), next.span().end());
            found.add(new RegionCandidate(both, Form.ZONE, last.entries(), RegionEvidence.NONE, next.word()));
        } else {
            found.add(next);
        }
    }

    private Optional<RegionCandidate> at(String text, int at, @Nullable LocalDate date) {
        Optional<RegionCandidate> name = name(text, at, date);
        Optional<RegionCandidate> other = township(text, at, townships.known(text, at))
                .or(() -> zone(text, at))
                .or(() -> pronoun(text, at));
        if (name.isEmpty() || other.isEmpty()) {
            return name.or(() -> other);
        }
        return name.get().span().end() >= other.get().span().end() ? name : other;
    }

    private Optional<RegionCandidate> name(String text, int at, @Nullable LocalDate date) {
        for (NameTrie.Match<RegionEntry> match : names.at(text, at)) {
            String surface = text.substring(at, match.end());
            List<RegionEntry> entries = Gazetteer.inForce(match.values(), date);
            if (!entries.isEmpty() && isName(text, at, match.end(), entries)) {
                return Optional.of(nameCandidate(text, new Span(at, match.end()), entries));
            }
        }
        return Optional.empty();
    }

    private RegionCandidate nameCandidate(String text, Span span, List<RegionEntry> entries) {
        boolean doubtful = !isKnownEverywhere(entries, span.of(text)) && boundaries.isTouched(text, span.start());
        int least = doubtful ? RegionEvidence.ARTICLE : RegionEvidence.NONE;
        return new RegionCandidate(span, Form.NAME, entries, least, span.of(text));
    }

    private boolean isName(String text, int start, int end, List<RegionEntry> entries) {
        return isOfficial(entries, text.substring(start, end))
                ? boundaries.isOfficialName(text, start, end)
                : boundaries.isName(text, start, end);
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

    private static RegionCandidate bare(String text, int start, int end, Form form, int least) {
        return new RegionCandidate(new Span(start, end), form, List.of(), least, text.substring(start, end));
    }

    private Optional<RegionCandidate> zone(String text, int at) {
        for (NameTrie.Match<RegionLexicon.ZoneType> match : zoneWords.at(text, at)) {
            if (!RegionBoundaries.endsAny(text, at, lexicon.zoneNotAfter())) {
                String type = match.values().get(0).type();
                Span span = new Span(at, match.end());
                return Optional.of(new RegionCandidate(span, Form.ZONE, List.of(), RegionEvidence.NONE, type));
            }
        }
        return Optional.empty();
    }

    private Optional<RegionCandidate> pronoun(String text, int at) {
        int end = at + 2;
        if (end > text.length()
                || !isLead(text.substring(at, at + 1))
                || !lexicon.pronounHeads().containsKey(text.substring(at + 1, end))
                || RegionBoundaries.endsAny(text, at, lexicon.pronounNotAfter())
                || RegionBoundaries.startsAny(text, end, lexicon.pronounNotBefore())) {
            return Optional.empty();
        }
        return Optional.of(bare(text, at, end, Form.PRONOUN, RegionEvidence.NONE));
    }

    private boolean isLead(String word) {
        return lexicon.pronounLeads().contains(word) || lexicon.anaphorLeads().contains(word);
    }
}
