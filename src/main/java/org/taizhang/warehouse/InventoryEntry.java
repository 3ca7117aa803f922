package org.taizhang.warehouse;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.taizhang.document.Identity;

/**
 * One file of the archive as the last listing saw it.
 *
 * @param document path relative to the archive's root, with {@code /}
 * @param contentHash hash of the file's bytes
 * @param key extraction key under which its content is, or will be, in the parts
 * @param size in bytes
 * @param modified the file's own time, cut to the microsecond; with the size it tells whether the file has to be hashed again
 */
public record InventoryEntry(
        String document, String contentHash, String key, long size, Instant modified, Identity identity) {
    public InventoryEntry {
        if (document.isBlank() || key.isBlank()) {
            throw new IllegalArgumentException("an inventory entry wants a document and a key: " + document);
        }
        modified = modified.truncatedTo(ChronoUnit.MICROS);
    }
}
