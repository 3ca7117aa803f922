package org.taizhang.jobs.nightly;

import java.nio.file.Path;
import java.time.Duration;
import org.taizhang.jobs.settings.Home;
import org.taizhang.jobs.settings.Settings;
import org.taizhang.warehouse.WarehouseFolder;

/**
 * What one night is to do, settled before it begins.
 *
 * @param archive folder with the documents
 * @param workers documents read at the same time
 * @param chunk documents in one Parquet part
 * @param documentLimit time that one document may take
 * @param keepReleases releases that stay
 * @param extractorVersion names the function that reads documents
 */
public record NightPlan(
        Home home,
        Path archive,
        WarehouseFolder warehouse,
        Settings.Repository repository,
        int workers,
        int chunk,
        Duration documentLimit,
        int keepReleases,
        String extractorVersion) {}
