package org.taizhang.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;

/** Finds further places of names that the document has already shown to be projects', where nothing speaks against them. */
final class KnownNames {
    private static final int SHORTEST = 3;
    private static final double CONFIDENCE = 0.75;

    private final Map<String, List<NameCandidate>> byBeginning = new HashMap<>();
    private final ProjectEvidence evidence;
    private final ProjectNaming naming;

    KnownNames(List<FoundName> found, ProjectEvidence evidence, ProjectNaming naming) {
        this.evidence = evidence;
        this.naming = naming;
        Set<String> seen = new HashSet<>();
        for (FoundName name : found) {
            String proper = naming.proper(name.candidate().name());
            if (proper.length() >= SHORTEST && name.candidate().proper() && seen.add(proper)) {
                byBeginning
                        .computeIfAbsent(proper.substring(0, SHORTEST), k -> new ArrayList<>())
                        .add(name.candidate());
            }
        }
        Comparator<NameCandidate> longestFirst = Comparator.comparing((NameCandidate candidate) ->
                        naming.proper(candidate.name()).length())
                .reversed();
        byBeginning.values().forEach(names -> names.sort(longestFirst));
    }

    /** The places in a passage that are not {@code taken} already, in reading order. */
    List<FoundName> in(DocumentProjects.Place place, PassageScan scan, List<Span> taken) {
        List<FoundName> more = new ArrayList<>();
        int next = 0;
        String text = scan.text();
        for (int at = 0; at + SHORTEST <= text.length(); ) {
            while (next < taken.size() && taken.get(next).end() <= at) {
                next++;
            }
            int limit = next < taken.size() ? taken.get(next).start() : text.length();
            NameCandidate here = at < limit ? at(scan, at, limit) : null;
            if (here != null) {
                more.add(new FoundName(place, here, "known", CONFIDENCE));
            }
            at = here != null
                    ? here.span().end()
                    : Math.max(at + 1, at >= limit ? taken.get(next).end() : 0);
        }
        return more;
    }

    private @Nullable NameCandidate at(PassageScan scan, int at, int limit) {
        if (at + SHORTEST > limit) {
            return null;
        }
        for (NameCandidate known : byBeginning.getOrDefault(scan.text().substring(at, at + SHORTEST), List.of())) {
            String proper = naming.proper(known.name());
            if (at + proper.length() <= limit && scan.text().startsWith(proper, at)) {
                NameCandidate here = new NameCandidate(
                        -1,
                        -1,
                        new Span(at, at + proper.length()),
                        proper,
                        known.kind(),
                        known.need(),
                        true,
                        known.ending(),
                        false);
                if (!scan.continues(here) && !evidence.against(scan, here)) {
                    return here;
                }
            }
        }
        return null;
    }
}
