package org.taizhang.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.chart.Inquiry;
import org.taizhang.chart.PackRequest;
import org.taizhang.chart.UnknownRegionException;
import org.taizhang.chart.data.Quarter;
import org.taizhang.chart.evidence.Provenance;
import org.taizhang.chart.style.Language;
import org.taizhang.jobs.output.EvidenceText;
import org.taizhang.jobs.picture.ArchivePages;
import org.taizhang.jobs.picture.EvidencePictures;
import org.taizhang.jobs.settings.Settings;
import org.taizhang.warehouse.Release;
import org.taizhang.warehouse.WarehouseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code why}: where a fact, or a value of a chart, comes from. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = {
            "Shows where a figure comes from: the sentence, the paper, the day and the place on the page, and what replaced it.",
            "Asks for a fact by its id, or for a value of a chart by the chart's id and the row, or row and column, of its table.%n"
        },
        footer = {
            "%nExamples:",
            "  taizhang why e654e29fd7c3-m17 --picture /tmp/why.png",
            "  taizhang why \"resumption_by_district 解放区\" --region 410800 --quarter 2020Q1"
        })
public final class WhyCommand implements Callable<Integer> {
    private static final int MOST_PICTURES = 20;

    @Parameters(paramLabel = "FACT|\"CHART POINT\"", description = "Id of a fact, or a chart and a point of it.")
    private String question = "";

    @Option(
            names = "--picture",
            paramLabel = "OUT.png",
            description = {
                "Draws the sentence on its page, the figure framed: OUT.png the clip, OUT-page.png the whole page.",
                "A text without pages is set as an excerpt. Several facts: OUT-1.png, OUT-1-page.png and so on."
            })
    private @Nullable Path picture;

    @Option(names = "--quarter", paramLabel = "YYYYQn", description = "Quarter of the chart. Default: the newest.")
    private @Nullable String quarter;

    @Option(names = "--region", paramLabel = "CODE|NAME", description = "Region of the chart. Default: the commonest.")
    private @Nullable String region;

    @Option(names = "--language", paramLabel = "zh|en", description = "Language of names and notes.")
    private @Nullable String language;

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            description = "Folder with the documents. Default: archive in jobs/nightly.yml.")
    private @Nullable Path archive;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        options.flag("pack.language", language);
        options.flag("archive", archive);
        Settings settings = options.load();
        try (Release release = Release.current(new WarehouseFolder(settings.warehouse()))) {
            Inquiry inquiry =
                    new Inquiry(settings.packFile(), options.home().warehouse().resolve("packs"), release);
            Language speech = Language.valueOf(settings.packLanguage().toUpperCase(Locale.ROOT));
            EvidenceText text = new EvidenceText(spec.commandLine().getOut(), speech);
            List<Provenance> facts = question.strip().contains(" ")
                    ? point(inquiry, release, speech, text)
                    : fact(inquiry, speech, text);
            if (picture != null) {
                draw(settings, speech, facts, picture);
            }
        } catch (UnknownRegionException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
        return ExitCode.DONE.number();
    }

    private List<Provenance> fact(Inquiry inquiry, Language speech, EvidenceText text) {
        List<Provenance> facts = inquiry.facts(List.of(question.strip()), speech);
        if (facts.isEmpty()) {
            throw new CommandFailure("the release holds no fact " + question
                    + "; ids stand in the column id of measurements and milestones, and in packs. Charts are asked for with their point: \""
                    + inquiry.charts().get(0) + " 2021Q1\"");
        }
        facts.forEach(fact -> text.fact(fact, others(inquiry, fact, speech)));
        return facts;
    }

    private List<Provenance> point(Inquiry inquiry, Release release, Language speech, EvidenceText text) {
        String[] words = question.strip().split("\\s+", 2);
        if (!inquiry.charts().contains(words[0])) {
            throw new CommandFailure("no chart " + words[0] + "; there are " + String.join(", ", inquiry.charts()));
        }
        PackRequest request = new PackRequest(quarter(release), region, Path.of(""), speech);
        List<Inquiry.Answer> answers = inquiry.values(words[0], words[1], request);
        if (answers.isEmpty()) {
            throw new CommandFailure("the chart " + words[0] + " of " + request.quarter() + " shows nothing for "
                    + words[1] + "; name a row of its table, or a row and a column");
        }
        for (Inquiry.Answer answer : answers) {
            text.value(answer.name(), answer.text(), answer.facts().size());
            answer.facts().forEach(fact -> text.fact(fact, others(inquiry, fact, speech)));
        }
        return answers.stream()
                .flatMap(answer -> answer.facts().stream())
                .distinct()
                .toList();
    }

    private static List<Provenance> others(Inquiry inquiry, Provenance fact, Language speech) {
        return java.util.stream.Stream.of(fact.later(), fact.earlier())
                .filter(ids -> !ids.isEmpty())
                .flatMap(ids -> inquiry.facts(ids, speech).stream())
                .toList();
    }

    private Quarter quarter(Release release) {
        try {
            return quarter == null ? PackRun.lastQuarter(release) : Quarter.of(quarter);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--quarter: " + e.getMessage());
        }
    }

    private void draw(Settings settings, Language speech, List<Provenance> facts, Path out) throws IOException {
        PrintWriter said = spec.commandLine().getOut();
        ArchivePages pages =
                new ArchivePages(settings.archive(), settings.warehouse().resolve("pages"));
        EvidencePictures pictures = new EvidencePictures(pages, speech);
        for (Path written : pictures.write(facts.stream().limit(MOST_PICTURES).toList(), out)) {
            said.println("picture     " + written);
        }
        if (facts.size() > MOST_PICTURES) {
            said.println("            and no more than these, of " + facts.size() + " facts; ask for one by its id");
        }
        said.flush();
    }
}
