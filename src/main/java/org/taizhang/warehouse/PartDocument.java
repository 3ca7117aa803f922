package org.taizhang.warehouse;

import org.taizhang.document.Identity;
import org.taizhang.fact.Extraction;

/**
 * What one document content became under one version of the extractor: a row of a part. Grain: one extraction key.
 *
 * @param key extraction key: hash of content, identity, reference tables and extractor version, in lower-case hex
 * @param contentHash hash of the file's bytes
 * @param reason code of the reason for which it is in quarantine; empty otherwise
 * @param detail a sentence for the operator, of the same; empty otherwise
 * @param filePages pages of the file, with those that were lost; 0 where it could not be opened
 * @param extraction {@link Extraction#NOTHING} where nothing could be read
 */
public record PartDocument(
        String key,
        String contentHash,
        ReadStatus status,
        String reason,
        String detail,
        int filePages,
        Identity identity,
        Extraction extraction) {
    public PartDocument {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a part's document wants an extraction key");
        }
        if ((status == ReadStatus.QUARANTINED) == reason.isBlank()) {
            throw new IllegalArgumentException(
                    "a document is in quarantine for a reason, and only then: " + status + ", reason '" + reason + "'");
        }
    }
}
