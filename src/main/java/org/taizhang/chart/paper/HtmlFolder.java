package org.taizhang.chart.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taizhang.chart.style.Typeface;

/** Writes a pack as a folder of HTML and SVG that opens from disk and asks for nothing else, on a screen or a telephone. */
public final class HtmlFolder {
    private final Book book;
    private final Typeface typeface;

    public HtmlFolder(Book book, Typeface typeface) {
        this.book = book;
        this.typeface = typeface;
    }

    /** Writes {@code index.html} and its pictures into an existing folder. */
    public void write(Path folder) throws IOException {
        Path charts = Files.createDirectories(folder.resolve("charts"));
        for (Page page : book.drawn()) {
            for (Sheet sheet : Sheet.values()) {
                Files.writeString(charts.resolve(sheet.file(page)), picture(page, sheet));
            }
        }
        Files.writeString(folder.resolve("index.html"), new HtmlIndex(book).markup());
    }

    private String picture(Page page, Sheet sheet) {
        String id = page.id() + "_" + sheet.width();
        return Pictures.svg(id, sheet.width(), sheet.height(page), typeface, page.drawing()::draw);
    }
}
