package org.taizhang.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** The releases of a warehouse, and the only way to a new one. */
public final class Releases {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);

    private final WarehouseFolder warehouse;

    public Releases(WarehouseFolder warehouse) {
        this.warehouse = warehouse;
    }

    /** Names of all releases, the oldest first. */
    public List<String> names() {
        if (!Files.isDirectory(warehouse.releases())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(warehouse.releases())) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + warehouse.releases(), e);
        }
    }

    /** Opens a release by its name. */
    public Release open(String name) {
        if (!names().contains(name)) {
            throw new WarehouseException("no release " + name + "; there are: " + String.join(", ", names()));
        }
        return Release.open(warehouse.releases().resolve(name));
    }

    Release publish(StarBuild.Inputs inputs, Instant now, int keep) {
        if (keep < 1) {
            throw new IllegalArgumentException("at least one release must stay, not " + keep);
        }
        if (!Files.exists(inputs.database())) {
            return nameNewest();
        }
        new ReleaseFiles(inputs).finish(now);
        String name = freeName(now);
        Path folder = warehouse.releases().resolve(name);
        try {
            Files.move(warehouse.next(), folder, StandardCopyOption.ATOMIC_MOVE);
            DurableFile.forceFolder(warehouse.releases());
            new CurrentName(warehouse).write(name);
            prune(keep);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot publish " + folder + "; the release before it stays", e);
        }
        return Release.open(folder);
    }

    /** What a publication leaves to do that was stopped after its release got its name, or that is repeated. */
    private Release nameNewest() {
        List<String> names = names();
        if (names.isEmpty()) {
            throw new WarehouseException(
                    "there is no build in " + warehouse.next() + ": run the steps link, star and check");
        }
        String newest = names.get(names.size() - 1);
        try {
            new CurrentName(warehouse).write(newest);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot name " + newest + " in " + warehouse.current(), e);
        }
        return Release.open(warehouse.releases().resolve(newest));
    }

    /** Two releases within one second, or a clock that went back, must not take one name, nor sort behind an older one. */
    private String freeName(Instant now) {
        List<String> names = names();
        Instant at = now;
        String name = STAMP.format(at);
        while (!names.isEmpty() && name.compareTo(names.get(names.size() - 1)) <= 0) {
            at = Instant.from(STAMP.parse(names.get(names.size() - 1))).plusSeconds(1);
            name = STAMP.format(at);
        }
        return name;
    }

    private void prune(int keep) throws IOException {
        List<String> names = names();
        for (String name : names.subList(0, Math.max(0, names.size() - keep))) {
            ReleaseFiles.delete(warehouse.releases().resolve(name));
        }
    }
}
