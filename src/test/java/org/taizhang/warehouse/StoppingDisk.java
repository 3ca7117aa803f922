package org.taizhang.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import org.taizhang.warehouse.disk.Disk;
import org.taizhang.warehouse.disk.LocalDisk;

/** A disk that says before which operation it is, and then waits to be killed. */
final class StoppingDisk implements Disk {
    private final Disk disk = new LocalDisk();
    private final int at;
    private int operations;

    StoppingDisk(int at) {
        this.at = at;
    }

    private void reach(String operation, Path path) {
        if (operations++ == at) {
            System.out.println("before " + at + ", " + operation + " " + path.getFileName());
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody interrupts; it is killed", e);
            }
        }
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        reach("makeFolder", folder);
        disk.makeFolder(folder);
    }

    @Override
    public void write(Path file, Content content) throws IOException {
        reach("write", file);
        disk.write(file, content);
    }

    @Override
    public void force(Path path) throws IOException {
        reach("force", path);
        disk.force(path);
    }

    @Override
    public void makeReadOnly(Path file) throws IOException {
        reach("makeReadOnly", file);
        disk.makeReadOnly(file);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        reach("rename", to);
        disk.rename(from, to);
    }

    @Override
    public void link(Path link, Path target) throws IOException {
        reach("link", link);
        disk.link(link, target);
    }

    @Override
    public void delete(Path path) throws IOException {
        reach("delete", path);
        disk.delete(path);
    }
}
