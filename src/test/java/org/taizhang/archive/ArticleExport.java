package org.taizhang.archive;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.taizhang.layout.Article;
import org.taizhang.layout.LaidOutDocument;
import org.taizhang.layout.Layout;

/**
 * Writes the articles of an archive as {@code articles.csv}, without the facts and the warehouse: {@code ArticleExport ARCHIVE OUT}. With
 * it the reading of pages can be measured in seconds.
 */
final class ArticleExport {
    private static final String[] COLUMNS = {
        "document", "page", "article_no", "kicker", "title", "subtitle", "byline", "text"
    };

    private ArticleExport() {}

    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[1]);
        Files.createDirectories(out);
        ArchiveFolder archive = new ArchiveFolder(Path.of(arguments[0]));
        IdentityReader identities = new IdentityReader(archive.manifest(), List.of());
        DocumentReader reader = new DocumentReader();
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader(COLUMNS).get();
        try (CSVPrinter csv =
                new CSVPrinter(new PrintWriter(Files.newBufferedWriter(out.resolve("articles.csv"))), format)) {
            for (ArchiveFile file : archive.files().toList()) {
                try {
                    var document = reader.read(
                            file.path(), identities.read(file.name()).identity());
                    write(csv, file, Layout.layOut(document));
                } catch (UnreadableDocument e) {
                    System.err.println(e.reason() + " " + e.getMessage());
                }
            }
        }
    }

    private static void write(CSVPrinter csv, ArchiveFile file, LaidOutDocument document) throws IOException {
        for (Article article : document.articles()) {
            csv.printRecord(
                    file.name(),
                    article.page(),
                    article.number(),
                    article.kickerText(),
                    article.titleText(),
                    article.subtitleText(),
                    article.byline(),
                    article.text());
        }
    }
}
