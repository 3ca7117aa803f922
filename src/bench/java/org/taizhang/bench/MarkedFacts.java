package org.taizhang.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.taizhang.archive.DocumentReader;
import org.taizhang.archive.PageImages;
import org.taizhang.archive.UnreadableDocument;
import org.taizhang.document.Box;
import org.taizhang.document.Identity;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;
import org.taizhang.fact.Extraction;
import org.taizhang.fact.Extractor;
import org.taizhang.jobs.picture.ReadAgain;
import org.taizhang.lexicon.GrammarFiles;
import org.taizhang.typeset.Askew;
import org.taizhang.warehouse.part.DocumentRow;
import org.taizhang.warehouse.part.EvidenceRow;
import org.taizhang.warehouse.part.MeasurementRow;
import org.taizhang.warehouse.part.PartRows;

/**
 * Whether the boxes that the warehouse keeps cover their figures: random facts of the demo archive's PDF, from its text layers and from the
 * same pages scanned askew; what each box covers on the rendered page is read again by recognition and must hold the figure. Run it from the
 * project's folder: {@code mvn -B -q -Dquick -Pbench -Dbench=MarkedFacts test-compile exec:exec}. Arguments: facts of each kind, seed.
 */
public final class MarkedFacts {
    private static final Path ARCHIVE = Path.of("jobs/demo/archive");
    private static final double PIXELS_PER_POINT = 200 / 72.0;
    private static final int SCAN_DPI = 200;
    private static final double MOST_DEGREES = 1.5;
    private static final float QUALITY = 0.7f;
    /** Scanned pages are read until they give this many times the facts that are drawn from them. */
    private static final int RESERVE = 3;

    private final DocumentReader reader = new DocumentReader();
    private final Extractor extractor =
            new Extractor(GrammarFiles.load(Path.of("jobs"), Path.of("warehouse/reference")));
    private final int wanted;
    private final long seed;

    private MarkedFacts(int wanted, long seed) {
        this.wanted = wanted;
        this.seed = seed;
    }

    /** A file with what was read from it; {@code places} by measurement. */
    private record Reading(Path file, SourceDocument document, Map<MeasurementRow, String> figures) {}

    private record Candidate(Reading reading, MeasurementRow row, String words) {}

    /** Prints the share of each kind, and the misses. */
    public static void main(String... arguments) throws Exception {
        int wanted = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 20261120;
        MarkedFacts trial = new MarkedFacts(wanted, seed);
        trial.measure("text layer", pdfs());
        Path folder = Files.createTempDirectory("marked-facts");
        trial.measure("scan", trial.scans(folder));
    }

    private static List<Path> pdfs() throws IOException {
        try (Stream<Path> files = Files.walk(ARCHIVE)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
    }

    private void measure(String kind, List<Path> files) throws Exception {
        List<Path> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(seed));
        List<Candidate> candidates = new ArrayList<>();
        for (Path file : shuffled) {
            if (candidates.size() < wanted * RESERVE) {
                Reading reading = read(file);
                reading.figures().forEach((row, words) -> candidates.add(new Candidate(reading, row, words)));
            }
        }
        Collections.shuffle(candidates, new Random(seed));
        List<Candidate> drawn = candidates.subList(0, Math.min(wanted, candidates.size()));
        List<String> misses = ReadAgain.misses(stamps(drawn), PIXELS_PER_POINT);
        System.out.printf(
                "%s: %d of %d marked figures hold their words (%.1f %%), seed %d%n",
                kind, drawn.size() - misses.size(), drawn.size(), 100.0 * (drawn.size() - misses.size()) / drawn.size(), seed);
        misses.forEach(miss -> System.out.println("  " + miss));
    }

    private Reading read(Path file) throws UnreadableDocument {
        Identity identity = new Identity("", "420500", LocalDate.of(2021, 9, 30), "", "manifest");
        SourceDocument document = reader.read(file, identity);
        Extraction extraction = extractor.extract(document);
        DocumentRow row = PartRows.document("k", "h", "read", "", "", 1, document.identity(), extraction);
        Map<Integer, String> texts = extraction.pages().stream()
                .collect(Collectors.toMap(page -> page.number(), page -> page.text()));
        Map<MeasurementRow, String> figures = new java.util.LinkedHashMap<>();
        for (MeasurementRow measurement : row.measurements()) {
            if (measurement.places().stream().anyMatch(place -> place.figureX() != null)) {
                String text = Objects.requireNonNull(texts.get(measurement.source().page()));
                figures.put(
                        measurement,
                        text.substring(measurement.source().charStart(), measurement.source().charEnd()));
            }
        }
        return new Reading(file, document, figures);
    }

    private static List<ReadAgain.Stamp> stamps(List<Candidate> drawn) throws IOException {
        Map<Path, List<Candidate>> byFile =
                drawn.stream().collect(Collectors.groupingBy(c -> c.reading().file(), TreeMap::new, Collectors.toList()));
        List<ReadAgain.Stamp> stamps = new ArrayList<>();
        PageImages images = new PageImages(PIXELS_PER_POINT);
        for (List<Candidate> candidates : byFile.values()) {
            Reading reading = candidates.get(0).reading();
            Map<Integer, BufferedImage> pages = new TreeMap<>();
            images.each(reading.file(), reading.document(), (page, image) -> pages.put(page.number(), image));
            for (Candidate candidate : candidates) {
                stamps.add(stamp(candidate, pages, images));
            }
        }
        return stamps;
    }

    private static ReadAgain.Stamp stamp(Candidate candidate, Map<Integer, BufferedImage> pages, PageImages images) {
        List<BufferedImage> pieces = new ArrayList<>();
        for (EvidenceRow place : candidate.row().places()) {
            if (place.figureX() != null) {
                BufferedImage image = Objects.requireNonNull(pages.get(place.page()));
                SourcePage page = candidate.reading().document().pages().get(place.page() - 1);
                pieces.add(ReadAgain.cut(image, box(place), images.scaleOf(page)));
            }
        }
        return new ReadAgain.Stamp(candidate.words(), pieces);
    }

    private static Box box(EvidenceRow place) {
        return new Box(
                Objects.requireNonNull(place.figureX()),
                Objects.requireNonNull(place.figureY()),
                Objects.requireNonNull(place.figureWidth()),
                Objects.requireNonNull(place.figureHeight()));
    }

    /** The first page of each PDF, scanned: grey, compressed, and a little askew. */
    private List<Path> scans(Path folder) throws IOException {
        Random random = new Random(seed);
        List<Path> scans = new ArrayList<>();
        for (Path pdf : pdfs()) {
            Path scan = folder.resolve(pdf.getFileName());
            scan(pdf, scan, (2 * random.nextDouble() - 1) * MOST_DEGREES);
            scans.add(scan);
        }
        return scans;
    }

    private static void scan(Path pdf, Path scan, double degrees) throws IOException {
        try (PDDocument printed = Loader.loadPDF(pdf.toFile());
                PDDocument scanned = new PDDocument()) {
            PDRectangle size = printed.getPage(0).getCropBox();
            BufferedImage seen = Askew.turned(
                    new PDFRenderer(printed).renderImageWithDPI(0, SCAN_DPI, ImageType.GRAY), degrees);
            PDPage page = new PDPage(new PDRectangle(size.getWidth(), size.getHeight()));
            scanned.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(scanned, page)) {
                content.drawImage(
                        JPEGFactory.createFromImage(scanned, seen, QUALITY), 0, 0, size.getWidth(), size.getHeight());
            }
            scanned.save(scan.toFile());
        }
    }
}
