package org.taizhang.warehouse.disk;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The operations on files that a publication is made of, each of which a power cut may be the end of. The program works on {@link
 * LocalDisk}; a test stops a publication at any of them.
 */
public interface Disk {
    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path file) throws IOException;
    }

    /** Makes a folder and those above it, where they are not there. */
    void makeFolder(Path folder) throws IOException;

    /** Writes a file anew. */
    void write(Path file, Content content) throws IOException;

    /** Forces to disk a file's content, or a folder's names. */
    void force(Path path) throws IOException;

    /** Takes from everybody the right to write a file, where the system knows such rights. */
    void makeReadOnly(Path file) throws IOException;

    /** Gives a file or folder another name in one step; a file of that name is replaced. */
    void rename(Path from, Path to) throws IOException;

    /**
     * Makes a symbolic link.
     *
     * @throws UnsupportedOperationException where the system knows none
     */
    void link(Path link, Path target) throws IOException;

    /** Deletes a file or an empty folder, where it is there. */
    void delete(Path path) throws IOException;
}
