package org.taizhang.bench.night;

import java.io.IOException;
import java.nio.file.Path;
import org.taizhang.archive.ArchiveFile;
import org.taizhang.archive.ArchiveFolder;

/** Lists an archive as the night does, and nothing else. */
public final class ListingAlone {
    private ListingAlone() {}

    /** @param arguments the folder */
    public static void main(String... arguments) throws IOException {
        long letters = new ArchiveFolder(Path.of(arguments[0]))
                .files()
                .map(ArchiveFile::name)
                .mapToLong(String::length)
                .sum();
        System.out.println(letters + " letters in names");
    }
}
