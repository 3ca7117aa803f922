package org.taizhang.jobs.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.archive.ArchiveFile;
import org.taizhang.archive.ArchiveFolder;
import org.taizhang.archive.ContentHash;
import org.taizhang.archive.PageImages;
import org.taizhang.chart.evidence.ArchivePage;
import org.taizhang.chart.evidence.PageSource;
import org.taizhang.chart.html.Jpeg;
import org.taizhang.document.Identity;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;
import org.taizhang.document.Tilt;

/**
 * Shows pages from the files of the archive. A page is rendered once; its picture is kept under the fingerprint of its file, which never
 * goes stale. A file is found by listing the archive, never by a path that a release tells.
 */
public final class ArchivePages implements PageSource {
    /** Enough to read the smallest print, and to read it again by recognition (173 dpi). */
    private static final double PIXELS_PER_POINT = 2.4;

    private static final float QUALITY = 0.9f;
    private static final Logger LOG = LoggerFactory.getLogger(ArchivePages.class);
    private static final Identity ANY = new Identity("", "", null, "", "");

    private final Path cache;
    private final Map<String, Path> files;
    private final Map<Path, String> hashes = new ConcurrentHashMap<>();

    /**
     * @param archive its folder; where it is gone, no page is shown
     * @param cache folder for the pictures
     */
    public ArchivePages(Path archive, Path cache) {
        this.cache = cache;
        this.files = files(archive);
    }

    private static Map<String, Path> files(Path archive) {
        try {
            return new ArchiveFolder(archive).files().collect(Collectors.toMap(ArchiveFile::name, ArchiveFile::path));
        } catch (IOException e) {
            LOG.warn("the archive {} cannot be listed, so the pack shows no pages: {}", archive, e.toString());
            return Map.of();
        }
    }

    @Override
    public Optional<BufferedImage> picture(ArchivePage page) {
        Path kept = cache.resolve(page.contentHash() + "-" + page.number() + ".jpg");
        try {
            if (!Files.isRegularFile(kept) && !render(page, kept)) {
                return Optional.empty();
            }
            // Also what was rendered just now is read back, so that a pack is the same whether its pages were kept or
            // not.
            return Optional.ofNullable(ImageIO.read(kept.toFile()));
        } catch (IOException e) {
            LOG.warn("page {} of {} cannot be shown: {}", page.number(), page.document(), e.toString());
            return Optional.empty();
        }
    }

    /** @return whether there is a picture now */
    private boolean render(ArchivePage page, Path kept) throws IOException {
        Path file = files.get(page.document());
        if (file == null || !isUnchanged(file, page)) {
            return false;
        }
        Optional<BufferedImage> picture = rendered(file, page);
        if (picture.isPresent()) {
            keep(picture.get(), kept);
        }
        return picture.isPresent();
    }

    private boolean isUnchanged(Path file, ArchivePage page) throws IOException {
        String hash = hashes.get(file);
        if (hash == null) {
            hash = ContentHash.of(file);
            hashes.put(file, hash);
        }
        return hash.equals(page.contentHash());
    }

    private static Optional<BufferedImage> rendered(Path file, ArchivePage page) throws IOException {
        SourcePage shape = new SourcePage(
                page.number(),
                page.width(),
                page.height(),
                SourcePage.Origin.TEXT_LAYER,
                List.of(),
                page.quarterTurns(),
                Tilt.NONE);
        List<BufferedImage> pictures = new ArrayList<>();
        new PageImages(PIXELS_PER_POINT)
                .each(file, new SourceDocument(ANY, List.of(shape), List.of()), (any, image) -> pictures.add(image));
        return pictures.stream().findFirst();
    }

    private void keep(BufferedImage picture, Path kept) throws IOException {
        Files.createDirectories(cache);
        Path written = Files.createTempFile(cache, ".page", ".jpg");
        Jpeg.write(picture, QUALITY, written);
        Files.move(written, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
