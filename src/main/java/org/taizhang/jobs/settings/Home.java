package org.taizhang.jobs.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The project's folder: words, rules, reference tables, SQL and packs are read from it at every start, so that an edit needs no build.
 *
 * @param root the folder that holds {@code jobs/} and {@code warehouse/}
 */
public record Home(Path root) {
    /** The launcher sets it; without the launcher the project's folder is sought from the working directory upwards. */
    public static final String PROPERTY = "taizhang.home";

    /** @throws SettingsException where no project folder is found */
    public static Home find() {
        String given = System.getProperty(PROPERTY);
        if (given != null) {
            return new Home(Path.of(given).toAbsolutePath().normalize());
        }
        @Nullable Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            if (Files.isRegularFile(folder.resolve("jobs/nightly.yml"))) {
                return new Home(folder);
            }
            folder = folder.getParent();
        }
        throw new SettingsException("no jobs/nightly.yml in this folder or above it: run jobs/taizhang, or set -D"
                + PROPERTY + " to the project's folder");
    }

    public Path jobs() {
        return root.resolve("jobs");
    }

    public Path settings() {
        return jobs().resolve("nightly.yml");
    }

    public Path packs() {
        return jobs().resolve("packs");
    }

    /** SQL and reference tables. */
    public Path warehouse() {
        return root.resolve("warehouse");
    }

    public Path reference() {
        return warehouse().resolve("reference");
    }

    public Path demoArchive() {
        return jobs().resolve("demo/archive");
    }

    /** A path of the settings: absolute, or relative to the project's folder. */
    public Path resolve(String path) {
        return root.resolve(path).normalize();
    }
}
