package org.taizhang.chart.evidence;

import java.awt.image.BufferedImage;
import java.util.Optional;

/** Shows the pages of the archive. Safe for use by several threads. */
@FunctionalInterface
public interface PageSource {
    /** Shows nothing: for packs that travel without the archive. */
    PageSource NONE = page -> Optional.empty();

    /** The page as it is read, in any resolution; empty where its file is gone, has changed since it was read, or cannot be shown. */
    Optional<BufferedImage> picture(ArchivePage page);
}
