package org.taizhang.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.warehouse.disk.Disk;
import org.taizhang.warehouse.disk.DiskTrouble;
import org.taizhang.warehouse.disk.Folders;

/**
 * Makes a checked build the release that readers get. The build is completed in its hidden folder, forced to disk, given its name by one
 * renaming, and named by {@code current} by another; only then older ones go. Whatever the step at which it is stopped, {@code current}
 * names a whole release, and a second publication goes on.
 */
final class Publication {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);
    /** What a pruned release is called while its files go, so that no reader finds half of one. */
    private static final String DYING = ".pruned-";

    private final StarBuild.Inputs inputs;
    private final WarehouseFolder warehouse;
    private final Disk disk;
    private final Releases releases;

    Publication(StarBuild.Inputs inputs, Disk disk) {
        this.inputs = inputs;
        this.warehouse = inputs.folder();
        this.disk = disk;
        this.releases = new Releases(warehouse);
    }

    Release publish(Instant now, int keep) {
        if (keep < 1) {
            throw new IllegalArgumentException("at least one release must stay, not " + keep);
        }
        try {
            String name = Files.exists(inputs.database()) ? complete(now) : newest();
            new CurrentName(warehouse).write(disk, name);
            prune(keep);
            return Release.open(warehouse.releases().resolve(name));
        } catch (IOException e) {
            throw new WarehouseException(
                    "cannot publish; " + DiskTrouble.of(warehouse.releases(), e) + ". The release before it stays", e);
        } catch (WarehouseException e) {
            if (DiskTrouble.isOne(e)) {
                throw new WarehouseException(
                        "cannot publish; " + DiskTrouble.of(warehouse.releases(), e) + ". The release before it stays",
                        e);
            }
            throw e;
        }
    }

    private String complete(Instant now) throws IOException {
        String name = freeName(now);
        new ReleaseFiles(inputs, disk).finish(name, now, releases.current().orElse(""));
        disk.rename(warehouse.next(), warehouse.releases().resolve(name));
        disk.force(warehouse.releases());
        return name;
    }

    /** What a publication leaves to do that was stopped after its release got its name, or that is repeated. */
    private String newest() {
        List<String> names = releases.names();
        if (names.isEmpty()) {
            throw new WarehouseException(
                    "there is no build in " + warehouse.next() + ": run the steps link, star and check");
        }
        return names.get(names.size() - 1);
    }

    /** Two releases within one second, or a clock that went back, must not take one name, nor sort behind an older one. */
    private String freeName(Instant now) {
        List<String> names = releases.names();
        Instant at = now;
        String name = STAMP.format(at);
        while (!names.isEmpty() && name.compareTo(names.get(names.size() - 1)) <= 0) {
            at = Instant.from(STAMP.parse(names.get(names.size() - 1))).plusSeconds(1);
            name = STAMP.format(at);
        }
        return name;
    }

    private void prune(int keep) throws IOException {
        List<String> names = releases.names();
        for (String name : names.subList(0, Math.max(0, names.size() - keep))) {
            disk.rename(warehouse.releases().resolve(name), warehouse.releases().resolve(DYING + name));
        }
        try (Stream<Path> folders = Files.list(warehouse.releases())) {
            for (Path dying : folders.filter(
                            folder -> folder.getFileName().toString().startsWith(DYING))
                    .sorted()
                    .toList()) {
                Folders.delete(disk, dying);
            }
        }
        disk.force(warehouse.releases());
    }
}
