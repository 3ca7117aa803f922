package org.taizhang.chart.html;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.taizhang.chart.evidence.ArchivePage;
import org.taizhang.chart.evidence.Clip;
import org.taizhang.chart.evidence.Mark;
import org.taizhang.chart.evidence.PageSource;
import org.taizhang.chart.evidence.Provenance;
import org.taizhang.document.Box;

/** The pictures of a pack's pages: each page whole, and each sentence clipped from it. */
final class PageAlbum {
    /** A whole page is for finding one's way; to read, there are the clips. In pixels. */
    private static final int LONGEST_SIDE = 2000;

    private static final float QUALITY = 0.72f;

    private final Path folder;
    private final Map<ArchivePage, Shot> pages = new ConcurrentHashMap<>();
    private final Map<Key, Shot> clips = new ConcurrentHashMap<>();

    private record Key(ArchivePage page, Box view) {}

    private PageAlbum(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the pictures of all pages and sentences of these facts below a folder. Pages are worked on side by side.
     *
     * @throws IOException where one cannot be written
     */
    static PageAlbum write(Path folder, Iterable<Provenance> facts, PageSource source) throws IOException {
        PageAlbum album = new PageAlbum(folder);
        Files.createDirectories(folder.resolve("pages"));
        Map<ArchivePage, Set<Box>> wanted = new LinkedHashMap<>();
        for (Provenance fact : facts) {
            fact.pages()
                    .forEach(page -> wanted.computeIfAbsent(page, any -> new LinkedHashSet<>())
                            .add(Clip.around(marks(fact, page))));
        }
        List<ArchivePage> ordered = wanted.keySet().stream()
                .sorted(Comparator.comparing(ArchivePage::document).thenComparing(ArchivePage::number))
                .toList();
        Map<ArchivePage, String> names = new LinkedHashMap<>();
        ordered.forEach(page -> names.put(page, String.format("pages/%03d", names.size() + 1)));
        try {
            names.entrySet().parallelStream()
                    .forEach(entry -> source.picture(entry.getKey())
                            .ifPresent(picture -> album.page(
                                    entry.getKey(),
                                    entry.getValue(),
                                    picture,
                                    wanted.getOrDefault(entry.getKey(), Set.of()))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return album;
    }

    private static List<Mark> marks(Provenance fact, ArchivePage page) {
        return fact.marks().stream().filter(mark -> mark.page().equals(page)).toList();
    }

    /** The whole page; empty where it cannot be shown. */
    Optional<Shot> page(ArchivePage page) {
        return Optional.ofNullable(pages.get(page));
    }

    /** The sentence on one of its pages; empty where it cannot be shown. */
    Optional<Shot> clip(Provenance fact, ArchivePage page) {
        return Optional.ofNullable(clips.get(new Key(page, Clip.around(marks(fact, page)))));
    }

    private void page(ArchivePage page, String name, BufferedImage picture, Set<Box> views) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        BufferedImage whole = scaled(picture, scale);
        Box view = new Box(0, 0, page.width(), page.height());
        pages.put(page, write(name, view, whole));
        int number = 0;
        for (Box clip : views) {
            number++;
            clips.put(new Key(page, clip), write(name + "-" + number, clip, cut(picture, page, clip)));
        }
    }

    private Shot write(String name, Box view, BufferedImage picture) {
        Path file = folder.resolve(name + ".jpg");
        try {
            Jpeg.write(picture, QUALITY, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Shot(name + ".jpg", view, picture.getWidth(), picture.getHeight());
    }

    private static BufferedImage cut(BufferedImage picture, ArchivePage page, Box view) {
        double scaleX = picture.getWidth() / page.width();
        double scaleY = picture.getHeight() / page.height();
        int x = (int) Math.max(0, Math.min(picture.getWidth() - 1, Math.round(view.x() * scaleX)));
        int y = (int) Math.max(0, Math.min(picture.getHeight() - 1, Math.round(view.y() * scaleY)));
        int width = (int) Math.max(1, Math.min(picture.getWidth() - x, Math.round(view.width() * scaleX)));
        int height = (int) Math.max(1, Math.min(picture.getHeight() - y, Math.round(view.height() * scaleY)));
        return picture.getSubimage(x, y, width, height);
    }

    private static BufferedImage scaled(BufferedImage picture, double scale) {
        if (scale == 1) {
            return picture;
        }
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, picture.getType());
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }
}
