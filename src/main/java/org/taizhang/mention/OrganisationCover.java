package org.taizhang.mention;

import java.util.List;
import org.taizhang.document.Span;

/** Which stretches of a passage lie inside an organisation's name. */
final class OrganisationCover {
    /** By place: the furthest end of the names that begin before it, and of those that begin at it. */
    private final int[] earlier;

    private final int[] here;

    OrganisationCover(String passage, List<Organisation> organisations) {
        earlier = new int[passage.length() + 1];
        here = new int[passage.length() + 1];
        for (Organisation organisation : organisations) {
            Span span = organisation.span();
            here[span.start()] = Math.max(here[span.start()], span.end());
        }
        for (int at = 1; at < earlier.length; at++) {
            earlier[at] = Math.max(earlier[at - 1], here[at - 1]);
        }
    }

    /** Whether a longer name holds the stretch; one that is no longer than it is the place itself in a list. */
    boolean holds(Span span) {
        return earlier[span.start()] >= span.end() || here[span.start()] > span.end();
    }
}
