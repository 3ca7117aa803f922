package org.taizhang.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of Parquet files, one a chunk, which need not be there yet. Files whose name begins with a dot are being written, and are none of
 * it.
 */
record ParquetFolder(Path path) {
    private static final String ENDING = ".parquet";

    /**
     * Where a chunk lies.
     *
     * @param chunkId letters, digits, dot, dash and underscore
     */
    Path file(String chunkId) {
        if (!chunkId.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("chunk id '" + chunkId + "' cannot name a file");
        }
        return path.resolve(chunkId + ENDING);
    }

    /** All files, sorted by name. */
    List<Path> files() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(ParquetFolder::isWhole).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the files in " + path, e);
        }
    }

    /** Replaces the rows of a file; one without rows goes. */
    <T> void replace(Path file, Class<T> type, List<T> rows) {
        if (!rows.isEmpty()) {
            ParquetRows.write(file, type, rows);
            return;
        }
        delete(file);
    }

    static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file, e);
        }
    }

    private static boolean isWhole(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) && !name.startsWith(".");
    }
}
