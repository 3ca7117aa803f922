package org.taizhang.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;
import org.taizhang.mention.ProjectSign.Place;

/** Decides which candidates of one passage are projects. */
final class PassageNames {
    private static final double LEAST = 0.6;
    private static final double STEP = 0.1;
    private static final double MOST = 0.95;

    private final ProjectEvidence evidence;
    private final ProjectNaming naming;

    PassageNames(ProjectEvidence evidence, ProjectNaming naming) {
        this.evidence = evidence;
        this.naming = naming;
    }

    /** The projects of the passage in reading order, without overlap. */
    List<FoundName> in(DocumentProjects.Place place, PassageScan scan) {
        TreeMap<Integer, NameCandidate> byStart = new TreeMap<>();
        scan.candidates().forEach(candidate -> byStart.put(candidate.first(), candidate));
        Set<Integer> listed = new HashSet<>();
        for (NameList.Member member : new NameList(scan, naming).members()) {
            NameCandidate candidate = member.candidate();
            if (member.vouched() || evidence.speaksFor(scan, candidate, member.whole())) {
                byStart.put(candidate.first(), candidate);
                listed.add(candidate.first());
            }
        }
        List<NameCandidate> candidates = List.copyOf(byStart.values());
        Map<Integer, ProjectEvidence.Verdict> verdicts = new TreeMap<>();
        for (NameCandidate candidate : candidates) {
            Set<Place> noticed = listed.contains(candidate.first()) ? EnumSet.of(Place.LIST) : Set.of();
            verdicts.put(candidate.first(), evidence.weigh(scan, candidate, noticed));
        }
        neighbours(scan, candidates, verdicts);
        return accepted(place, candidates, verdicts);
    }

    /** Lets a project speak for the names that stand beside it in an enumeration. */
    private void neighbours(
            PassageScan scan, List<NameCandidate> candidates, Map<Integer, ProjectEvidence.Verdict> verdicts) {
        for (int i = 1; i < candidates.size(); i++) {
            share(scan, candidates.get(i - 1), candidates.get(i), verdicts);
        }
        for (int i = candidates.size() - 1; i > 0; i--) {
            share(scan, candidates.get(i), candidates.get(i - 1), verdicts);
        }
    }

    private void share(
            PassageScan scan, NameCandidate from, NameCandidate to, Map<Integer, ProjectEvidence.Verdict> verdicts) {
        boolean project = verdicts.get(from.first()).project();
        if (project && !verdicts.get(to.first()).project() && beside(scan.tokens(), from, to)) {
            verdicts.put(to.first(), evidence.weigh(scan, to, EnumSet.of(Place.NEIGHBOUR)));
        }
    }

    private static boolean beside(NameTokens tokens, NameCandidate one, NameCandidate other) {
        int between = Math.min(one.last(), other.last()) + 1;
        NameToken token = tokens.at(between);
        if (token != null && token.is(Role.VERB)) {
            token = tokens.at(++between);
        }
        while (token != null && token.is(Type.HYPHEN) && between + 1 < Math.max(one.first(), other.first())) {
            token = tokens.at(++between);
        }
        boolean joins = token != null && (token.is(Type.COMMA) || token.is(Type.HYPHEN) || token.is(Role.LINK));
        return joins && between + 1 == Math.max(one.first(), other.first());
    }

    private static List<FoundName> accepted(
            DocumentProjects.Place place,
            List<NameCandidate> candidates,
            Map<Integer, ProjectEvidence.Verdict> verdicts) {
        List<FoundName> found = new ArrayList<>();
        int end = 0;
        for (NameCandidate candidate : candidates) {
            ProjectEvidence.Verdict verdict = verdicts.get(candidate.first());
            if (verdict.project() && candidate.span().start() >= end) {
                double confidence = Math.min(MOST, LEAST + STEP * verdict.surplus());
                found.add(new FoundName(place, candidate, verdict.rule(), confidence));
                end = candidate.span().end();
            }
        }
        return found;
    }
}
