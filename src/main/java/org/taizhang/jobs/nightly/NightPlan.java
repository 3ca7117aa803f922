package org.taizhang.jobs.nightly;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.taizhang.archive.child.ReaderLimits;
import org.taizhang.jobs.settings.Home;
import org.taizhang.jobs.settings.Settings;
import org.taizhang.warehouse.WarehouseFolder;

/**
 * What one night is to do, settled before it begins.
 *
 * @param archive folder with the documents
 * @param workers documents read at the same time
 * @param chunk documents in one Parquet part
 * @param limits what reading one document may cost
 * @param keepReleases releases that stay
 * @param buildMegabytes most memory that the database holds while it builds a release
 * @param versions name the functions that read documents
 * @param jsonLog where the night's events go for programs, one JSON object a line; empty where nobody asks for them
 * @param clock names runs and releases; it may jump, and no order follows from it alone
 */
public record NightPlan(
        Home home,
        Path archive,
        WarehouseFolder warehouse,
        Settings.Repository repository,
        int workers,
        int chunk,
        ReaderLimits limits,
        int keepReleases,
        int buildMegabytes,
        ReadingVersions versions,
        Optional<Path> jsonLog,
        InstantSource clock) {}
