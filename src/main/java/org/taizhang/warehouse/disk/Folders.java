package org.taizhang.warehouse.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is done to a folder with all that is in it. */
public final class Folders {
    private Folders() {}

    /** All files in a folder, at any depth, sorted; none where it is not there. */
    public static List<Path> files(Path folder) throws IOException {
        return walk(folder).stream()
                .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /** Deletes a folder with all that is in it, where it is there. */
    public static void delete(Disk disk, Path folder) throws IOException {
        for (Path path : walk(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
            disk.delete(path);
        }
    }

    /** Forces a folder to disk with all that is in it, and makes its files read-only. */
    public static void seal(Disk disk, Path folder) throws IOException {
        for (Path path : walk(folder)) {
            disk.force(path);
            if (!Files.isDirectory(path)) {
                disk.makeReadOnly(path);
            }
        }
    }

    private static List<Path> walk(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.sorted().toList();
        }
    }
}
