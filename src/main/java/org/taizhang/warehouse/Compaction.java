package org.taizhang.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Merges the small files of a folder once they are many. A night asks every file for the keys in it, and a file of twenty documents costs
 * as much time and memory to open as one of a thousand.
 *
 * <p>Rows stay as they are, and each is written again once or twice in its life. A merged file is whole on disk before its pieces go: a
 * night that is killed in between leaves rows twice, which all readers of these folders take as one.
 *
 * @param many so many small files are left alone, so that a night of some thousand documents pays nothing
 * @param together most files that become one: DuckDB holds some buffers for each while it reads them, 2 MB in all
 * @param bytes size of a merged file, which a reader may hold in memory; a file of half of it is no small one
 */
record Compaction(int many, int together, long bytes) {
    static final Compaction USUAL = new Compaction(400, 100, 8 << 20);

    /**
     * Merges the small files of a folder where they are too many.
     *
     * @return how many files fewer there are now
     * @throws WarehouseException where a file cannot be read or the disk does not take the merged one
     */
    int compact(ParquetFolder folder) {
        List<Path> small =
                folder.files().stream().filter(file -> size(file) < bytes / 2).toList();
        if (small.size() <= many) {
            return 0;
        }
        int fewer = 0;
        try (DuckDb memory = DuckDb.inMemory()) {
            for (List<Path> pieces : groups(small)) {
                merge(memory, pieces, folder.file(name(pieces)));
                fewer += pieces.size() - 1;
            }
        }
        return fewer;
    }

    private List<List<Path>> groups(List<Path> small) {
        List<List<Path>> groups = new ArrayList<>();
        List<Path> group = new ArrayList<>();
        long room = 0;
        for (Path file : small) {
            if (size(file) > room || group.size() == together) {
                group = new ArrayList<>();
                groups.add(group);
                room = bytes;
            }
            group.add(file);
            room -= size(file);
        }
        return groups.stream().filter(pieces -> pieces.size() > 1).toList();
    }

    private static void merge(DuckDb memory, List<Path> pieces, Path merged) {
        memory.bind("pieces", pieces);
        DurableFile.replace(
                merged, file -> memory.copyToParquet("SELECT * FROM read_parquet(getvariable('pieces'))", file));
        pieces.forEach(ParquetFolder::delete);
    }

    private static String name(List<Path> pieces) {
        String names =
                pieces.stream().map(piece -> piece.getFileName().toString()).collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(names.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot see the size of " + file, e);
        }
    }
}
