package org.taizhang.warehouse;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.warehouse.disk.Disk;
import org.taizhang.warehouse.disk.LocalDisk;

/** A disk on which one operation, counted from 0, is the last, or fails. */
final class FailingDisk implements Disk {
    /** The process is dead: nothing that comes after is done, whoever tries. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** What happens at the operation. */
    enum Fault {
        NONE,
        /** the process dies before it */
        KILLED_BEFORE,
        /** the process dies in it: of what is written, half is on disk; anything else is done */
        KILLED_WITHIN,
        /** the disk is full, for this operation and all after it */
        FULL
    }

    private final Disk disk = new LocalDisk();
    private final Fault fault;
    private final int at;
    private final List<String> done = new ArrayList<>();

    FailingDisk(Fault fault, int at) {
        this.fault = fault;
        this.at = at;
    }

    /** The operations so far, each with its file's name. */
    List<String> operations() {
        return List.copyOf(done);
    }

    private interface Operation {
        void run() throws IOException;
    }

    private void perform(String name, Path path, Operation operation) throws IOException {
        perform(name, path, operation, operation);
    }

    private void perform(String name, Path path, Operation operation, Operation half) throws IOException {
        int number = done.size();
        done.add(name + " " + path.getFileName());
        if (fault != Fault.NONE && number >= at) {
            if (fault == Fault.FULL) {
                throw new FileSystemException(path.toString(), null, "No space left on device");
            }
            if (fault == Fault.KILLED_WITHIN && number == at) {
                half.run();
            }
            throw new Killed();
        }
        operation.run();
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        perform("makeFolder", folder, () -> disk.makeFolder(folder));
    }

    @Override
    public void write(Path file, Content content) throws IOException {
        perform("write", file, () -> disk.write(file, content), () -> {
            disk.write(file, content);
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        });
    }

    @Override
    public void force(Path path) throws IOException {
        perform("force", path, () -> disk.force(path));
    }

    @Override
    public void makeReadOnly(Path file) throws IOException {
        perform("makeReadOnly", file, () -> disk.makeReadOnly(file));
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        perform("rename", to, () -> disk.rename(from, to));
    }

    @Override
    public void link(Path link, Path target) throws IOException {
        perform("link", link, () -> disk.link(link, target));
    }

    @Override
    public void delete(Path path) throws IOException {
        perform("delete", path, () -> disk.delete(path));
    }
}
