package org.taizhang.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.jobs.output.Answer;
import org.taizhang.warehouse.QueryResult;
import org.taizhang.warehouse.ReleaseDiff;
import org.taizhang.warehouse.ReleaseSummary;
import org.taizhang.warehouse.Releases;
import org.taizhang.warehouse.WarehouseDefinition;
import org.taizhang.warehouse.WarehouseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code releases}: what each release holds, whether it is whole, and what differs between two. */
@Command(
        name = "releases",
        mixinStandardHelpOptions = true,
        description = "Lists the releases of the warehouse, compares two of them, or verifies that they are whole.",
        footer = {
            "%nExamples:",
            "  taizhang releases",
            "  taizhang releases --diff 2026-11-19 current",
            "  taizhang releases --diff 2026-11-19 current --show figures --format csv",
            "  taizhang releases --verify",
            "%nCauses: new_document; revision (a new document states the same otherwise); document_gone; archive_edit",
            "(publication, region or day of a document); reference_edit; extractor_version (code, words or rules);",
            "definition (the SQL of the warehouse)."
        })
public final class ReleasesCommand implements Callable<Integer> {
    /** What of a comparison is shown. */
    enum Part {
        SUMMARY,
        SERIES,
        FIGURES
    }

    @Option(
            names = "--diff",
            arity = "2",
            paramLabel = "RELEASE",
            description = "Compares two releases, the earlier first. A name, its beginning, or current.")
    private List<String> compared = new ArrayList<>();

    @Option(
            names = "--show",
            defaultValue = "summary",
            description = "Of a comparison: summary, series (values that differ) or figures. Default: summary.")
    private Part part = Part.SUMMARY;

    @Option(names = "--verify", description = "Compares every file of every release with what was published.")
    private boolean verify;

    @Option(names = "--format", defaultValue = "table", description = "table, csv or json. Default: table.")
    private Answer format = Answer.TABLE;

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        WarehouseFolder folder = settings.folder();
        Releases releases = new Releases(folder);
        PrintWriter out = spec.commandLine().getOut();
        if (verify) {
            return verify(releases, out).number();
        }
        if (!compared.isEmpty()) {
            compare(folder, releases, out);
        } else {
            format.write(table(releases), out);
        }
        return ExitCode.DONE.number();
    }

    private void compare(WarehouseFolder folder, Releases releases, PrintWriter out) throws IOException {
        String before = named(releases, compared.get(0));
        String after = named(releases, compared.get(1));
        WarehouseDefinition definition = new WarehouseDefinition(settings.home().warehouse());
        try (ReleaseDiff diff = ReleaseDiff.between(folder, definition, before, after)) {
            QueryResult shown = switch (part) {
                case SUMMARY -> diff.summary();
                case SERIES -> diff.series();
                case FIGURES -> diff.figures();
            };
            format.write(shown, out);
        }
    }

    private static String named(Releases releases, String word) {
        List<String> names = releases.names();
        if (word.equals("current")) {
            return releases.current()
                    .orElseThrow(() -> new CommandFailure("no release is current; there are: " + names));
        }
        List<String> meant =
                names.stream().filter(name -> name.startsWith(word)).toList();
        if (meant.size() != 1) {
            throw new CommandFailure(
                    "'" + word + "' names " + (meant.isEmpty() ? "no release" : meant) + "; there are: " + names);
        }
        return meant.get(0);
    }

    private static ExitCode verify(Releases releases, PrintWriter out) {
        ExitCode code = ExitCode.DONE;
        for (String name : releases.names()) {
            List<String> troubles = releases.verify(name);
            out.println(name + "  " + (troubles.isEmpty() ? "whole" : String.join("; ", troubles)));
            code = troubles.isEmpty() ? code : ExitCode.FAILED;
        }
        out.flush();
        return code;
    }

    private static QueryResult table(Releases releases) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ReleaseSummary release : releases.summaries()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(release.name());
            row.add(release.current() ? "current" : "");
            row.add(release.rows().get("dim_document"));
            row.add(release.rows().get("fact_measurement"));
            row.add(release.rows().get("fact_milestone"));
            row.add(release.trouble().isEmpty() ? release.warnings() : null);
            row.add(release.trouble().isEmpty() ? String.format(Locale.ROOT, "%.1f MB", release.bytes() / 1e6) : "");
            row.add(release.extractorVersion());
            row.add(release.trouble());
            rows.add(row);
        }
        return new QueryResult(
                List.of(
                        "release",
                        "named",
                        "documents",
                        "measurements",
                        "milestones",
                        "warnings",
                        "size",
                        "extractor",
                        "trouble"),
                List.of("VARCHAR", "VARCHAR", "BIGINT", "BIGINT", "BIGINT", "BIGINT", "VARCHAR", "VARCHAR", "VARCHAR"),
                rows);
    }
}
