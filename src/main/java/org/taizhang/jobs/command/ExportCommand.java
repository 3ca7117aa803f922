package org.taizhang.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.taizhang.warehouse.Export;
import org.taizhang.warehouse.Release;
import org.taizhang.warehouse.WarehouseDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: each view of the current release as a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes each published view of the current release as a file into a folder.",
        footer = {"%nExample:", "  taizhang export --format parquet /tmp/ledger"})
public final class ExportCommand implements Callable<Integer> {
    /** Languages of column names. */
    enum Language {
        EN,
        ZH
    }

    @Parameters(paramLabel = "DIR", description = "Folder that gets the files; files of the same names are replaced.")
    private Path folder = Path.of("");

    @Option(
            names = "--format",
            defaultValue = "csv",
            description = "csv, parquet, xlsx, or sdmx (SDMX-CSV 2.0 of the series). Default: csv.")
    private Export.Format format = Export.Format.CSV;

    @Option(
            names = "--names",
            defaultValue = "en",
            description = "Names of columns in csv and xlsx: en (as in the database) or zh. Default: en.")
    private Language names = Language.EN;

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (Release release = Release.current(settings.folder())) {
            Files.createDirectories(folder);
            PrintWriter out = spec.commandLine().getOut();
            for (Path file : export(release).write(folder, format)) {
                out.println(file);
            }
            out.println("release     " + release.folder());
            out.flush();
        }
        return ExitCode.DONE.number();
    }

    private Export export(Release release) {
        WarehouseDefinition definition = new WarehouseDefinition(settings.home().warehouse());
        return new Export(release, definition, names == Language.ZH);
    }
}
