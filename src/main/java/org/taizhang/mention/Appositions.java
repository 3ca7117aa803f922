package org.taizhang.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.mention.NameToken.Type;

/** What the text itself says about two names that stand side by side: that they mean one project, or that one is part of the other. */
final class Appositions {
    /** Two names of one project. */
    record Pair(String name, String other) {}

    private final ProjectNaming naming;
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<String> descriptions = new HashSet<>();
    private final Map<String, String> parents = new HashMap<>();

    /** @param found in reading order within each passage */
    Appositions(Map<DocumentProjects.Place, PassageScan> scans, List<FoundName> found, ProjectNaming naming) {
        this.naming = naming;
        for (int i = 1; i < found.size(); i++) {
            FoundName left = found.get(i - 1);
            FoundName right = found.get(i);
            PassageScan scan = scans.get(right.place());
            if (scan != null
                    && left.place().equals(right.place())
                    && left.candidate().last() >= 0
                    && right.candidate().first() > 0) {
                read(scan.tokens(), left.candidate(), right.candidate());
            }
        }
    }

    private void read(NameTokens tokens, NameCandidate left, NameCandidate right) {
        int from = left.last() + 1;
        int to = right.first() - 1;
        String one = naming.proper(left.name());
        String other = naming.proper(right.name());
        if (one.equals(other) || from > to) {
            return;
        }
        if (all(tokens, from, to, Type.HYPHEN)) {
            pairs.add(new Pair(other, one));
            descriptions.add(one);
        } else if (from == to && tokens.get(from).is(Type.OPEN) && tokens.partner(from) == right.last() + 1) {
            pairs.add(new Pair(one, other));
        } else if (isPartOf(tokens, from, to)) {
            parents.put(other, one);
        }
    }

    private static boolean all(NameTokens tokens, int from, int to, Type type) {
        for (int i = from; i <= to; i++) {
            if (!tokens.get(i).is(type)) {
                return false;
            }
        }
        return true;
    }

    /** 甲高铁全线控制性工程乙大桥: nothing but words for undertakings between the whole and its part. */
    private boolean isPartOf(NameTokens tokens, int from, int to) {
        boolean undertaking = false;
        for (int i = from; i <= to; i++) {
            if (!tokens.get(i).is(NameWord.Role.STOP)) {
                return false;
            }
            undertaking |= naming.endsInTail(tokens.textOf(i, i));
        }
        return undertaking;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** Names that describe what the name behind a dash names properly. */
    Set<String> descriptions() {
        return descriptions;
    }

    /** Umbrella project by the name of its part. */
    Map<String, String> parents() {
        return parents;
    }
}
