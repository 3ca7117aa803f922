package org.taizhang.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.taizhang.jobs.nightly.RunLock;
import org.taizhang.jobs.output.NightSummary;
import org.taizhang.warehouse.Release;
import org.taizhang.warehouse.Releases;
import org.taizhang.warehouse.WarehouseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code status}: whether a run is on, and what the current release holds. Disturbs no run. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says whether a run is on, and what the current release of the warehouse holds.")
public final class StatusCommand implements Callable<Integer> {
    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        WarehouseFolder folder = settings.folder();
        PrintWriter out = spec.commandLine().getOut();
        out.println("warehouse   " + folder.root());
        out.println("run         " + (RunLock.isHeld(folder.lock()) ? RunLock.holder(folder.lock()) : "none"));
        List<String> releases = new Releases(folder).names();
        out.println("releases    "
                + (releases.isEmpty() ? "none yet; make one with: taizhang nightly" : String.join(", ", releases)));
        if (!releases.isEmpty()) {
            try (Release release = Release.current(folder)) {
                NightSummary.of(release, settings.home().warehouse()).write(out);
            }
        }
        out.flush();
        return ExitCode.DONE.number();
    }
}
