package org.taizhang.jobs.report;

import java.time.Instant;
import java.util.Map;

/**
 * What one run that published a release found new in the archive.
 *
 * @param ended when the run ended
 * @param documents new documents by publication; a publication that brought none may be missing
 */
record Arrivals(Instant ended, Map<String, Long> documents) {
    Arrivals {
        documents = Map.copyOf(documents);
    }

    long of(String publication) {
        return documents.getOrDefault(publication, 0L);
    }
}
