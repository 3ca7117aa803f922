package org.taizhang.jobs.nightly;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.taizhang.archive.UnreadableDocument.Reason;
import org.taizhang.warehouse.ContentStore;
import org.taizhang.warehouse.FileContent;
import org.taizhang.warehouse.InventoryEntry;
import org.taizhang.warehouse.InventoryStore;
import org.taizhang.warehouse.PartStore;

/**
 * The documents that have been read and that no part of this extractor's version holds, file of contents by file of contents, so that few
 * are in memory at once. A restart opens it again and finds less.
 */
final class Unextracted implements ItemStreamReader<ReadDocument> {
    private final InventoryStore inventory;
    private final ContentStore contents;
    private final PartStore parts;
    private final Progress progress;
    private final Queue<ReadDocument> loaded = new ArrayDeque<>();
    private TreeMap<Path, List<InventoryEntry>> left = new TreeMap<>();

    Unextracted(InventoryStore inventory, ContentStore contents, PartStore parts, Progress progress) {
        this.inventory = inventory;
        this.contents = contents;
        this.parts = parts;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        Map<String, Path> places = contents.places();
        Set<String> known = parts.settled(Reason.passing());
        left = new TreeMap<>();
        loaded.clear();
        int count = 0;
        for (InventoryEntry entry : inventory.read()) {
            Path place = places.get(entry.contentHash());
            if (place != null && known.add(entry.key())) {
                left.computeIfAbsent(place, any -> new ArrayList<>()).add(entry);
                count++;
            }
        }
        progress.step("extracting", count);
    }

    @Override
    public synchronized @Nullable ReadDocument read() {
        while (loaded.isEmpty() && !left.isEmpty()) {
            Map.Entry<Path, List<InventoryEntry>> next = left.pollFirstEntry();
            Map<String, FileContent> byHash = contents.read(next.getKey()).stream()
                    .collect(Collectors.toMap(FileContent::contentHash, Function.identity()));
            for (InventoryEntry entry : next.getValue()) {
                loaded.add(new ReadDocument(entry, Objects.requireNonNull(byHash.get(entry.contentHash()))));
            }
        }
        return loaded.poll();
    }
}
