package org.taizhang.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The releases of a warehouse. */
public final class Releases {
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

    /** Name of the release that readers get; empty where there is none. */
    public Optional<String> current() {
        return new CurrentName(warehouse)
                .named()
                .map(folder -> folder.getFileName().toString());
    }

    /** Opens a release by its name. */
    public Release open(String name) {
        return Release.open(folder(name));
    }

    /** What each release is and holds, the oldest first; a damaged one says so. */
    public List<ReleaseSummary> summaries() {
        String current = current().orElse("");
        return names().stream()
                .map(name -> ReleaseSummary.of(warehouse.releases().resolve(name), name.equals(current)))
                .toList();
    }

    /**
     * Compares every file of a release with what was published. Reads the whole release.
     *
     * @return what is wrong, a line each; empty where nothing is
     */
    public List<String> verify(String name) {
        Path folder = folder(name);
        try {
            return Manifest.read(folder).troubles(folder);
        } catch (IOException e) {
            return List.of("cannot be read: " + e.getMessage());
        } catch (WarehouseException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    Path folder(String name) {
        if (!names().contains(name)) {
            throw new WarehouseException("no release " + name + "; there are: " + String.join(", ", names()));
        }
        return warehouse.releases().resolve(name);
    }
}
