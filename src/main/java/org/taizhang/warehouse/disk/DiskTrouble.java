package org.taizhang.warehouse.disk;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/** What a person has to do when the disk refuses. */
public final class DiskTrouble {
    private DiskTrouble() {}

    /**
     * Says what is wrong with a disk, and what to do about it.
     *
     * @param place where something was to be written
     * @param failure as Java or DuckDB throws it; what neither knows is quoted
     */
    public static String of(Path place, Throwable failure) {
        String words = words(failure).toLowerCase(Locale.ROOT);
        if (isFull(words)) {
            return "the disk of " + place + " is full: free some space, or give the warehouse another place with"
                    + " --warehouse; then run the night again, it goes on where it was";
        }
        if (isForbidden(failure, words)) {
            return "this user may not write in " + place + ": give it the right to, then run the night again";
        }
        if (isReadOnly(words)) {
            return "the file system of " + place + " is read-only: mount it for writing, then run the night again";
        }
        return "the disk says: " + words(failure);
    }

    /** Does a failure that came by way of a library mean that the disk refuses? */
    public static boolean isOne(Throwable failure) {
        String words = words(failure).toLowerCase(Locale.ROOT);
        return isFull(words) || isForbidden(failure, words) || isReadOnly(words);
    }

    private static boolean isFull(String words) {
        return words.contains("no space left") || words.contains("disk quota exceeded") || words.contains("disk full");
    }

    private static boolean isForbidden(Throwable failure, String words) {
        return failure instanceof AccessDeniedException || words.contains("permission denied");
    }

    private static boolean isReadOnly(String words) {
        return words.contains("read-only file system");
    }

    private static String words(Throwable failure) {
        if (failure instanceof FileSystemException trouble && trouble.getReason() != null) {
            return trouble.getFile() + ": " + trouble.getReason();
        }
        return String.valueOf(failure.getMessage());
    }
}
