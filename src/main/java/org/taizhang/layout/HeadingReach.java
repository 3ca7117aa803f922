package org.taizhang.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which heading a strand stands under, by where both lie on the page. */
final class HeadingReach {
    private static final double SHARED = 0.4;
    private static final double BANNER = 0.8;

    private final List<Heading> headings;
    private final List<Strand> strands;
    private final List<Strand> captions;

    /** @param captions strands that come between no heading and its text */
    HeadingReach(List<Heading> headings, List<Strand> strands, List<Strand> captions) {
        this.headings = headings;
        this.strands = strands;
        this.captions = captions;
    }

    /** The heading that is the nearest print above the strand; null where other text is nearer, or nothing. */
    @Nullable
    Heading above(Strand strand) {
        Heading nearest = null;
        for (Heading heading : headings) {
            boolean over =
                    StrandGeometry.isAbove(heading.box(), strand) || StrandGeometry.isCentredOver(heading, strand);
            if (over
                    && (nearest == null
                            || heading.box().bottom() > nearest.box().bottom())) {
                nearest = heading;
            }
        }
        if (nearest == null) {
            return null;
        }
        double bottom = nearest.box().bottom();
        boolean textNearer = strands.stream()
                .filter(other -> other != strand && !captions.contains(other))
                .anyMatch(other -> StrandGeometry.isAbove(other.box(), strand)
                        && other.box().bottom() > bottom);
        return textNearer ? null : nearest;
    }

    /** Whether headings stand right under the heading, all of them narrower: then it is over several stories. */
    boolean isBanner(Heading heading) {
        return headings.stream()
                .filter(other -> other != heading
                        && other.box().centreY() > heading.box().bottom())
                .filter(other -> other.box().width() < BANNER * heading.box().width())
                .filter(other -> other.box().overlapX(heading.box())
                        > SHARED * other.box().width())
                .anyMatch(other ->
                        other.box().y() - heading.box().bottom() < heading.box().height() + 2 * heading.size());
    }
}
