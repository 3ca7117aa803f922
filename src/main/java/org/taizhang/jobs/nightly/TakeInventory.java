package org.taizhang.jobs.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.taizhang.warehouse.InventoryEntry;
import org.taizhang.warehouse.InventoryStore;
import org.taizhang.warehouse.IssueStore;

/** First step: what lies in the archive tonight, by content. A file whose size and time are those of last night is not read again. */
final class TakeInventory implements Tasklet {
    private final ArchiveListing listing;
    private final InventoryStore store;
    private final IssueStore issues;

    TakeInventory(ArchiveListing listing, InventoryStore store, IssueStore issues) {
        this.listing = listing;
        this.store = store;
        this.issues = issues;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        try {
            List<InventoryEntry> entries = listing.list(store.read());
            store.write(entries);
            issues.write(listing.issues());
            contribution.incrementReadCount();
            contribution.incrementWriteCount(entries.size());
            return RepeatStatus.FINISHED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
