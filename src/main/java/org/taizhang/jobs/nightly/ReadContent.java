package org.taizhang.jobs.nightly;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.taizhang.archive.UnreadableDocument;
import org.taizhang.archive.child.IsolatedReader;
import org.taizhang.document.FilePages;
import org.taizhang.warehouse.FileContent;
import org.taizhang.warehouse.InventoryEntry;

/** Reads one file in a process of its own. A file that cannot be read is kept with its reason, and costs nothing else. */
final class ReadContent implements ItemProcessor<InventoryEntry, FileContent> {
    private static final Logger LOG = LoggerFactory.getLogger(ReadContent.class);
    private static final FilePages NONE = new FilePages(0, List.of(), List.of());

    private final ArchiveListing listing;
    private final IsolatedReader reader;
    private final ReadingTimes times;
    private final Progress progress;

    ReadContent(ArchiveListing listing, IsolatedReader reader, ReadingTimes times, Progress progress) {
        this.listing = listing;
        this.reader = reader;
        this.times = times;
        this.progress = progress;
    }

    @Override
    public FileContent process(InventoryEntry entry) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try {
            FilePages pages = readAsListed(entry);
            return new FileContent(entry.contentHash(), "", "", "", pages);
        } catch (UnreadableDocument e) {
            LOG.atWarn()
                    .addKeyValue("document", entry.document())
                    .addKeyValue("reason", e.reason().code())
                    .log("goes to quarantine: {}", e.getMessage());
            String trace =
                    e.getCause() == null ? "" : String.valueOf(e.getCause().getMessage());
            return new FileContent(entry.contentHash(), e.reason().code(), String.valueOf(e.getMessage()), trace, NONE);
        } finally {
            times.add(entry.document(), Duration.ofNanos(System.nanoTime() - start));
            progress.advance();
        }
    }

    /** What is kept under a hash must be what these bytes say: a file that changed since it was hashed is another one. */
    private FilePages readAsListed(InventoryEntry entry) throws UnreadableDocument, IOException, InterruptedException {
        try {
            FilePages pages = reader.read(listing.path(entry.document()));
            checkAsListed(entry);
            return pages;
        } catch (UnreadableDocument e) {
            checkAsListed(entry);
            throw e;
        }
    }

    private void checkAsListed(InventoryEntry entry) throws UnreadableDocument {
        if (!listing.isAsListed(entry)) {
            String sentence = listing.path(entry.document()) + " was changed or taken away while the night read it;"
                    + " the next night reads what is there then.";
            throw new UnreadableDocument(UnreadableDocument.Reason.CHANGED, sentence, null);
        }
    }
}
