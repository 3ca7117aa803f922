package org.taizhang.jobs.nightly;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.taizhang.archive.UnreadableDocument.Reason;
import org.taizhang.warehouse.ContentStore;
import org.taizhang.warehouse.InventoryEntry;
import org.taizhang.warehouse.InventoryStore;

/**
 * The files of the inventory whose content has not been read, one for each content. What is left to do follows from what is there, so a
 * restart needs no position: it opens again and finds less.
 */
final class NewContent implements ItemStreamReader<InventoryEntry> {
    private final InventoryStore inventory;
    private final ContentStore contents;
    private final Progress progress;
    private Queue<InventoryEntry> left = new ArrayDeque<>();

    NewContent(InventoryStore inventory, ContentStore contents, Progress progress) {
        this.inventory = inventory;
        this.contents = contents;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        Set<String> known = contents.settled(Reason.passing());
        left = new ArrayDeque<>();
        for (InventoryEntry entry : inventory.read()) {
            if (known.add(entry.contentHash())) {
                left.add(entry);
            }
        }
        progress.step("reading", left.size());
    }

    @Override
    public synchronized @Nullable InventoryEntry read() {
        return left.poll();
    }
}
