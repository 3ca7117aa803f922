package org.taizhang.jobs.nightly;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * One run at a time in a warehouse: a lock of the operating system, which dies with its process. The file also says who holds it, for
 * those who are turned away.
 */
public final class RunLock implements AutoCloseable {
    /** The locked byte lies far behind the text, so that others can read who holds the lock where locks are mandatory. */
    private static final long LOCKED_BYTE = 1L << 30;

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @return the lock, or empty where another process holds it
     * @throws IOException where the lock file cannot be written
     */
    public static Optional<RunLock> take(Path file, Instant now) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder(now).getBytes(StandardCharsets.UTF_8)), 0);
        return Optional.of(new RunLock(channel));
    }

    /** Whether a process holds the lock now. Takes nothing away from it. */
    public static boolean isHeld(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return tryLock(channel) == null;
        }
    }

    /** Who took the lock last, and since when. */
    public static String holder(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }

    @SuppressWarnings("NullAway") // tryLock answers null where another process holds the lock
    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (java.nio.channels.OverlappingFileLockException e) {
            return null; // this very process holds it
        }
    }

    private static String holder(Instant now) {
        return "process " + ProcessHandle.current().pid() + " since " + now;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
