package org.taizhang.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.taizhang.document.Span;
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
        for (NameCandidate heading : new ItemHeadings(scan).find(evidence)) {
            byStart.put(heading.first(), heading);
            listed.add(heading.first());
        }
        Set<NameCandidate> labels = Set.copyOf(new ItemLabels(scan).find(evidence));
        labels.forEach(label -> byStart.put(label.first(), label));
        Set<NameCandidate> headless = new HashSet<>();
        for (NameCandidate subject : new HeadlessSubjects(scan).find(evidence)) {
            NameCandidate known = byStart.get(subject.first());
            if (known == null || (endsBriefly(scan, known, subject) && !listed.contains(subject.first()))) {
                byStart.put(subject.first(), subject);
                headless.add(subject);
            }
        }
        List<Judged> judged = new ArrayList<>();
        for (NameCandidate candidate : byStart.values()) {
            Set<Place> noticed = headless.contains(candidate)
                    ? EnumSet.of(Place.HEADLESS)
                    : labels.contains(candidate)
                            ? EnumSet.of(Place.LABEL)
                            : listed.contains(candidate.first()) ? EnumSet.of(Place.LIST) : Set.of();
            judged.add(new Judged(candidate, evidence.weigh(scan, candidate, noticed)));
        }
        shareWithNeighbours(scan, judged);
        return accepted(place, judged);
    }

    /** 某某碧桂园翡翠湾: what ends in a head of one letter goes on, where the longer name is the subject. */
    private static boolean endsBriefly(PassageScan scan, NameCandidate known, NameCandidate subject) {
        return known.last() < subject.last() && scan.tokens().get(known.last()).length() == 1;
    }

    /** A candidate and what the signs say of it. */
    private record Judged(NameCandidate candidate, ProjectEvidence.Verdict verdict) {}

    /** Lets a project speak for the names that stand beside it in an enumeration. */
    private void shareWithNeighbours(PassageScan scan, List<Judged> judged) {
        for (int i = 1; i < judged.size(); i++) {
            judged.set(i, share(scan, judged.get(i - 1), judged.get(i)));
        }
        for (int i = judged.size() - 2; i >= 0; i--) {
            judged.set(i, share(scan, judged.get(i + 1), judged.get(i)));
        }
    }

    private Judged share(PassageScan scan, Judged from, Judged to) {
        boolean speaks = from.verdict().project()
                && !to.verdict().project()
                && beside(scan.tokens(), from.candidate(), to.candidate());
        return speaks
                ? new Judged(to.candidate(), evidence.weigh(scan, to.candidate(), EnumSet.of(Place.NEIGHBOUR)))
                : to;
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

    static double confidence(ProjectEvidence.Verdict verdict) {
        return Math.min(MOST, LEAST + STEP * verdict.surplus());
    }

    private static List<FoundName> accepted(DocumentProjects.Place place, List<Judged> judged) {
        List<FoundName> found = new ArrayList<>();
        int end = 0;
        for (Judged one : judged) {
            Span span = one.candidate().span();
            if (one.verdict().project() && span.start() >= end) {
                found.add(new FoundName(place, one.candidate(), one.verdict().rule(), confidence(one.verdict())));
                end = span.end();
            }
        }
        return found;
    }
}
