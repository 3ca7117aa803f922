package org.taizhang.jobs;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.taizhang.jobs.command.DemoCommand;
import org.taizhang.jobs.command.ErrorMessages;
import org.taizhang.jobs.command.ExitCode;
import org.taizhang.jobs.command.ExportCommand;
import org.taizhang.jobs.command.NightlyCommand;
import org.taizhang.jobs.command.PackCommand;
import org.taizhang.jobs.command.ProjectsCommand;
import org.taizhang.jobs.command.QuarantineCommand;
import org.taizhang.jobs.command.QueryCommand;
import org.taizhang.jobs.command.ReadCommand;
import org.taizhang.jobs.command.ReleasesCommand;
import org.taizhang.jobs.command.ScheduleCommand;
import org.taizhang.jobs.command.StatusCommand;
import org.taizhang.jobs.command.WhyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line. Started by {@code jobs/taizhang}. */
@Command(
        name = "taizhang",
        mixinStandardHelpOptions = true,
        version = "Taizhang 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Reads an archive of project bulletins and newspaper pages, keeps the ledger of projects and regions,",
            "and draws it in quarterly packs.%n",
            "To see it work: taizhang demo"
        },
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  done",
            "  1  failed",
            "  2  wrong usage or settings",
            "  3  done, but documents are in quarantine",
            " 75  another run holds the lock",
            "143  stopped"
        },
        subcommands = {
            DemoCommand.class,
            NightlyCommand.class,
            PackCommand.class,
            QuarantineCommand.class,
            QueryCommand.class,
            WhyCommand.class,
            ExportCommand.class,
            ReadCommand.class,
            ProjectsCommand.class,
            ReleasesCommand.class,
            ScheduleCommand.class,
            StatusCommand.class,
            HelpCommand.class
        })
public final class Taizhang {
    private Taizhang() {}

    public static void main(String[] arguments) {
        SLF4JBridgeHandler
                .removeHandlersForRootLogger(); // libraries that log by java.util.logging write to the terminal
        SLF4JBridgeHandler.install();
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }

    /** Runs one command. @return its exit code */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Taizhang());
        line.setOut(out);
        line.setErr(err);
        line.setExpandAtFiles(false); // @file.sql is an argument of query
        Objects.requireNonNull(line.getSubcommands().get("query"))
                .setUnmatchedOptionsArePositionalParams(true); // so is SQL behind a -- comment
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler(new ErrorMessages());
        if (arguments.length == 0) {
            line.usage(err);
            return ExitCode.USAGE.number();
        }
        return line.execute(arguments);
    }
}
