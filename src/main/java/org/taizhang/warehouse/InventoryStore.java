package org.taizhang.warehouse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.taizhang.document.Identity;
import org.taizhang.warehouse.part.IdentityRow;
import org.taizhang.warehouse.part.InventoryRow;
import org.taizhang.warehouse.part.PartRows;

/** What the archive holds: one Parquet file that is replaced as a whole. */
public final class InventoryStore {
    private final Path file;

    /**
     * The inventory in a file, which need not be there yet.
     *
     * @param file see {@link WarehouseFolder#inventory}
     */
    public InventoryStore(Path file) {
        this.file = file;
    }

    /** Replaces the inventory. */
    public void write(List<InventoryEntry> entries) {
        List<InventoryRow> rows = entries.stream()
                .sorted(Comparator.comparing(InventoryEntry::document))
                .map(InventoryStore::row)
                .toList();
        ParquetRows.write(file, InventoryRow.class, rows);
    }

    private static InventoryRow row(InventoryEntry entry) {
        return new InventoryRow(
                entry.document(),
                entry.contentHash(),
                entry.key(),
                entry.size(),
                LocalDateTime.ofInstant(entry.modified(), ZoneOffset.UTC),
                PartRows.identity(entry.identity()));
    }

    /** All entries by document; none where no inventory has been written yet. */
    public List<InventoryEntry> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        return ParquetRows.read(file, InventoryRow.class, "delete it, and the next night lists anew").stream()
                .map(InventoryStore::entry)
                .toList();
    }

    private static InventoryEntry entry(InventoryRow row) {
        IdentityRow identity = row.identity();
        return new InventoryEntry(
                row.document(),
                row.contentHash(),
                row.key(),
                row.size(),
                row.modified().toInstant(ZoneOffset.UTC),
                new Identity(
                        identity.publication(),
                        identity.region(),
                        identity.issueDate(),
                        identity.pageLabel(),
                        identity.decidedBy()));
    }
}
