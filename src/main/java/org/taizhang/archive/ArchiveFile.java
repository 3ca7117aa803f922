package org.taizhang.archive;

import java.nio.file.Path;

/**
 * A file of the archive.
 *
 * @param name its path relative to the archive's root, with {@code /} and in Unicode normal form C; the {@code document} of every view
 * @param path where it lies
 */
public record ArchiveFile(String name, Path path) {}
