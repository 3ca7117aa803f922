package org.taizhang.demo.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.taizhang.demo.desk.Sheet;

/** Prints sheets in the formats of the archive. */
public final class Press {

    private final Map<String, Typesetter> byFormat;

    public Press() throws IOException {
        Typeface typeface = new Typeface();
        NewspaperPage page = new NewspaperPage(typeface);
        this.byFormat = Map.of(
                "page", page,
                "scan", new ScannedPage(page),
                "pdf", new BulletinPdf(typeface),
                "docx", new WordBulletin(),
                "html", new WebPage(),
                "txt", new PlainTextSheet());
    }

    /** Prints a sheet below the archive folder. */
    public void print(Sheet sheet, Path archive) throws IOException {
        Typesetter typesetter = byFormat.get(sheet.edition().format());
        if (typesetter == null) {
            throw new IllegalArgumentException(
                    "No press prints " + sheet.edition().format() + ": " + byFormat.keySet());
        }
        Path file = archive.resolve(sheet.edition().file());
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        typesetter.set(sheet, file);
    }
}
