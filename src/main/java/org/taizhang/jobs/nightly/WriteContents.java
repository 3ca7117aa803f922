package org.taizhang.jobs.nightly;

import java.util.List;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.taizhang.warehouse.ContentStore;
import org.taizhang.warehouse.FileContent;

/** One immutable file a chunk, named by the contents in it, so that a chunk that is done again writes the same file. */
final class WriteContents implements ItemWriter<FileContent> {
    private final ContentStore contents;

    WriteContents(ContentStore contents) {
        this.contents = contents;
    }

    @Override
    public void write(Chunk<? extends FileContent> chunk) {
        List<FileContent> read = List.copyOf(chunk.getItems());
        if (!read.isEmpty()) {
            contents.write(ChunkName.of(read, FileContent::contentHash), read);
        }
    }
}
