package org.taizhang.jobs.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.Before;
import org.taizhang.chart.Pack;
import org.taizhang.chart.PackMaker;
import org.taizhang.chart.PackRequest;
import org.taizhang.chart.UnknownRegionException;
import org.taizhang.chart.data.Quarter;
import org.taizhang.chart.spec.PackFileException;
import org.taizhang.chart.style.Language;
import org.taizhang.jobs.picture.ArchivePages;
import org.taizhang.jobs.settings.Home;
import org.taizhang.jobs.settings.Settings;
import org.taizhang.jobs.settings.SettingsException;
import org.taizhang.warehouse.Release;
import org.taizhang.warehouse.WarehouseDefinition;
import org.taizhang.warehouse.WarehouseFolder;

/** Makes a pack of the current release and says where it is. */
final class PackRun {
    private final Home home;
    private final Settings settings;
    private final PrintWriter out;

    PackRun(Home home, Settings settings, PrintWriter out) {
        this.home = home;
        this.settings = settings;
        this.out = out;
    }

    /**
     * @param quarter null for the one of the newest document
     * @param districts whether each district gets a pack, too
     * @param since the earlier release to compare with; null for the one before the current
     */
    void run(
            @Nullable Quarter quarter,
            @Nullable String region,
            Path folder,
            boolean districts,
            @Nullable String since) {
        WarehouseFolder warehouse = new WarehouseFolder(settings.warehouse());
        try (Release release = Release.current(warehouse)) {
            Language language = Language.valueOf(settings.packLanguage().toUpperCase(Locale.ROOT));
            Quarter wanted = quarter == null ? lastQuarter(release) : quarter;
            PackRequest request = new PackRequest(wanted, region, folder, language);
            Before before = before(warehouse, release.name(), since);
            PackMaker maker = maker();
            List<Pack> packs =
                    districts ? maker.makeAll(release, request, before) : List.of(maker.make(release, request, before));
            packs.forEach(pack -> tell(pack, wanted));
        } catch (UnknownRegionException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }

    private Before before(WarehouseFolder warehouse, String release, @Nullable String since) {
        WarehouseDefinition definition = new WarehouseDefinition(home.warehouse());
        try {
            return since == null
                    ? Before.of(warehouse, definition, release)
                    : Before.since(warehouse, definition, since, release);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("--since: " + e.getMessage());
        }
    }

    private void tell(Pack pack, Quarter quarter) {
        out.println("pack        " + pack.charts() + " charts of " + quarter
                + (pack.empty().isEmpty() ? "" : ", without data: " + String.join(", ", pack.empty())));
        Stream.of(pack.pdf(), pack.html(), pack.workbook(), pack.deck(), pack.pictures())
                .forEach(file -> out.println("            " + file));
        out.flush();
    }

    private PackMaker maker() {
        Path font = settings.font().isEmpty() ? null : home.resolve(settings.font());
        try {
            ArchivePages pages =
                    new ArchivePages(settings.archive(), settings.warehouse().resolve("pages"));
            return new PackMaker(settings.packFile(), home.warehouse().resolve("packs"), font, pages);
        } catch (PackFileException e) {
            throw new SettingsException(String.valueOf(e.getMessage()));
        }
    }

    /** The quarter of the newest document. */
    static Quarter lastQuarter(Release release) {
        Object newest = release.query("select max(issue_date) from documents")
                .rows()
                .get(0)
                .get(0);
        if (!(newest instanceof LocalDate date)) {
            throw new CommandFailure("no document of the release has an issue date; say which quarter with --quarter");
        }
        return new Quarter(date.getYear(), (date.getMonthValue() + 2) / 3);
    }
}
