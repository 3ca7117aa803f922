package org.taizhang.jobs.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.archive.DocumentReader;
import org.taizhang.document.Identity;
import org.taizhang.document.SourceDocument;
import org.taizhang.fact.Extraction;
import org.taizhang.fact.Extractor;
import org.taizhang.lexicon.GrammarFiles;
import org.taizhang.typeset.Frame;
import org.taizhang.typeset.Typesetter;

class ReadingPicturesTest {
    private static final int FIGURE_RED = 0xD62728;
    private static final Identity BULLETIN = new Identity("", "", null, "", "");

    @TempDir
    Path folder;

    private static byte[] pages(int count) throws Exception {
        Typesetter typesetter = new Typesetter(300, 200);
        for (int page = 1; page <= count; page++) {
            typesetter.heading(new Frame(page, 20, 20, 260, 0), 20, "北岸污水厂开工");
            typesetter.pour(List.of("本报讯 昨天，北岸污水厂开工。该厂总投资3.2亿元，占地80亩。"), 10, 15, new Frame(page, 20, 60, 260, 100));
        }
        return typesetter.pdf(Typesetter.Drawing.AS_SET);
    }

    private List<Path> draw(Path file) throws Exception {
        SourceDocument document = new DocumentReader().read(file, BULLETIN);
        Extractor extractor = new Extractor(GrammarFiles.load(Path.of("jobs"), Path.of("warehouse/reference")));
        Extraction extraction = extractor.extract(document);
        return ReadingPictures.write(file, document, extraction, folder.resolve("out.png"));
    }

    @Test
    void thePictureShowsThePageWithItsFiguresBoxed() throws Exception {
        List<Path> written = draw(Files.write(folder.resolve("one.pdf"), pages(1)));
        assertThat(written).containsExactly(folder.resolve("out.png"));
        BufferedImage image = ImageIO.read(written.get(0).toFile());
        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(pixels(image, 0, 110)).as("the heading holds no figure").isZero();
        assertThat(pixels(image, 110, 400)).as("frames of two figures").isGreaterThan(200);
    }

    @Test
    void severalPagesGiveNumberedPictures() throws Exception {
        List<Path> written = draw(Files.write(folder.resolve("two.pdf"), pages(2)));
        assertThat(written).containsExactly(folder.resolve("out-1.png"), folder.resolve("out-2.png"));
    }

    @Test
    void aTextWithoutPagesGivesNoPicture() throws Exception {
        byte[] text = "北岸污水厂开工，总投资3.2亿元。".getBytes(StandardCharsets.UTF_8);
        assertThat(draw(Files.write(folder.resolve("a.txt"), text))).isEmpty();
    }

    private static long pixels(BufferedImage image, int top, int bottom) {
        long count = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += (image.getRGB(x, y) & 0xFFFFFF) == FIGURE_RED ? 1 : 0;
            }
        }
        return count;
    }
}
