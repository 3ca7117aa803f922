package org.taizhang.warehouse.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The machine's own disk. */
public final class LocalDisk implements Disk {
    @Override
    public void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    @Override
    public void write(Path file, Content content) throws IOException {
        // A file that was sealed by a publication that did not come to its end could not be written over.
        Files.deleteIfExists(file);
        content.writeTo(file);
    }

    @Override
    public void force(Path path) throws IOException {
        // Windows opens no folder, and needs no such call; elsewhere a file that was sealed already is forced through a
        // reader too.
        if (posix(path)) {
            force(path, StandardOpenOption.READ);
        } else if (!Files.isDirectory(path)) {
            force(path, StandardOpenOption.WRITE);
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    @Override
    public void makeReadOnly(Path file) throws IOException {
        if (posix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        }
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void link(Path link, Path target) throws IOException {
        Files.createSymbolicLink(link, target);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
