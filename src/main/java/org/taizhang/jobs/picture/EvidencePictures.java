package org.taizhang.jobs.picture;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.taizhang.chart.evidence.ArchivePage;
import org.taizhang.chart.evidence.Clip;
import org.taizhang.chart.evidence.FactWords;
import org.taizhang.chart.evidence.Mark;
import org.taizhang.chart.evidence.PageSource;
import org.taizhang.chart.evidence.Provenance;
import org.taizhang.chart.style.Ink;
import org.taizhang.chart.style.Language;
import org.taizhang.chart.style.Palette;
import org.taizhang.chart.style.Typeface;
import org.taizhang.document.Box;

/** Pictures of facts where they were printed: the sentence tinted, the figure framed. */
public final class EvidencePictures {
    private final PageSource pages;
    private final FactWords words;
    private final Font font;

    public EvidencePictures(PageSource pages, Language language) {
        this.pages = pages;
        this.words = new FactWords(language);
        this.font = Typeface.load(null).font(new Ink(15, false, Palette.TEXT));
    }

    /**
     * Draws facts.
     *
     * @param out the picture of a single fact's sentence, its page beside it as OUT-page.png; of several, OUT-1.png, OUT-1-page.png …
     * @return the pictures written
     * @throws IOException where one cannot be written
     */
    public List<Path> write(List<Provenance> facts, Path out) throws IOException {
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            write(facts.get(i), out, facts.size() == 1 ? "" : "-" + (i + 1), written);
        }
        return written;
    }

    private void write(Provenance fact, Path out, String number, List<Path> written) throws IOException {
        Optional<ArchivePage> page = fact.page();
        Optional<BufferedImage> picture = page.flatMap(pages::picture);
        if (page.isEmpty() || picture.isEmpty()) {
            written.add(save(Excerpt.draw(fact, words, font), out, number));
            return;
        }
        BufferedImage whole = coloured(picture.get());
        List<Mark> marks = fact.marksOnPage();
        MarkPen.draw(whole, page.get(), marks);
        written.add(save(cut(whole, page.get(), Clip.around(marks)), out, number));
        written.add(save(whole, out, number + "-page"));
    }

    /** A page in grey has no place for a coloured pen. */
    private static BufferedImage coloured(BufferedImage page) {
        BufferedImage copy = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    private static BufferedImage cut(BufferedImage whole, ArchivePage page, Box view) {
        double scale = whole.getWidth() / page.width();
        int x = (int) (view.x() * scale);
        int y = (int) (view.y() * scale);
        int width = (int) Math.min(whole.getWidth() - x, view.width() * scale);
        int height = (int) Math.min(whole.getHeight() - y, view.height() * scale);
        return whole.getSubimage(x, y, width, height);
    }

    private static Path save(BufferedImage picture, Path out, String suffix) throws IOException {
        String name = String.valueOf(out.getFileName());
        int dot = name.lastIndexOf('.');
        Path file = out.resolveSibling(
                dot < 0 ? name + suffix + ".png" : name.substring(0, dot) + suffix + name.substring(dot));
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }
}
