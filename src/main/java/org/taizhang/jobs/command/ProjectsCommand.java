package org.taizhang.jobs.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.lexicon.ProjectDecisionFile;
import org.taizhang.link.LinkDoubt;
import org.taizhang.link.ProjectDecision;
import org.taizhang.warehouse.Release;
import org.taizhang.warehouse.SqlFile;
import org.taizhang.warehouse.WarehouseDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code projects}: which names mean one project, and the statistician's word on it. */
@Command(
        name = "projects",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the pairs of project names of which the linker is not sure, the likeliest first, and takes decisions",
            "into warehouse/reference/projects.csv. The next night follows them; it reads no document again.%n"
        },
        footer = {
            "%nExamples:",
            "  taizhang projects --review                     asks about one pair after the other",
            "  taizhang projects --review --list              only shows them",
            "  taizhang projects --answers decisions.csv      takes rows in the columns of projects.csv"
        })
public final class ProjectsCommand implements Callable<Integer> {
    @Option(names = "--review", description = "Goes through the doubtful pairs.")
    private boolean review;

    @Option(names = "--list", description = "With --review: shows them and asks nothing.")
    private boolean list;

    @Option(names = "--top", paramLabel = "N", defaultValue = "50", description = "How many pairs. Default: 50.")
    private int top;

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "Decisions to take over, a table with the columns of projects.csv. All of them, or none.")
    private @Nullable Path answers;

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "Where decisions are kept. Default: warehouse/reference/projects.csv.")
    private @Nullable Path decisions;

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (answers != null) {
            take(ProjectDecisionFile.read(answers), out);
        } else if (review) {
            review(out);
        } else {
            throw new CommandFailure("say what to do: --review shows the doubtful pairs, --answers takes decisions");
        }
        return ExitCode.DONE.number();
    }

    private Path decisionFile() {
        return decisions == null ? settings.home().reference().resolve("projects.csv") : decisions;
    }

    private void review(PrintWriter out) throws IOException {
        try (Release release = Release.current(settings.folder())) {
            ReleaseContext context = new ReleaseContext(
                    release, new WarehouseDefinition(settings.home().warehouse()).sql("review"));
            List<LinkDoubt> open = open(context, ProjectDecisionFile.read(decisionFile()));
            ProjectReview dialogue = new ProjectReview(out, context);
            if (list) {
                dialogue.list(open);
                return;
            }
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            take(dialogue.ask(open, in), out);
        }
    }

    private void take(List<ProjectDecision> taken, PrintWriter out) {
        int added = ProjectDecisionFile.append(decisionFile(), taken);
        out.println(added + (added == 1 ? " decision" : " decisions") + " added to " + decisionFile()
                + (added < taken.size() ? ", " + (taken.size() - added) + " stood there already" : ""));
    }

    /** The doubtful pairs of the current release about which nothing has been decided since. */
    private List<LinkDoubt> open(ReleaseContext release, List<ProjectDecision> known) {
        return release.ask("doubtful_pairs", List.of()).stream()
                .map(ProjectsCommand::doubt)
                .filter(doubt -> known.stream().noneMatch(decision -> decides(decision, doubt)))
                .limit(top)
                .toList();
    }

    /** Pairs, regions and sentences from a release, by the questions of {@code warehouse/review}. */
    private record ReleaseContext(Release release, List<SqlFile> questions) implements ProjectReview.Context {
        List<List<@Nullable Object>> ask(String question, List<Object> values) {
            return questions.stream()
                    .filter(file -> file.name().equals(question))
                    .flatMap(file -> release.query(file.sql(), values).rows().stream())
                    .toList();
        }

        @Override
        public String region(String code) {
            return first(ask("region", List.of(code)));
        }

        @Override
        public String quotation(String name, String region) {
            return first(ask("quotation", List.of(name, region)));
        }

        private static String first(List<List<@Nullable Object>> rows) {
            return rows.isEmpty() || rows.get(0).get(0) == null ? "" : text(rows.get(0), 0);
        }
    }

    private static boolean decides(ProjectDecision decision, LinkDoubt doubt) {
        boolean names =
                decision.name().equals(doubt.name()) && decision.otherName().equals(doubt.otherName())
                        || decision.name().equals(doubt.otherName())
                                && decision.otherName().equals(doubt.name());
        boolean places = decision.otherRegion().isEmpty()
                || Set.of(decision.region(), decision.otherRegion())
                        .equals(Set.copyOf(List.of(doubt.region(), doubt.otherRegion())));
        return names && places;
    }

    private static LinkDoubt doubt(List<@Nullable Object> row) {
        return new LinkDoubt(
                text(row, 0),
                text(row, 1),
                text(row, 2),
                text(row, 3),
                text(row, 4),
                text(row, 5),
                new BigDecimal(text(row, 6)).doubleValue(),
                text(row, 7),
                text(row, 8),
                Integer.parseInt(text(row, 9)));
    }

    private static String text(List<@Nullable Object> row, int column) {
        return String.valueOf(row.get(column));
    }
}
