package org.taizhang.jobs.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.taizhang.jobs.output.Answer;
import org.taizhang.warehouse.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: asks the current release. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "Asks the current release in SQL (DuckDB's). Reads only; it can touch no other file.",
            "Views: measurements, milestones, mentions, articles, and more (SHOW TABLES).%n"
        },
        footer = {
            "%nExamples:",
            "  taizhang query \"select region, sum(value) from measurements",
            "                  where metric = 'enterprise_count' and stage = 'resumption' group by all\"",
            "  taizhang query --format csv @warehouse/queries/resumption_by_district_on_a_day.sql"
        })
public final class QueryCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SQL|@FILE", description = "One SQL query, or @ and a file that holds it.")
    private String query = "";

    @Option(names = "--format", defaultValue = "table", description = "table, csv or json. Default: table.")
    private Answer format = Answer.TABLE;

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (Release release = Release.current(settings.folder())) {
            format.write(release.query(sql()), spec.commandLine().getOut());
        }
        return ExitCode.DONE.number();
    }

    private String sql() throws IOException {
        // A query may begin with a comment; what begins like one and says nothing more is an option that nobody knows.
        if (query.startsWith("-") && query.strip().lines().count() == 1) {
            throw new ParameterException(spec.commandLine(), "Unknown option: '" + query + "'");
        }
        if (!query.startsWith("@")) {
            return query;
        }
        Path file = Path.of(query.substring(1));
        if (!Files.isReadable(file)) {
            throw new CommandFailure(
                    file + ": no such file; after @ the path of a file with one SQL query is expected");
        }
        return Files.readString(file);
    }
}
