package org.taizhang.jobs.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.data.Quarter;
import org.taizhang.jobs.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pack}: draws the charts of a quarter as PDF, HTML, XLSX, PPTX, PNG and SVG. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description =
                "Draws the chart pack of a quarter and a region from the current release: PDF, HTML, XLSX, PPTX, PNG and SVG.",
        footer = {
            "%nExample:",
            "  taizhang pack --quarter 2021Q1 --region 410300 --out /tmp/pack",
            "  taizhang pack --quarter 2021Q1 --region 410300 --all-regions --out /tmp/packs"
        })
public final class PackCommand implements Callable<Integer> {
    @Option(
            names = "--quarter",
            paramLabel = "YYYYQn",
            description = "The quarter, e.g. 2021Q1. Default: the one of the newest document.")
    private @Nullable String quarter;

    @Option(
            names = "--region",
            paramLabel = "CODE|NAME",
            description = "The region. Default: the one of which the documents speak most.")
    private @Nullable String region;

    @Option(
            names = "--all-regions",
            description = "Also a pack for each district of the region that documents tell of.")
    private boolean districts;

    @Option(
            names = "--since",
            paramLabel = "RELEASE",
            description =
                    "The earlier release that the page of changes compares with. Default: the one before the current.")
    private @Nullable String since;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder that gets the pack.")
    private Path folder = Path.of("");

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            description = "Folder with the documents, whose pages are shown. Default: archive in jobs/nightly.yml.")
    private @Nullable Path archive;

    @Option(names = "--language", paramLabel = "zh|en", description = "Language of titles and notes.")
    private @Nullable String language;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        options.flag("pack.language", language);
        options.flag("archive", archive);
        Settings settings = options.load();
        new PackRun(options.home(), settings, spec.commandLine().getOut())
                .run(quarter(), region, folder, districts, since);
        return ExitCode.DONE.number();
    }

    private @Nullable Quarter quarter() {
        try {
            return quarter == null ? null : Quarter.of(quarter);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--quarter: " + e.getMessage());
        }
    }
}
