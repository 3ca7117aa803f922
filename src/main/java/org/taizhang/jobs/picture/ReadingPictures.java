package org.taizhang.jobs.picture;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.taizhang.archive.PageImages;
import org.taizhang.chart.style.Ink;
import org.taizhang.chart.style.Typeface;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;
import org.taizhang.fact.Extraction;
import org.taizhang.layout.PageText;

/** Writes a picture of each page of a document with what was read from it. */
public final class ReadingPictures {
    private static final double PIXELS_PER_POINT = 2;

    private ReadingPictures() {}

    /**
     * Draws the pages that have places.
     *
     * @param file the document itself
     * @param out the picture of a single page; of several, OUT-1.png, OUT-2.png … beside it
     * @return the pictures written, none where the document's format knows no places
     * @throws IOException where the document cannot be read again or a picture cannot be written
     */
    public static List<Path> write(Path file, SourceDocument document, Extraction extraction, Path out)
            throws IOException {
        List<Path> written = new ArrayList<>();
        if (document.pages().stream().noneMatch(SourcePage::placed)) {
            return written;
        }
        Font font = Typeface.load(null).font(new Ink(12, false, Color.BLACK));
        PageImages images = new PageImages(PIXELS_PER_POINT);
        images.each(file, document, (page, image) -> {
            PageText text = extraction.pages().get(document.pages().indexOf(page));
            PageDrawing.draw(image, images.scaleOf(page), text, extraction, font);
            Path picture = document.pages().size() == 1 ? out : numbered(out, page.number());
            ImageIO.write(image, "png", picture.toFile());
            written.add(picture);
        });
        return written;
    }

    private static Path numbered(Path out, int page) {
        String name = String.valueOf(out.getFileName());
        int dot = name.lastIndexOf('.');
        String numbered = dot < 0 ? name + "-" + page : name.substring(0, dot) + "-" + page + name.substring(dot);
        return out.resolveSibling(numbered);
    }
}
