package org.taizhang.warehouse;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.taizhang.warehouse.disk.Disk;
import org.taizhang.warehouse.disk.DiskTrouble;

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
        Optional<Path> folder = named();
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new WarehouseException(warehouse.current() + " names "
                    + folder.get().getFileName()
                    + ", which is not there; there are: " + new Releases(warehouse).names()
                    + ". Run `taizhang nightly`, or name another: ln -sfn releases/NAME " + warehouse.current());
        }
        return folder;
    }

    /** The folder that it names, whether it is there or not; empty where it names none. */
    Optional<Path> named() {
        Path current = warehouse.current();
        if (!Files.exists(current, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            String name = Files.isSymbolicLink(current)
                    ? Files.readSymbolicLink(current).toString()
                    : Files.readString(current).strip();
            return Optional.of(warehouse.root().resolve(name));
        } catch (IOException e) {
            throw new WarehouseException("cannot read " + current + "; " + DiskTrouble.of(current, e), e);
        }
    }

    /** Names another release, in one step for every reader. */
    void write(Disk disk, String release) throws IOException {
        Path hidden = warehouse.root().resolve(".current.tmp");
        Path target = Path.of("releases", release);
        disk.delete(hidden);
        try {
            disk.link(hidden, target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            String words = target.toString().replace('\\', '/') + "\n";
            disk.write(hidden, file -> Files.writeString(file, words));
            disk.force(hidden);
        }
        disk.rename(hidden, warehouse.current());
        disk.force(warehouse.root());
    }
}
