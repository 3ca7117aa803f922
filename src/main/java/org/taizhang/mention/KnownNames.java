package org.taizhang.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;

/** Finds further places of names that the document has already shown to be projects', where nothing speaks against them. */
final class KnownNames {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_BRIEF = 5;
    private static final double CONFIDENCE = 0.75;
    /** The signs by which words of the trade alone are known to be a project's name (农村公路建设), which then stands for it as a subject. */
    private static final Set<String> VOUCHED = Set.of("listed", "lead", "item", "title");

    private final NameTrie<NameCandidate> names = new NameTrie<>();
    private final ProjectEvidence evidence;

    KnownNames(
            Map<DocumentProjects.Place, PassageScan> scans,
            List<FoundName> found,
            ProjectEvidence evidence,
            ProjectNaming naming) {
        this.evidence = evidence;
        Set<String> seen = new HashSet<>();
        for (FoundName name : found) {
            String proper = naming.proper(name.candidate().name());
            boolean told = name.candidate().proper() || VOUCHED.contains(name.rule());
            if (proper.length() >= SHORTEST && told && seen.add(proper)) {
                names.put(proper, name.candidate());
            }
            String brief = withoutRegion(scans.get(name.place()), name.candidate(), proper);
            if (!brief.isEmpty() && seen.add(brief)) {
                names.put(brief, name.candidate());
            }
        }
    }

    /** 乙镇中心小学 for 甲县乙镇中心小学: what the name is without the region in front, where it still names one; else empty. */
    private static String withoutRegion(@Nullable PassageScan scan, NameCandidate name, String proper) {
        NameToken region = scan == null ? null : scan.tokens().at(name.first());
        if (scan == null || region == null || !region.is(NameToken.Type.REGION) || name.last() <= name.first() + 1) {
            return "";
        }
        boolean led = proper.length() >= region.length() + SHORTEST_BRIEF
                && proper.startsWith(scan.text().substring(region.start(), region.end()))
                && ProperNames.proper(scan.tokens(), name.first() + 1, name.last());
        return led ? proper.substring(region.length()) : "";
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
        for (NameTrie.Match<NameCandidate> match : names.at(scan.text(), at)) {
            if (match.end() <= limit) {
                NameCandidate here = known(match.values().get(0), scan.text(), new Span(at, match.end()));
                boolean stands = match.values().get(0).proper() || opensClause(scan, at);
                if (stands && !scan.continues(here) && !evidence.against(scan, here)) {
                    return here;
                }
            }
        }
        return null;
    }

    private static boolean opensClause(PassageScan scan, int at) {
        NameToken before = scan.tokens().at(scan.tokens().indexAt(at) - 1);
        return scan.tokens().begins(at)
                && (before == null || before.is(NameToken.Type.BARRIER) || before.is(NameWord.Role.LISTS));
    }

    private static NameCandidate known(NameCandidate first, String text, Span span) {
        return new NameCandidate(-1, -1, span, span.of(text), first.kind(), first.need(), true, first.ending(), false);
    }
}
