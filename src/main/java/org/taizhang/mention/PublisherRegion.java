package org.taizhang.mention;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The region that a publication bears in its name: 洛阳日报, 河南省重点项目简报. Districts and counties are left out, since their short names
 * are often words (光明, 解放, 东方).
 */
public final class PublisherRegion {
    private static final int LONGEST = 9;
    private static final int SHORTEST = 2;
    private static final int PREFECTURE = 2;

    private PublisherRegion() {}

    /** The province or prefecture whose name leads the publication's; empty where none does. */
    public static Optional<Region> of(String publication, @Nullable LocalDate date, Gazetteer gazetteer) {
        for (int end = Math.min(LONGEST, publication.length() - 1); end >= SHORTEST; end--) {
            Optional<Region> region =
                    gazetteer.resolve(publication.substring(0, end), date).filter(found -> found.level() <= PREFECTURE);
            if (region.isPresent()) {
                return region;
            }
        }
        return Optional.empty();
    }
}
