package org.taizhang.jobs.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.taizhang.archive.ocr.OcrEngine;
import org.taizhang.archive.ocr.OcrException;
import org.taizhang.document.Box;
import org.taizhang.document.Line;

/** Reads marked pieces of pages again by recognition: laid out on sheets like stamps, each in a cell of its own. */
public final class ReadAgain {
    /** White space that the marker leaves around a figure, in points. */
    private static final double MARGIN = 2;

    private static final int CELL_WIDTH = 420;
    private static final int CELL_HEIGHT = 90;
    private static final int COLUMNS = 4;
    private static final int ROWS = 24;
    private static final int INSET = 20;

    private ReadAgain() {}

    /**
     * A marked figure.
     *
     * @param words as they were read first
     * @param pieces the marked pieces of the page's picture, one a line
     */
    public record Stamp(String words, List<BufferedImage> pieces) {}

    /** Cuts what a box marks out of a page's picture. */
    public static BufferedImage cut(BufferedImage page, Box box, double pixelsPerPoint) {
        int x = (int) Math.max(0, (box.x() - MARGIN) * pixelsPerPoint);
        int y = (int) Math.max(0, (box.y() - MARGIN) * pixelsPerPoint);
        int width = (int) Math.min(page.getWidth() - x, (box.width() + 2 * MARGIN) * pixelsPerPoint);
        int height = (int) Math.min(page.getHeight() - y, (box.height() + 2 * MARGIN) * pixelsPerPoint);
        BufferedImage piece = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = piece.createGraphics();
        graphics.drawImage(page, -x, -y, null);
        graphics.dispose();
        return piece;
    }

    /** What the stamps that do not hold their words hold instead. */
    public static List<String> misses(List<Stamp> stamps, double pixelsPerPoint) throws OcrException {
        List<String> read = new ArrayList<>();
        OcrEngine engine = new OcrEngine();
        for (int from = 0; from < stamps.size(); from += COLUMNS * ROWS) {
            List<BufferedImage> pieces = stamps.subList(from, Math.min(stamps.size(), from + COLUMNS * ROWS)).stream()
                    .map(stamp -> joined(stamp.pieces()))
                    .toList();
            read.addAll(read(engine, pieces, pixelsPerPoint));
        }
        List<String> misses = new ArrayList<>();
        for (int i = 0; i < stamps.size(); i++) {
            String words = plain(stamps.get(i).words());
            String again = plain(read.get(i));
            if (!again.contains(words)) {
                misses.add(words + " read again as " + again);
            }
        }
        return misses;
    }

    /** A figure that is broken at the end of a line is read in one: a last character alone is none to a recogniser of lines. */
    private static BufferedImage joined(List<BufferedImage> pieces) {
        int width = pieces.stream().mapToInt(BufferedImage::getWidth).sum();
        int height = pieces.stream().mapToInt(BufferedImage::getHeight).max().orElse(1);
        BufferedImage joined = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = joined.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        int x = 0;
        for (BufferedImage piece : pieces) {
            graphics.drawImage(piece, x, (height - piece.getHeight()) / 2, null);
            x += piece.getWidth();
        }
        graphics.dispose();
        return joined;
    }

    private static List<String> read(OcrEngine engine, List<BufferedImage> pieces, double pixelsPerPoint)
            throws OcrException {
        int rows = (pieces.size() + COLUMNS - 1) / COLUMNS;
        BufferedImage sheet = new BufferedImage(COLUMNS * CELL_WIDTH, rows * CELL_HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < pieces.size(); i++) {
            int x = i % COLUMNS * CELL_WIDTH + INSET;
            int y = i / COLUMNS * CELL_HEIGHT + INSET;
            graphics.setClip(x, y, CELL_WIDTH - INSET, CELL_HEIGHT - INSET);
            graphics.drawImage(pieces.get(i), x, y, null);
        }
        graphics.dispose();
        StringBuilder[] read = new StringBuilder[rows * COLUMNS];
        for (Line line : engine.read(sheet, pixelsPerPoint).lines()) {
            Box box = Objects.requireNonNull(line.box());
            int cell = (int) (box.centreY() * pixelsPerPoint / CELL_HEIGHT) * COLUMNS
                    + Math.min(COLUMNS - 1, (int) (box.centreX() * pixelsPerPoint / CELL_WIDTH));
            read[cell] = read[cell] == null ? new StringBuilder() : read[cell];
            read[cell].append(line.text());
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            texts.add(read[i] == null ? "" : read[i].toString());
        }
        return texts;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
