package org.taizhang.bench.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.taizhang.warehouse.InventoryEntry;
import org.taizhang.warehouse.InventoryStore;
import org.taizhang.warehouse.PartDocument;
import org.taizhang.warehouse.PartStore;
import org.taizhang.warehouse.WarehouseFolder;

/** Writes parts and inventory of as many figures as are asked for; the same for the same number. */
final class SyntheticArchive {
    static final String VERSION = "synthetic";
    private static final int CHUNK = 400;
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 5_300;

    private final WarehouseFolder warehouse;
    private final SyntheticWorld world;
    private final int documents;

    SyntheticArchive(WarehouseFolder warehouse, Path reference, int measurements) throws IOException {
        this.warehouse = warehouse;
        this.world = new SyntheticWorld(reference);
        this.documents = measurements / (SyntheticDocument.ARTICLES * SyntheticDocument.SENTENCES);
    }

    void write() {
        PartStore parts = new PartStore(warehouse.parts(VERSION));
        List<InventoryEntry> inventory = IntStream.range(0, (documents + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToObj(chunk -> chunk(parts, chunk))
                .flatMap(List::stream)
                .toList();
        new InventoryStore(warehouse.inventory()).write(inventory);
    }

    private List<InventoryEntry> chunk(PartStore parts, int chunk) {
        List<PartDocument> written = new ArrayList<>();
        List<InventoryEntry> files = new ArrayList<>();
        for (int number = chunk * CHUNK; number < Math.min(documents, (chunk + 1) * CHUNK); number++) {
            LocalDate day = FIRST.plusDays((long) number * DAYS / documents);
            PartDocument part = new SyntheticDocument(world, number, day).part();
            written.add(part);
            files.add(new InventoryEntry(
                    day.getYear() + "/" + day + "/" + number + ".txt",
                    part.contentHash(),
                    part.key(),
                    4_000,
                    Instant.parse("2026-01-01T00:00:00Z"),
                    part.identity()));
        }
        parts.write("chunk-" + chunk, written);
        return files;
    }
}
