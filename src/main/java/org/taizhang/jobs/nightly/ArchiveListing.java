package org.taizhang.jobs.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.archive.ArchiveFile;
import org.taizhang.archive.ArchiveFolder;
import org.taizhang.archive.ContentHash;
import org.taizhang.archive.IdentityReader;
import org.taizhang.archive.Manifest;
import org.taizhang.document.Identity;
import org.taizhang.document.Issue;
import org.taizhang.document.PublicationSource;
import org.taizhang.warehouse.InventoryEntry;

/** What lies in the archive tonight, by content and identity. */
final class ArchiveListing {
    private static final String INACCESSIBLE = "inaccessible:";

    private final Path root;
    private final List<PublicationSource> sources;
    private final Progress progress;
    /** Files whose name on disk is not its normal form; all others are found by their name. */
    private final Map<String, Path> renamed = new ConcurrentHashMap<>();

    private @Nullable IdentityReader identities;
    private List<Issue> issues = List.of();

    ArchiveListing(Path root, List<PublicationSource> sources, Progress progress) {
        this.root = root;
        this.sources = sources;
        this.progress = progress;
    }

    /**
     * @param before the last listing: a file whose size and time are still the same is not hashed again
     * @throws IOException where the archive cannot be listed, or is empty though it was not: that is a lost mount rather than a lost archive
     */
    List<InventoryEntry> list(List<InventoryEntry> before) throws IOException {
        ArchiveFolder.Contents archive = new ArchiveFolder(root).contents();
        List<ArchiveFile> files = archive.files();
        if (files.isEmpty() && !before.isEmpty()) {
            throw new IOException(root + " is empty, but held " + before.size()
                    + " documents in the last night; is it mounted? To begin anew, use a new warehouse folder");
        }
        progress.step("inventory", files.size());
        Manifest manifest = archive.manifest();
        IdentityReader reader = new IdentityReader(manifest, sources);
        identities = reader;
        issues = new ArrayList<>(manifest.issues());
        issues.addAll(manifest.missing(files.stream().map(ArchiveFile::name).collect(Collectors.toSet())));
        Map<String, InventoryEntry> known =
                before.stream().collect(Collectors.toMap(InventoryEntry::document, Function.identity()));
        return files.parallelStream()
                .flatMap(file -> entry(file, known.get(file.name()), reader).stream())
                .toList();
    }

    /** Where a document of the listing lies. */
    Path path(String document) {
        return renamed.getOrDefault(document, root.resolve(document));
    }

    /** What is wrong with the manifests themselves. */
    List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** What the identity of a document leaves in doubt. */
    List<Issue> doubts(String document) {
        return identities == null ? List.of() : identities.read(document).issues();
    }

    /** Whether the file is still what it was when it was listed, as far as size and time tell. */
    boolean isAsListed(InventoryEntry entry) {
        try {
            BasicFileAttributes now = Files.readAttributes(path(entry.document()), BasicFileAttributes.class);
            return entry.size() == now.size() && entry.modified().equals(modified(now));
        } catch (IOException e) {
            return false;
        }
    }

    private static Instant modified(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Empty where the file was taken away since the folder was listed: it is none of tonight's. */
    private Optional<InventoryEntry> entry(ArchiveFile file, @Nullable InventoryEntry before, IdentityReader reader) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file.path(), BasicFileAttributes.class);
            Instant modified = modified(attributes);
            String hash = before != null && unchanged(before, attributes.size(), modified)
                    ? before.contentHash()
                    : hash(file);
            if (!root.resolve(file.name()).equals(file.path())) {
                renamed.put(file.name(), file.path());
            }
            Identity identity = reader.read(file.name()).identity();
            return Optional.of(
                    new InventoryEntry(file.name(), hash, key(hash, identity), attributes.size(), modified, identity));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + " cannot be read; check the file and its permissions", e);
        } finally {
            progress.advance();
        }
    }

    private static boolean unchanged(InventoryEntry before, long size, Instant modified) {
        return before.size() == size
                && before.modified().equals(modified)
                && !before.contentHash().startsWith(INACCESSIBLE);
    }

    /** A file that refuses its bytes costs itself alone: it is listed, and the reader says why it cannot be read. */
    private static String hash(ArchiveFile file) {
        try {
            return ContentHash.of(file.path());
        } catch (IOException e) {
            return INACCESSIBLE + file.name();
        }
    }

    /** The same bytes under another identity say other things: 示范区 of another paper is another place. */
    private static String key(String contentHash, Identity identity) {
        String context = String.join(
                "\u0000",
                contentHash,
                identity.publication(),
                identity.region(),
                String.valueOf(identity.issueDate()),
                identity.pageLabel());
        return UUID.nameUUIDFromBytes(context.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
