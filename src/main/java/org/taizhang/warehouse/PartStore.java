package org.taizhang.warehouse;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.warehouse.part.DocumentRow;
import org.taizhang.warehouse.part.PartRows;

/** The parts of one extractor version: one immutable Parquet file a chunk, one row a document content. Safe for concurrent writers. */
public final class PartStore {
    private final ParquetFolder folder;

    /**
     * The parts in a folder, which need not be there yet.
     *
     * @param folder see {@link WarehouseFolder#parts}
     */
    public PartStore(Path folder) {
        this.folder = new ParquetFolder(folder);
    }

    /**
     * Writes a chunk's documents. A chunk that is written again replaces its own file, so a chunk that a restart repeats leaves one part.
     *
     * @param chunkId letters, digits, dot, dash and underscore; the same for the same chunk
     * @throws UncheckedIOException where the part cannot be written; none is left behind then
     */
    public void write(String chunkId, List<PartDocument> documents) {
        ParquetRows.write(
                folder.file(chunkId),
                DocumentRow.class,
                documents.stream().map(PartStore::row).toList());
    }

    /**
     * Merges small parts where they are many.
     *
     * @return how many files fewer there are now
     * @throws WarehouseException where a part is damaged, with its name
     */
    public int compact() {
        return compact(Compaction.USUAL);
    }

    int compact(Compaction compaction) {
        return reading(() -> compaction.compact(folder));
    }

    private static DocumentRow row(PartDocument document) {
        return PartRows.document(
                document.key(),
                document.contentHash(),
                document.status().code(),
                document.reason(),
                document.detail(),
                document.filePages(),
                document.identity(),
                document.extraction());
    }

    /**
     * The extraction keys that need no extraction any more.
     *
     * @param passing reasons that may be over, for which a document is tried again
     * @throws WarehouseException where a part is damaged, with its name
     */
    public Set<String> settled(Set<String> passing) {
        return reading(() -> rows("reason").stream()
                .filter(row -> !passing.contains(String.valueOf(row.get(1))))
                .map(row -> String.valueOf(row.get(0)))
                .collect(Collectors.toSet()));
    }

    /**
     * What became of each extraction key. Where several parts hold one, the one that was read stands.
     *
     * @throws WarehouseException where a part is damaged, with its name
     */
    public Map<String, ReadStatus> statuses() {
        return reading(() -> {
            Map<String, ReadStatus> statuses = new TreeMap<>();
            rows("status")
                    .forEach(row -> statuses.merge(
                            String.valueOf(row.get(0)),
                            ReadStatus.ofCode(String.valueOf(row.get(1))),
                            PartStore::better));
            return statuses;
        });
    }

    private <T> T reading(Supplier<T> work) {
        return DamagedParts.named(files(), files().isEmpty() ? Path.of("") : files().get(0), work);
    }

    /** The key and one other column of all rows. */
    private List<List<@Nullable Object>> rows(String column) {
        if (files().isEmpty()) {
            return List.of();
        }
        try (DuckDb memory = DuckDb.inMemory()) {
            memory.bind("part_files", files());
            return memory.query("SELECT key, " + column + " FROM read_parquet(getvariable('part_files'))")
                    .rows();
        }
    }

    private static ReadStatus better(ReadStatus one, ReadStatus other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Takes out the rows in quarantine of these extraction keys, so that they are extracted again. */
    void forget(Set<String> keys) {
        for (Path file : files()) {
            List<DocumentRow> all =
                    ParquetRows.read(file, DocumentRow.class, "delete it, and the next night extracts again");
            List<DocumentRow> kept =
                    all.stream().filter(row -> !isForgotten(row, keys)).toList();
            if (kept.size() < all.size()) {
                folder.replace(file, DocumentRow.class, kept);
            }
        }
    }

    private static boolean isForgotten(DocumentRow row, Set<String> keys) {
        return keys.contains(row.key()) && row.status().equals(ReadStatus.QUARANTINED.code());
    }

    /** All part files, sorted by name. */
    List<Path> files() {
        return folder.files();
    }

    /** Size of all part files in bytes. */
    long bytes() {
        return files().stream().mapToLong(file -> file.toFile().length()).sum();
    }
}
