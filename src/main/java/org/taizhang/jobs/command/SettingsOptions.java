package org.taizhang.jobs.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.jobs.settings.Home;
import org.taizhang.jobs.settings.Settings;
import org.taizhang.warehouse.WarehouseFolder;
import picocli.CommandLine.Option;

/** Options that override {@code jobs/nightly.yml}. */
final class SettingsOptions {
    @Option(
            names = "--warehouse",
            paramLabel = "DIR",
            description = "Folder of the warehouse. Default: warehouse in jobs/nightly.yml.")
    private @Nullable Path warehouse;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Overrides a key of jobs/nightly.yml, e.g. --set reading.workers=4. May be repeated.")
    private Map<String, String> overrides = new LinkedHashMap<>();

    private final Map<String, String> flags = new LinkedHashMap<>();

    /** A flag of the command that stands for a key of the file. Paths given by hand are relative to the working directory. */
    void flag(String key, @Nullable Object value) {
        if (value instanceof Path path) {
            flags.put(key, path.toAbsolutePath().normalize().toString());
        } else if (value != null) {
            flags.put(key, value.toString());
        }
    }

    Home home() {
        return Home.find();
    }

    Settings load() {
        flag("warehouse", warehouse);
        Map<String, String> all = new LinkedHashMap<>(overrides);
        all.putAll(flags);
        return Settings.load(home(), all);
    }

    WarehouseFolder folder() {
        return new WarehouseFolder(load().warehouse());
    }
}
