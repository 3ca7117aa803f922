package org.taizhang.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.taizhang.jobs.settings.Home;
import org.taizhang.jobs.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demo}: a night over the demo archive, and a pack from it. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Runs a night over the demo archive (jobs/demo/archive) and draws a pack of its last quarter.",
            "Everything it makes lies in the warehouse folder; nothing else is touched."
        })
public final class DemoCommand implements Callable<Integer> {
    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Home home = options.home();
        options.flag("archive", home.demoArchive());
        Settings settings = options.load();
        PrintWriter out = spec.commandLine().getOut();
        ExitCode night = new NightRun(home, settings, out, spec.commandLine().getErr()).run();
        if (night == ExitCode.DONE || night == ExitCode.QUARANTINE) {
            new PackRun(home, settings, out)
                    .run(null, null, settings.warehouse().resolve("packs"), false, null);
            out.println();
            out.println("Now ask it something:");
            out.println(
                    "  jobs/taizhang query \"select region, sum(value) from measurements where metric = 'enterprise_count' and stage ="
                            + " 'resumption' group by all\"");
            out.flush();
        }
        return night.number();
    }
}
