package org.taizhang.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.chart.evidence.Evidence;
import org.taizhang.chart.html.HtmlFolder;
import org.taizhang.chart.office.DeckFile;
import org.taizhang.chart.office.WorkbookFile;
import org.taizhang.chart.paper.Book;
import org.taizhang.chart.paper.Page;
import org.taizhang.chart.paper.PdfFile;
import org.taizhang.chart.paper.PictureFolder;
import org.taizhang.chart.style.Typeface;

/** Puts a pack's files in their place: written in a hidden folder beside it, then moved. */
final class PackFiles {
    private final Book book;
    private final Evidence evidence;
    private final Typeface typeface;

    PackFiles(Book book, Evidence evidence, Typeface typeface) {
        this.book = book;
        this.evidence = evidence;
        this.typeface = typeface;
    }

    Pack write(Path out, String name) throws IOException {
        Files.createDirectories(out);
        Path work = Files.createTempDirectory(out, "." + name + "-");
        try {
            Files.createDirectory(work.resolve("html"));
            Files.createDirectory(work.resolve("charts"));
            List<String> kinds = List.of("pdf", "xlsx", "pptx");
            new HtmlFolder(book, evidence, typeface)
                    .write(
                            work.resolve("html"),
                            kinds.stream().map(kind -> name + "." + kind).toList());
            new PictureFolder(book, typeface).write(work.resolve("charts"));
            new PdfFile(book, typeface).write(work.resolve("pdf"));
            new WorkbookFile(book).write(work.resolve("xlsx"));
            new DeckFile(book, typeface).write(work.resolve("pptx"));
            List<Path> files = new ArrayList<>();
            Path along = Files.createDirectory(work.resolve("html").resolve("files"));
            copyAll(work.resolve("charts"), along);
            for (String kind : kinds) {
                Files.copy(work.resolve(kind), along.resolve(name + "." + kind));
                files.add(out.resolve(name + "." + kind));
                Files.move(work.resolve(kind), out.resolve(name + "." + kind), StandardCopyOption.REPLACE_EXISTING);
            }
            Path html = replace(work.resolve("html"), out.resolve(name));
            Path charts = replace(work.resolve("charts"), out.resolve(name + "-charts"));
            return new Pack(
                    files.get(0),
                    html.resolve("index.html"),
                    files.get(1),
                    files.get(2),
                    charts,
                    book.pages().size(),
                    empty(),
                    book.findings());
        } finally {
            delete(work);
        }
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> pictures = Files.list(from)) {
            for (Path picture : pictures.toList()) {
                Files.copy(picture, to.resolve(picture.getFileName()));
            }
        }
    }

    private static Path replace(Path made, Path place) throws IOException {
        delete(place);
        return Files.move(made, place);
    }

    private List<String> empty() {
        return book.blank().stream().map(Page::id).toList();
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
