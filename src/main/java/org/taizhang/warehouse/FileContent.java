package org.taizhang.warehouse;

import org.taizhang.document.FilePages;

/**
 * What the reading of one file content gave. Grain: one content hash.
 *
 * @param contentHash hash of the file's bytes
 * @param reason code of the reason for which it cannot be read; empty where it was
 * @param detail a sentence for the operator, of the same; empty otherwise
 * @param trace of the same, for engineers; empty otherwise
 * @param pages none where it cannot be read
 */
public record FileContent(String contentHash, String reason, String detail, String trace, FilePages pages) {
    public FileContent {
        if (contentHash.isBlank()) {
            throw new IllegalArgumentException("a file's content wants its hash");
        }
    }

    /** Whether it could not be read. */
    public boolean isQuarantined() {
        return !reason.isEmpty();
    }
}
