package org.taizhang.jobs.nightly;

import java.util.List;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.taizhang.warehouse.PartDocument;
import org.taizhang.warehouse.PartStore;

/** One immutable part a chunk, named by the documents in it, so that a chunk that is done again writes the same file. */
final class WriteParts implements ItemWriter<PartDocument> {
    private final PartStore parts;

    WriteParts(PartStore parts) {
        this.parts = parts;
    }

    @Override
    public void write(Chunk<? extends PartDocument> chunk) {
        List<PartDocument> documents = List.copyOf(chunk.getItems());
        if (!documents.isEmpty()) {
            parts.write(ChunkName.of(documents, PartDocument::key), documents);
        }
    }
}
