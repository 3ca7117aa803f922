package org.taizhang.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.jobs.report.Notification;
import org.taizhang.jobs.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code schedule}: the night by itself, with systemd. */
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        description = {
            "Lets systemd run the night at half past two, Shanghai time, and make up for one that was missed.",
            "For cron and Kubernetes see jobs/schedule."
        })
public final class ScheduleCommand {
    private static final Set<String> TOLD_BY_NOBODY = Set.of("killed", "dumped");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Prints the service and the timer with the paths of this installation; changes nothing.")
    int show(@Mixin SettingsOptions options) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        for (Map.Entry<String, String> unit : new Units(options.home()).all().entrySet()) {
            out.println("# --- " + unit.getKey());
            out.println(unit.getValue());
        }
        out.flush();
        return ExitCode.DONE.number();
    }

    @Command(
            name = "install",
            mixinStandardHelpOptions = true,
            description = "Writes them for this user, and says what to run next; starts nothing.")
    int install(
            @Mixin SettingsOptions options,
            @Option(names = "--units", paramLabel = "DIR", description = "Default: ~/.config/systemd/user.") @Nullable
                    Path units)
            throws IOException {
        Path folder = units == null ? userUnits() : units;
        Files.createDirectories(folder);
        PrintWriter out = spec.commandLine().getOut();
        for (Map.Entry<String, String> unit : new Units(options.home()).all().entrySet()) {
            Files.writeString(folder.resolve(unit.getKey()), unit.getValue());
            out.println("wrote " + folder.resolve(unit.getKey()));
        }
        out.println("Now run:");
        out.println("  systemctl --user daemon-reload");
        out.println("  systemctl --user enable --now taizhang.timer");
        out.println("  loginctl enable-linger        so that it runs while you are not logged in");
        out.flush();
        return ExitCode.DONE.number();
    }

    @Command(
            name = "ended",
            mixinStandardHelpOptions = true,
            description = "For the service's ExecStopPost: tells notification.command where the run was killed.")
    int ended(@Mixin SettingsOptions options) throws IOException {
        String how = System.getenv().getOrDefault("EXIT_CODE", "");
        if (TOLD_BY_NOBODY.contains(how)) {
            Settings settings = options.load();
            Settings.Notification told = settings.notification();
            new Notification(told.command(), told.when())
                    .tellKilled(
                            System.getenv().getOrDefault("SERVICE_RESULT", how) + ", "
                                    + System.getenv().getOrDefault("EXIT_STATUS", ""),
                            settings.warehouse());
        }
        return ExitCode.DONE.number();
    }

    private static Path userUnits() {
        String config = System.getenv().getOrDefault("XDG_CONFIG_HOME", "");
        Path base = config.isEmpty() ? Path.of(System.getProperty("user.home"), ".config") : Path.of(config);
        return base.resolve("systemd/user");
    }
}
