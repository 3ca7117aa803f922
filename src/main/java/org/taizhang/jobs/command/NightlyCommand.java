package org.taizhang.jobs.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.jobs.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nightly}: reads what is new in an archive and publishes a release. */
@Command(
        name = "nightly",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the documents of an archive that have not been read yet, and publishes a release of the warehouse.",
            "May be repeated at any time: a document is read once, and a run that was killed is finished by the next.%n"
        },
        footer = {"%nExample:", "  taizhang nightly --archive /data/papers --warehouse /data/taizhang"})
public final class NightlyCommand implements Callable<Integer> {
    @Option(
            names = "--archive",
            paramLabel = "DIR",
            description = "Folder with the documents. Default: archive in jobs/nightly.yml.")
    private @Nullable Path archive;

    @Option(names = "--workers", paramLabel = "N", description = "Documents read at the same time.")
    private @Nullable Integer workers;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        options.flag("archive", archive);
        options.flag("reading.workers", workers);
        Settings settings = options.load();
        return new NightRun(
                        options.home(),
                        settings,
                        spec.commandLine().getOut(),
                        spec.commandLine().getErr())
                .run()
                .number();
    }
}
