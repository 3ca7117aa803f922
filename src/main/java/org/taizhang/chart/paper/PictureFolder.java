package org.taizhang.chart.paper;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.taizhang.chart.form.Canvas;
import org.taizhang.chart.style.Typeface;

/** Each chart with its title and source as a picture for reports and web pages: {@code ID.png} at twice its size, {@code ID.svg} as vectors. */
public final class PictureFolder {
    private static final int WIDTH = 1000;
    private static final int USUAL = 430;
    private static final int MOST = 1400;
    /** Title, subtitle and source. */
    private static final int WORDS = 132;

    private final Book book;
    private final Typeface typeface;

    public PictureFolder(Book book, Typeface typeface) {
        this.book = book;
        this.typeface = typeface;
    }

    /** Writes the pictures into an existing folder. */
    public void write(Path folder) throws IOException {
        for (Page page : book.drawn()) {
            int height = WORDS + page.drawing().height(USUAL, MOST, false);
            Poster poster = new Poster(page.title(), page.subtitle(), page.source(), page.drawing());
            Consumer<Canvas> drawing = canvas -> poster.draw(canvas, new Rectangle2D.Double(0, 0, WIDTH, height));
            Path png = folder.resolve(page.id() + ".png");
            if (!ImageIO.write(Pictures.image(WIDTH, height, typeface, drawing), "png", png.toFile())) {
                throw new IOException(png + ": this Java has no writer for PNG");
            }
            Files.writeString(
                    folder.resolve(page.id() + ".svg"), Pictures.svg(page.id(), WIDTH, height, typeface, drawing));
        }
    }
}
