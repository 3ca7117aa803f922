package org.taizhang.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.taizhang.warehouse.disk.Disk;
import org.taizhang.warehouse.disk.DiskTrouble;
import org.taizhang.warehouse.disk.LocalDisk;

/**
 * Writes a file so that its name never stands for half a file: under a hidden name first, forced to disk, then renamed. The hidden name
 * begins with a dot, which a glob over {@code *.parquet} leaves out.
 */
public final class DurableFile {
    private static final Disk DISK = new LocalDisk();

    private DurableFile() {}

    /** Writes the file, or replaces it. @throws WarehouseException where the disk does not take it */
    public static void replace(Path target, Disk.Content content) {
        Path hidden = target.resolveSibling("." + target.getFileName() + ".tmp");
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file lies in a folder");
        try {
            DISK.makeFolder(folder);
            DISK.write(hidden, content);
            DISK.force(hidden);
            DISK.rename(hidden, target);
            DISK.force(folder);
        } catch (IOException e) {
            throw new WarehouseException("cannot write " + target + "; " + DiskTrouble.of(folder, e), e);
        }
    }
}
