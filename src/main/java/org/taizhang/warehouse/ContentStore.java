package org.taizhang.warehouse;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taizhang.warehouse.part.ContentRow;
import org.taizhang.warehouse.part.ContentRows;

/**
 * What the files of the archive gave when they were read, by one version of the reader: one immutable Parquet file a chunk, one row a file
 * content. From it the facts are found again, by other words, rules or reference tables, without opening a file. Safe for concurrent
 * writers.
 */
public final class ContentStore {
    private final ParquetFolder folder;

    /**
     * The contents in a folder, which need not be there yet.
     *
     * @param folder see {@link WarehouseFolder#contents}
     */
    public ContentStore(Path folder) {
        this.folder = new ParquetFolder(folder);
    }

    /**
     * Writes a chunk's contents; a chunk that is written again replaces its own file.
     *
     * @param chunkId letters, digits, dot, dash and underscore; the same for the same chunk
     */
    public void write(String chunkId, List<FileContent> contents) {
        ParquetRows.write(
                folder.file(chunkId),
                ContentRow.class,
                contents.stream().map(ContentStore::row).toList());
    }

    /** Merges small files where they are many. @return how many files fewer there are now */
    public int compact() {
        return Compaction.USUAL.compact(folder);
    }

    private static ContentRow row(FileContent content) {
        return ContentRows.row(
                content.contentHash(), content.reason(), content.detail(), content.trace(), content.pages());
    }

    /** In which file each content stands. Where several hold one, one in which it could be read. */
    public Map<String, Path> places() {
        Map<String, Path> places = new TreeMap<>();
        List<Path> files = folder.files();
        if (files.isEmpty()) {
            return places;
        }
        try (DuckDb memory = DuckDb.inMemory()) {
            memory.bind("content_files", files);
            QueryResult readableFirst = memory.query(
                    "SELECT content_hash, filename"
                            + " FROM read_parquet(getvariable('content_files'), filename = true) ORDER BY reason <> '', filename");
            readableFirst.rows().forEach(row -> places.putIfAbsent((String) row.get(0), Path.of((String) row.get(1))));
        }
        return places;
    }

    /** The contents that need no reading any more. @param passing reasons that may be over, for which a file is tried again */
    public Set<String> settled(Set<String> passing) {
        Set<String> settled = new HashSet<>();
        List<Path> files = folder.files();
        if (files.isEmpty()) {
            return settled;
        }
        try (DuckDb memory = DuckDb.inMemory()) {
            memory.bind("content_files", files);
            QueryResult reasons =
                    memory.query("SELECT content_hash, reason FROM read_parquet(getvariable('content_files'))");
            for (List<@Nullable Object> row : reasons.rows()) {
                if (!passing.contains(String.valueOf(row.get(1)))) {
                    settled.add(String.valueOf(row.get(0)));
                }
            }
        }
        return settled;
    }

    /** Takes out what could not be read of these contents, so that they are read again. */
    void forget(Set<String> hashes) {
        for (Path file : folder.files()) {
            List<FileContent> all = read(file);
            List<FileContent> kept = all.stream()
                    .filter(content -> !content.isQuarantined() || !hashes.contains(content.contentHash()))
                    .toList();
            if (kept.size() < all.size()) {
                folder.replace(
                        file,
                        ContentRow.class,
                        kept.stream().map(ContentStore::row).toList());
            }
        }
    }

    /** The contents of one file. */
    public List<FileContent> read(Path file) {
        String remedy = "delete it, and the next night reads its documents again";
        return ParquetRows.read(file, ContentRow.class, remedy).stream()
                .map(ContentStore::content)
                .toList();
    }

    private static FileContent content(ContentRow row) {
        return new FileContent(row.contentHash(), row.reason(), row.detail(), row.trace(), ContentRows.pages(row));
    }
}
