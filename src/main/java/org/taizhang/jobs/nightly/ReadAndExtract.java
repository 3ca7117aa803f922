package org.taizhang.jobs.nightly;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.taizhang.archive.UnreadableDocument;
import org.taizhang.document.Identity;
import org.taizhang.document.Issue;
import org.taizhang.document.SourceDocument;
import org.taizhang.fact.Extraction;
import org.taizhang.warehouse.InventoryEntry;
import org.taizhang.warehouse.PartDocument;
import org.taizhang.warehouse.ReadStatus;

/**
 * Reads one document and extracts what it says. This is the boundary at which a bad document costs itself and nothing else: whatever
 * goes wrong becomes a quarantined document with its reason.
 */
final class ReadAndExtract implements ItemProcessor<InventoryEntry, PartDocument> {
    private static final Logger LOG = LoggerFactory.getLogger(ReadAndExtract.class);

    private final NightTools tools;
    private final ExecutorService threads = Executors.newCachedThreadPool(ReadAndExtract::daemon);

    ReadAndExtract(NightTools tools) {
        this.tools = tools;
    }

    @Override
    public PartDocument process(InventoryEntry entry) throws InterruptedException {
        Future<PartDocument> reading = threads.submit(() -> read(entry));
        try {
            Duration limit = tools.plan().documentLimit();
            return reading.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            return quarantined(
                    entry,
                    "timed_out",
                    "took longer than " + tools.plan().documentLimit().toSeconds()
                            + " s; raise reading.seconds_per_document in jobs/nightly.yml, or look at the file");
        } catch (ExecutionException e) {
            return unreadable(entry, Objects.requireNonNull(e.getCause()));
        } finally {
            tools.progress().advance();
        }
    }

    private PartDocument read(InventoryEntry entry) throws UnreadableDocument {
        SourceDocument document =
                withDoubts(tools.reader().read(tools.listing().path(entry.document()), entry.identity()), entry);
        Extraction extraction = tools.extractor().extract(document);
        ReadStatus status = extraction.articles().isEmpty() ? ReadStatus.EMPTY : ReadStatus.READ;
        return new PartDocument(entry.key(), entry.contentHash(), status, "", "", document.identity(), extraction);
    }

    private SourceDocument withDoubts(SourceDocument document, InventoryEntry entry) {
        List<Issue> issues = new ArrayList<>(tools.listing().doubts(entry.document()));
        issues.addAll(document.issues());
        return new SourceDocument(document.identity(), document.pages(), issues);
    }

    private static PartDocument unreadable(InventoryEntry entry, Throwable cause) {
        if (cause instanceof UnreadableDocument known) {
            return quarantined(entry, known.reason().code(), String.valueOf(known.getMessage()));
        }
        LOG.warn("{} cannot be read", entry.document(), cause);
        if (cause instanceof OutOfMemoryError) {
            return quarantined(entry, "out_of_memory", "needs more memory than the run has");
        }
        return quarantined(entry, "crashed", "the reader failed on it: " + cause);
    }

    private static PartDocument quarantined(InventoryEntry entry, String reason, String detail) {
        Identity identity = entry.identity();
        return new PartDocument(
                entry.key(), entry.contentHash(), ReadStatus.QUARANTINED, reason, detail, identity, Extraction.NOTHING);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "document");
        thread.setDaemon(true);
        return thread;
    }
}
