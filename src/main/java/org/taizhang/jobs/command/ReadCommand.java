package org.taizhang.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taizhang.archive.DocumentReader;
import org.taizhang.archive.UnreadableDocument;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;
import org.taizhang.fact.Extraction;
import org.taizhang.fact.Extractor;
import org.taizhang.jobs.output.ExtractionReport;
import org.taizhang.jobs.picture.ReadingPictures;
import org.taizhang.jobs.settings.Home;
import org.taizhang.lexicon.GrammarFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code read}: what Taizhang sees in one file or text, without a warehouse. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what Taizhang sees in one file, or in text from standard input: articles, measurements, milestones,",
            "mentions and issues. Needs no warehouse and changes none.%n"
        },
        footer = {"%nExample:", "  echo '截至3月10日,全市开复工项目52个。' | taizhang read --region 洛阳市 --date 2024-03-11 -"})
public final class ReadCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE|-", description = "A document, or - for text from standard input.")
    private String source = "";

    @Option(names = "--region", paramLabel = "CODE|NAME", description = "Region that the paper is published for.")
    private String region = "";

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Day of issue; relative times count from it.")
    private @Nullable LocalDate date;

    @Option(names = "--publication", paramLabel = "NAME", description = "Name of the paper.")
    private String publication = "";

    @Option(names = "--format", defaultValue = "text", description = "text or json. Default: text.")
    private ExtractionReport format = ExtractionReport.TEXT;

    @Option(names = "--explain", description = "Shows for each fact the rule that made it and where it stands.")
    private boolean explain;

    @Option(
            names = "--picture",
            paramLabel = "OUT.png",
            description = {
                "Draws the page with what was read on it: each article's blocks in a colour, numbered in reading order;",
                "figures boxed in red, stage words underlined in blue. Several pages: OUT-1.png, OUT-2.png and so on."
            })
    private @Nullable Path picture;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Home home = Home.find();
        Extractor extractor = new Extractor(GrammarFiles.load(home.jobs(), home.reference()));
        SourceDocument document = document(home);
        Extraction extraction = extractor.extract(document);
        PrintWriter out = spec.commandLine().getOut();
        format.write(document.identity(), extraction, explain, out);
        if (picture != null) {
            draw(document, extraction, picture);
        }
        return ExitCode.DONE.number();
    }

    private void draw(SourceDocument document, Extraction extraction, Path out) throws IOException {
        if (source.equals("-") || document.pages().stream().noneMatch(SourcePage::placed)) {
            throw new CommandFailure("--picture: " + source + " has no pages to draw on; PDF, OFD and pictures have");
        }
        ReadingPictures.write(Path.of(source), document, extraction, out);
    }

    private SourceDocument document(Home home) throws IOException {
        Identity given = new Identity(publication, region, date, "", "flags");
        if (source.equals("-")) {
            String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
            List<Line> lines = text.lines().map(Line::unplaced).toList();
            return new SourceDocument(
                    given, List.of(new SourcePage(1, 0, 0, SourcePage.Origin.FLOW, lines)), List.of());
        }
        Path file = Path.of(source);
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure(file + ": no such file");
        }
        try {
            return new DocumentReader().read(file, given);
        } catch (UnreadableDocument e) {
            throw new CommandFailure(file + ": cannot be read (" + e.reason().code() + "): " + e.getMessage());
        }
    }
}
