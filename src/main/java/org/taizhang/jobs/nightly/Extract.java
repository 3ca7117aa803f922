package org.taizhang.jobs.nightly;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.taizhang.archive.DocumentReader;
import org.taizhang.archive.UnreadableDocument;
import org.taizhang.archive.UnreadableDocument.Reason;
import org.taizhang.document.Issue;
import org.taizhang.document.SourceDocument;
import org.taizhang.fact.Extraction;
import org.taizhang.fact.Extractor;
import org.taizhang.warehouse.FileContent;
import org.taizhang.warehouse.InventoryEntry;
import org.taizhang.warehouse.PartDocument;
import org.taizhang.warehouse.ReadStatus;

/**
 * Finds what one document says. This is the boundary at which a bad document costs itself and nothing else: whatever goes wrong becomes a
 * quarantined document with its reason.
 */
final class Extract implements ItemProcessor<ReadDocument, PartDocument> {
    private static final Logger LOG = LoggerFactory.getLogger(Extract.class);

    private final ArchiveListing listing;
    private final Extractor extractor;
    private final Progress progress;

    Extract(ArchiveListing listing, Extractor extractor, Progress progress) {
        this.listing = listing;
        this.extractor = extractor;
        this.progress = progress;
    }

    @Override
    public PartDocument process(ReadDocument document) {
        InventoryEntry entry = document.entry();
        FileContent content = document.content();
        if (content.isQuarantined()) {
            progress.advance();
            return quarantined(entry, content, content.reason(), content.detail());
        }
        try {
            return extracted(entry, content);
        } catch (UnreadableDocument e) {
            LOG.atWarn()
                    .addKeyValue("document", entry.document())
                    .addKeyValue("reason", e.reason().code())
                    .log("goes to quarantine: {}", e.getMessage());
            return quarantined(entry, content, e.reason().code(), String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.warn("{} was read, but nothing can be found in it", entry.document(), e);
            Reason reason = e instanceof OutOfMemoryError ? Reason.OUT_OF_MEMORY : Reason.CRASHED;
            return quarantined(entry, content, reason.code(), entry.document() + ": the extractor failed on it: " + e);
        } finally {
            progress.advance();
        }
    }

    private PartDocument extracted(InventoryEntry entry, FileContent content) throws UnreadableDocument {
        SourceDocument read = DocumentReader.identified(content.pages(), entry.identity());
        if (read.identity().isUnknown()) {
            throw UnreadableDocument.withoutIdentity(entry.document());
        }
        List<Issue> issues = new ArrayList<>(listing.doubts(entry.document()));
        issues.addAll(read.issues());
        SourceDocument document = new SourceDocument(read.identity(), read.pages(), issues);
        Extraction extraction = extractor.extract(document);
        ReadStatus status = extraction.articles().isEmpty() ? ReadStatus.EMPTY : ReadStatus.READ;
        return new PartDocument(
                entry.key(),
                entry.contentHash(),
                status,
                "",
                "",
                content.pages().count(),
                document.identity(),
                extraction);
    }

    private static PartDocument quarantined(InventoryEntry entry, FileContent content, String reason, String detail) {
        return new PartDocument(
                entry.key(),
                entry.contentHash(),
                ReadStatus.QUARANTINED,
                reason,
                detail,
                content.pages().count(),
                entry.identity(),
                Extraction.NOTHING);
    }
}
