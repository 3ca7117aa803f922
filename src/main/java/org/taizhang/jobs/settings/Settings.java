package org.taizhang.jobs.settings;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a run: the file's, overridden by flags. Each part of the program is handed what it needs of them, not the whole.
 */
public final class Settings {
    private final Home home;
    private final Map<Key, String> values;

    private Settings(Home home, Map<Key, String> values) {
        this.home = home;
        this.values = values;
    }

    /**
     * @param flags settings of the command line by their key in the file; they win
     * @throws SettingsException for an unknown key or a value that is not allowed
     */
    public static Settings load(Home home, Map<String, String> flags) {
        Map<Key, String> values = new EnumMap<>(Key.class);
        values.putAll(SettingsFile.read(home.settings()));
        flags.forEach((path, value) -> values.put(flag(path, value), value));
        return new Settings(home, values);
    }

    private static Key flag(String path, String value) {
        Key key = Key.named(path)
                .orElseThrow(() ->
                        new SettingsException("--set " + path + ": unknown key; allowed keys are " + Key.names()));
        if (!key.accepts(value)) {
            throw new SettingsException(path + " is \"" + value + "\"; allowed is " + key.allowed);
        }
        return key;
    }

    public Path archive() {
        return home.resolve(value(Key.ARCHIVE));
    }

    public Path warehouse() {
        return home.resolve(value(Key.WAREHOUSE));
    }

    /** Documents read at the same time. */
    public int workers() {
        return number(Key.WORKERS);
    }

    /** Documents in one Parquet part. */
    public int chunk() {
        return number(Key.CHUNK);
    }

    /** Time limit for one document, in seconds. */
    public int secondsPerDocument() {
        return number(Key.SECONDS);
    }

    /** Time limit for one page, in seconds. */
    public int secondsPerPage() {
        return number(Key.PAGE_SECONDS);
    }

    /** Heap of a process that reads, in MiB. */
    public int megabytesPerReader() {
        return number(Key.MEGABYTES);
    }

    /** Releases that stay. */
    public int keepReleases() {
        return number(Key.KEEP);
    }

    /** Most memory that the database holds while it builds a release, in MiB. */
    public int buildMegabytes() {
        return number(Key.BUILD_MEGABYTES);
    }

    public Repository repository() {
        return new Repository(value(Key.REPOSITORY_URL), value(Key.REPOSITORY_USER), value(Key.REPOSITORY_PASSWORD));
    }

    /** File for the figures of the last run; empty where none is wanted. */
    public Optional<Path> metrics() {
        return Optional.of(value(Key.METRICS)).filter(path -> !path.isBlank()).map(home::resolve);
    }

    /** File for the events of the runs, for programs; empty where none is wanted. */
    public Optional<Path> log() {
        return Optional.of(value(Key.LOG)).filter(path -> !path.isBlank()).map(home::resolve);
    }

    public Notification notification() {
        return new Notification(value(Key.NOTIFICATION_COMMAND), value(Key.NOTIFICATION_WHEN));
    }

    /** File of the pack, below {@code jobs/packs}. */
    public Path packFile() {
        return home.packs().resolve(value(Key.PACK_FILE) + ".yml");
    }

    /** {@code zh} or {@code en}. */
    public String packLanguage() {
        return value(Key.PACK_LANGUAGE);
    }

    /** A TrueType file, or empty. */
    public String font() {
        return value(Key.PACK_FONT);
    }

    private String value(Key key) {
        return values.getOrDefault(key, key.fallback);
    }

    private int number(Key key) {
        return Integer.parseInt(value(key));
    }

    /**
     * Who is told of a run.
     *
     * @param command for {@code sh}; empty where nobody is
     * @param when {@code failure}, {@code doubt} or {@code always}
     */
    public record Notification(String command, String when) {}

    /** Where Spring Batch keeps its executions; an empty url means the H2 file of the warehouse. */
    public record Repository(String url, String user, String password) {}
}
