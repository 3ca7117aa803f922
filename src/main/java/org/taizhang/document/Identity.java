package org.taizhang.document;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose paper a document is, for which region and of which day: the context in which its words are read.
 *
 * @param publication name of the newspaper, bulletin or broadcast; empty where unknown
 * @param region code (GB/T 2260) or name of the region that it is published for; empty where unknown
 * @param issueDate the day of publication; null where unknown
 * @param pageLabel page or section as the publisher calls it; empty where none
 * @param decidedBy what settled publication, region and day: {@code manifest}, {@code path}, {@code folio} or {@code text}, joined by
 *     {@code +} in this order where one left open what another told; empty where nothing did
 */
public record Identity(
        String publication, String region, @Nullable LocalDate issueDate, String pageLabel, String decidedBy) {
    /** Whether neither the publication nor the day is known: its words have no context at all. */
    public boolean isUnknown() {
        return publication.isEmpty() && issueDate == null;
    }

    /** This identity with what it leaves open taken from another. */
    public Identity filledFrom(Identity other) {
        String paper = first(publication, other.publication);
        String place = first(region, other.region);
        LocalDate day = issueDate == null ? other.issueDate : issueDate;
        boolean helped = !paper.equals(publication) || !place.equals(region) || !Objects.equals(day, issueDate);
        String decided = helped && !decidedBy.isEmpty()
                ? decidedBy + "+" + other.decidedBy
                : first(decidedBy, helped ? other.decidedBy : "");
        return new Identity(paper, place, day, first(pageLabel, other.pageLabel), decided);
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
