package org.taizhang.warehouse;

import java.nio.file.Path;

/**
 * Where a warehouse keeps its data. All paths of the layout are named here and nowhere else.
 *
 * <pre>
 * contents/READER VERSION/CHUNK.parquet   immutable pages and lines of the files that were read
 * parts/EXTRACTOR VERSION/CHUNK.parquet   immutable extractions, the truth
 * inventory.parquet                       one row a file of the archive
 * learned.parquet                         the night in which each content was first read
 * archive_issues.parquet                  what is wrong with the archive's manifests
 * released.csv                            what the operator let out of quarantine
 * releases/STAMP/                         taizhang.duckdb, star/ in Parquet, dictionary.html, datapackage.json, manifest.json
 * releases/.next/                         the release that is being built
 * current                                 symbolic link to the release to read
 * repository/                             the job repository
 * log/                                    what the run and its readers say
 * reports/STAMP.html, STAMP.json          the report of each run
 * scratch/                                temporary files of the run that holds the lock
 * lock                                    held by the run
 * </pre>
 */
public record WarehouseFolder(Path root) {
    /** Name of the database file in each release. */
    public static final String DATABASE = "taizhang.duckdb";

    public WarehouseFolder {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * The parts that one version of the extractor wrote.
     *
     * @throws IllegalArgumentException where the version cannot be a folder's name
     */
    public Path parts(String extractorVersion) {
        return versioned("parts", extractorVersion);
    }

    /**
     * The contents that one version of the reader wrote.
     *
     * @throws IllegalArgumentException where the version cannot be a folder's name
     */
    public Path contents(String readerVersion) {
        return versioned("contents", readerVersion);
    }

    private Path versioned(String folder, String version) {
        if (!version.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException(
                    "version '" + version + "' cannot name a folder: use letters, digits, dot, dash and underscore");
        }
        return root.resolve(folder).resolve(version);
    }

    /** What is wrong with the archive as a whole. */
    public Path archiveIssues() {
        return root.resolve("archive_issues.parquet");
    }

    public Path inventory() {
        return root.resolve("inventory.parquet");
    }

    /** The night in which each content was first read. */
    public Path learned() {
        return root.resolve("learned.parquet");
    }

    /** Contents that the operator has let out of quarantine. */
    public Path released() {
        return root.resolve("released.csv");
    }

    public Path releases() {
        return root.resolve("releases");
    }

    /** The hidden folder in which the next release is built; readers never look there. */
    public Path next() {
        return releases().resolve(".next");
    }

    public Path current() {
        return root.resolve("current");
    }

    public Path repository() {
        return root.resolve("repository");
    }

    public Path log() {
        return root.resolve("log");
    }

    /** The reports of the runs. */
    public Path reports() {
        return root.resolve("reports");
    }

    public Path scratch() {
        return root.resolve("scratch");
    }

    public Path lock() {
        return root.resolve("lock");
    }
}
