package org.taizhang.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The name of the release to read. A relative symbolic link {@code current -> releases/STAMP}, so that any client opens {@code
 * current/taizhang.duckdb}; where the file system knows no links, a text file with the same words, which a client has to follow itself.
 */
final class CurrentName {
    private final WarehouseFolder warehouse;

    CurrentName(WarehouseFolder warehouse) {
        this.warehouse = warehouse;
    }

    /** The release's folder itself, not the link: DuckDB would take a path that it has seen before for the old database. */
    Optional<Path> read() {
        Path current = warehouse.current();
        if (!Files.exists(current, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            String name = Files.isSymbolicLink(current)
                    ? Files.readSymbolicLink(current).toString()
                    : Files.readString(current).strip();
            Path folder = warehouse.root().resolve(name);
            if (!Files.isDirectory(folder)) {
                throw new WarehouseException(current + " names " + name
                        + ", which is not there: name another folder of releases/ in it, or run the night again");
            }
            return Optional.of(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + current, e);
        }
    }

    /** Names another release, in one step for every reader. */
    void write(String release) throws IOException {
        Path hidden = warehouse.root().resolve(".current.tmp");
        Path target = Path.of("releases", release);
        Files.deleteIfExists(hidden);
        try {
            Files.createSymbolicLink(hidden, target);
        } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
            Files.writeString(hidden, target.toString().replace('\\', '/') + "\n");
            DurableFile.force(hidden);
        }
        Files.move(hidden, warehouse.current(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        DurableFile.forceFolder(warehouse.root());
    }
}
