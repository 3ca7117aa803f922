package org.taizhang.jobs.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The keys of {@code jobs/nightly.yml}: name, value where none is given, and what is allowed. */
enum Key {
    ARCHIVE("archive", "jobs/demo/archive", "a folder", Key::filled),
    WAREHOUSE("warehouse", "warehouse/data", "a folder", Key::filled),
    WORKERS("reading.workers", "2", "a whole number from 1 to 64", within(1, 64)),
    CHUNK("reading.chunk", "20", "a whole number from 1 to 1000", within(1, 1000)),
    SECONDS("reading.seconds_per_document", "300", "a whole number from 1 to 86400", within(1, 86_400)),
    PAGE_SECONDS("reading.seconds_per_page", "120", "a whole number from 1 to 86400", within(1, 86_400)),
    MEGABYTES("reading.megabytes_per_reader", "1024", "a whole number from 128 to 65536", within(128, 65_536)),
    KEEP("releases.keep", "7", "a whole number from 1 to 1000", within(1, 1000)),
    BUILD_MEGABYTES("releases.build_megabytes", "3072", "a whole number from 256 to 1048576", within(256, 1_048_576)),
    REPOSITORY_URL(
            "repository.url",
            "",
            "empty, or a JDBC address that begins with jdbc:h2: or jdbc:postgresql:",
            url -> url.isEmpty() || url.startsWith("jdbc:h2:") || url.startsWith("jdbc:postgresql:")),
    REPOSITORY_USER("repository.user", "", "a user name", any -> true),
    REPOSITORY_PASSWORD("repository.password", "", "a password", any -> true),
    LOG("monitoring.log", "", "empty, or a file", any -> true),
    METRICS("monitoring.metrics", "", "empty, or a file", any -> true),
    NOTIFICATION_COMMAND("notification.command", "", "empty, or a command for sh", any -> true),
    NOTIFICATION_WHEN(
            "notification.when",
            "failure",
            "failure, doubt or always",
            List.of("failure", "doubt", "always")::contains),
    PACK_FILE(
            "pack.file",
            "quarterly",
            "the name of a file of jobs/packs, without .yml",
            name -> name.matches("[\\w-]+")),
    PACK_LANGUAGE("pack.language", "zh", "zh or en", List.of("zh", "en")::contains),
    PACK_FONT("pack.font", "", "empty, or a TrueType file", any -> true);

    final String path;
    final String fallback;
    final String allowed;
    private final Predicate<String> valid;

    Key(String path, String fallback, String allowed, Predicate<String> valid) {
        this.path = path;
        this.fallback = fallback;
        this.allowed = allowed;
        this.valid = valid;
    }

    boolean accepts(String value) {
        return valid.test(value);
    }

    static Optional<Key> named(String path) {
        return Arrays.stream(values()).filter(key -> key.path.equals(path)).findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(key -> key.path).collect(Collectors.joining(", "));
    }

    private static boolean filled(String value) {
        return !value.isBlank();
    }

    private static Predicate<String> within(int low, int high) {
        return value -> value.matches("\\d{1,9}") && Integer.parseInt(value) >= low && Integer.parseInt(value) <= high;
    }
}
