package org.taizhang.fact;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;
import org.taizhang.lexicon.GrammarFiles;

/**
 * Extracts the plain texts of a folder with a {@code manifest.csv} and writes the contract's views as CSV, without a warehouse: what
 * {@code score-facts} reads, seconds after a word was added to the lexicon.
 *
 * <p>{@code mvn -q test-compile exec:java} is not needed: run {@code java -cp target/test-classes:target/classes:target/lib/*
 * org.taizhang.fact.FolderExport ARCHIVE OUT}.
 */
final class FolderExport {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Columns of {@link #measurement}. */
    static final String MEASUREMENTS =
            "document,page,article,project,region_code,region,subject,metric,stage,category,value,value_high,unit,qualifier,modality,period_start,period_end,part_of,evidence,char_start,char_end,confidence,id,rule";

    /** Columns of {@link #milestone}. */
    static final String MILESTONES =
            "document,page,article,project,region_code,region,subject,stage,part,modality,period_start,period_end,granularity,evidence,char_start,char_end,confidence,id,rule";

    private FolderExport() {}

    public static void main(String[] args) throws IOException {
        Path archive = Path.of(args[0]);
        Path out = Files.createDirectories(Path.of(args[1]));
        Extractor extractor = new Extractor(GrammarFiles.load(Path.of("jobs"), Path.of("warehouse/reference")));
        List<List<Object>> measurements = new ArrayList<>();
        List<List<Object>> milestones = new ArrayList<>();
        List<List<Object>> mentions = new ArrayList<>();
        List<List<Object>> articles = new ArrayList<>();
        List<List<Object>> issues = new ArrayList<>();
        for (CSVRecord row : manifest(archive)) {
            String document = row.get("file");
            Extraction extraction = extractor.extract(document(archive, row));
            extraction.measurements().forEach(m -> measurements.add(measurement(document, m, extraction)));
            extraction.milestones().forEach(m -> milestones.add(milestone(document, m, extraction)));
            extraction.mentions().forEach(m -> mentions.add(mention(document, m, extraction)));
            extraction.articles().forEach(a -> articles.add(article(document, a)));
            extraction.issues().forEach(i -> issues.add(List.of(document, i.kind(), i.page(), i.text())));
        }
        write(out.resolve("measurements.csv"), MEASUREMENTS, measurements);
        write(out.resolve("milestones.csv"), MILESTONES, milestones);
        write(
                out.resolve("mentions.csv"),
                "document,page,article,kind,name,code,surface,char_start,char_end,confidence",
                mentions);
        write(
                out.resolve("articles.csv"),
                "document,page,article_no,kicker,title,subtitle,byline,dateline,text",
                articles);
        write(out.resolve("issues.csv"), "document,kind,page,text", issues);
    }

    static List<CSVRecord> manifest(Path archive) throws IOException {
        try (CSVParser parser = CSVParser.parse(archive.resolve("manifest.csv"), StandardCharsets.UTF_8, CSV)) {
            return parser.getRecords();
        }
    }

    static SourceDocument document(Path archive, CSVRecord row) throws IOException {
        Identity identity = new Identity(
                row.get("publication"),
                row.get("region"),
                LocalDate.parse(row.get("issue_date")),
                row.get("page_label"),
                "manifest");
        List<Line> lines = Files.readString(archive.resolve(row.get("file")))
                .lines()
                .map(Line::unplaced)
                .toList();
        return new SourceDocument(identity, List.of(new SourcePage(1, 0, 0, SourcePage.Origin.FLOW, lines)), List.of());
    }

    static List<Object> measurement(String document, Measurement m, Extraction extraction) {
        List<Object> cells = new ArrayList<>(List.of(
                document,
                m.source().page(),
                title(extraction, m.source()),
                m.project(),
                m.regionCode(),
                m.region(),
                m.subject(),
                m.metric(),
                m.stage(),
                m.category(),
                m.value().toPlainString(),
                m.valueHigh() == null ? "" : m.valueHigh().toPlainString(),
                m.unit(),
                m.qualifier().code(),
                m.modality().code()));
        cells.addAll(List.of(text(m.period().start()), text(m.period().end()), m.partOf()));
        cells.addAll(place(m.source()));
        cells.addAll(List.of(m.confidence(), m.id(), m.rule()));
        return cells;
    }

    static List<Object> milestone(String document, Milestone m, Extraction extraction) {
        List<Object> cells = new ArrayList<>(List.of(
                document,
                m.source().page(),
                title(extraction, m.source()),
                m.project(),
                m.regionCode(),
                m.region(),
                m.subject(),
                m.stage(),
                m.part(),
                m.modality().code(),
                text(m.period().start()),
                text(m.period().end()),
                m.period().granularity().code()));
        cells.addAll(place(m.source()));
        cells.addAll(List.of(m.confidence(), m.id(), m.rule()));
        return cells;
    }

    private static List<Object> mention(String document, Mention m, Extraction extraction) {
        return List.of(
                document,
                m.source().page(),
                title(extraction, m.source()),
                m.kind().name().toLowerCase(),
                m.name(),
                m.code(),
                m.surface(),
                m.source().span().start(),
                m.source().span().end(),
                m.confidence());
    }

    private static List<Object> article(String document, ReadArticle read) {
        var a = read.article();
        return List.of(
                document,
                a.page(),
                a.number(),
                a.kickerText(),
                a.titleText(),
                a.subtitleText(),
                a.byline(),
                text(read.dateline()),
                a.text());
    }

    private static String title(Extraction extraction, Source source) {
        return extraction.articles().get(source.article() - 1).article().titleText();
    }

    private static List<Object> place(Source source) {
        return List.of(source.evidence(), source.span().start(), source.span().end());
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static void write(Path file, String header, List<List<Object>> rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file);
                CSVPrinter printer = CSVFormat.RFC4180
                        .builder()
                        .setHeader(header.split(","))
                        .get()
                        .print(out)) {
            for (List<Object> row : rows) {
                printer.printRecord(row);
            }
        }
    }
}
