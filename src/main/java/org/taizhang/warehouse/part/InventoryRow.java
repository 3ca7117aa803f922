package org.taizhang.warehouse.part;

import java.time.LocalDateTime;

/** One file of the archive; {@code modified} is in UTC. */
public record InventoryRow(
        String document, String contentHash, String key, long size, LocalDateTime modified, IdentityRow identity) {}
