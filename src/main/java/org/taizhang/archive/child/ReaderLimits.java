package org.taizhang.archive.child;

import java.time.Duration;

/**
 * What reading one file may cost.
 *
 * @param document time for a whole file
 * @param page time for one page of it
 * @param megabytes heap of the process that reads, in MiB; models for recognition come on top
 */
public record ReaderLimits(Duration document, Duration page, int megabytes) {
    public ReaderLimits {
        if (document.isNegative() || document.isZero() || page.isNegative() || page.isZero() || megabytes < 64) {
            throw new IllegalArgumentException(
                    "limits that nothing keeps: " + document + ", " + page + ", " + megabytes);
        }
    }
}
