package org.taizhang.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.taizhang.warehouse.Export;
import org.taizhang.warehouse.Release;
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
    @Parameters(paramLabel = "DIR", description = "Folder that gets the files; files of the same names are replaced.")
    private Path folder = Path.of("");

    @Option(names = "--format", defaultValue = "csv", description = "csv or parquet. Default: csv.")
    private Export.Format format = Export.Format.CSV;

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (Release release = Release.current(settings.folder())) {
            Files.createDirectories(folder);
            PrintWriter out = spec.commandLine().getOut();
            for (Path file : new Export(release).write(folder, format)) {
                out.println(file);
            }
            out.println("release     " + release.folder());
            out.flush();
        }
        return ExitCode.DONE.number();
    }
}
