package org.taizhang.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.mention.RegionCandidate.Form;

/** Finds what may name a region, from left to right, the longest first, in one walk over the text. */
final class RegionFinder {
    private final NameTrie<RegionEntry> names = new NameTrie<>();
    private final NameTrie<String> townships = new NameTrie<>();
    private final NameTrie<RegionLexicon.ZoneType> zoneWords = new NameTrie<>();
    private final RegionLexicon lexicon;
    private final RegionBoundaries boundaries;

    RegionFinder(Gazetteer gazetteer, RegionLexicon lexicon) {
        this.lexicon = lexicon;
        this.boundaries = new RegionBoundaries(lexicon);
        gazetteer.entries().forEach(this::putNames);
        gazetteer.townshipNames().forEach(name -> townships.put(name, name));
        lexicon.zones().forEach(zone -> zone.words().forEach(word -> zoneWords.put(word, zone)));
    }

    private void putNames(RegionEntry entry) {
        names.put(entry.region().name(), entry);
        entry.shortNames().forEach(name -> names.put(name, entry));
        entry.weakNames().stream()
                .filter(name -> !name.equals(entry.region().name()))
                .forEach(name -> names.put(name, entry));
    }

    List<RegionCandidate> find(String text, @Nullable LocalDate date) {
        List<RegionCandidate> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<RegionCandidate> candidate = at(text, at, date);
            if (candidate.isPresent()) {
                add(found, candidate.get());
                at = candidate.get().span().end();
            } else {
                at++;
            }
        }
        return found;
    }

    /** A zone word right behind the name of a city makes one name of both: 成都高新区. */
    private static void add(List<RegionCandidate> found, RegionCandidate next) {
        RegionCandidate last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean owned = last != null
                && next.form() == Form.ZONE
                && last.span().end() == next.span().start()
                && (last.form() == Form.OFFICIAL || last.form() == Form.SHORT);
        if (last != null && owned) {
            found.remove(found.size() - 1);
            Span both = new Span(last.span().start(), next.span().end());
            found.add(new RegionCandidate(both, Form.ZONE, last.entries(), next.word()));
        } else {
            found.add(next);
        }
    }

    private Optional<RegionCandidate> at(String text, int at, @Nullable LocalDate date) {
        Optional<RegionCandidate> name = name(text, at, date);
        Optional<RegionCandidate> other =
                township(text, at).or(() -> zone(text, at)).or(() -> pronoun(text, at));
        if (name.isEmpty() || other.isEmpty()) {
            return name.or(() -> other);
        }
        return name.get().span().end() >= other.get().span().end() ? name : other;
    }

    private Optional<RegionCandidate> name(String text, int at, @Nullable LocalDate date) {
        for (NameTrie.Match<RegionEntry> match : names.at(text, at)) {
            String surface = text.substring(at, match.end());
            List<RegionEntry> entries = Gazetteer.inForce(match.values(), date);
            Form form = form(entries, surface);
            if (form == Form.OFFICIAL || boundaries.isName(text, at, match.end())) {
                return Optional.of(new RegionCandidate(new Span(at, match.end()), form, entries, surface));
            }
        }
        return Optional.empty();
    }

    /** The strongest form in which any of the entries bears the name. */
    private static Form form(List<RegionEntry> entries, String surface) {
        if (entries.stream().allMatch(entry -> entry.weakNames().contains(surface))) {
            return Form.WEAK;
        }
        boolean official = entries.stream()
                .anyMatch(entry -> entry.region().name().equals(surface)
                        && !entry.weakNames().contains(surface));
        return official ? Form.OFFICIAL : Form.SHORT;
    }

    private Optional<RegionCandidate> township(String text, int at) {
        return townships.at(text, at).stream()
                .findFirst()
                .map(match -> new RegionCandidate(
                        new Span(at, match.end()), Form.TOWNSHIP, List.of(), text.substring(at, match.end())));
    }

    private Optional<RegionCandidate> zone(String text, int at) {
        for (NameTrie.Match<RegionLexicon.ZoneType> match : zoneWords.at(text, at)) {
            if (!RegionBoundaries.endsAny(text, at, lexicon.zoneNotAfter())) {
                return Optional.of(new RegionCandidate(
                        new Span(at, match.end()),
                        Form.ZONE,
                        List.of(),
                        match.values().get(0).type()));
            }
        }
        return Optional.empty();
    }

    private Optional<RegionCandidate> pronoun(String text, int at) {
        int end = at + 2;
        if (end > text.length()
                || !lexicon.pronounLeads().contains(text.substring(at, at + 1))
                || !lexicon.pronounHeads().containsKey(text.substring(at + 1, end))
                || RegionBoundaries.endsAny(text, at, lexicon.pronounNotAfter())
                || RegionBoundaries.startsAny(text, end, lexicon.pronounNotBefore())) {
            return Optional.empty();
        }
        return Optional.of(new RegionCandidate(new Span(at, end), Form.PRONOUN, List.of(), text.substring(at, end)));
    }
}
