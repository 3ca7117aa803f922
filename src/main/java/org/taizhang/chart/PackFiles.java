package org.taizhang.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.chart.evidence.Evidence;
import org.taizhang.chart.html.HtmlFolder;
import org.taizhang.chart.paper.Book;
import org.taizhang.chart.paper.Page;
import org.taizhang.chart.paper.PdfFile;
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
            new HtmlFolder(book, evidence, typeface).write(work.resolve("html"));
            new PdfFile(book, typeface).write(work.resolve("pack.pdf"));
            Path pdf = out.resolve(name + ".pdf");
            Path html = out.resolve(name);
            Files.move(work.resolve("pack.pdf"), pdf, StandardCopyOption.REPLACE_EXISTING);
            delete(html);
            Files.move(work.resolve("html"), html);
            return new Pack(pdf, html.resolve("index.html"), book.pages().size(), empty(), book.findings());
        } finally {
            delete(work);
        }
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
