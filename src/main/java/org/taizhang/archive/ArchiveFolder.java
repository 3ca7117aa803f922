package org.taizhang.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The folder in which the documents lie, at any depth. Taizhang only ever reads it. */
public final class ArchiveFolder {
    private final Path root;

    /** @throws NotDirectoryException where the root is no folder */
    public ArchiveFolder(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(root + " (the archive must be a folder with documents)");
        }
        this.root = root.toRealPath();
    }

    /**
     * The documents, sorted by name. Hidden files and folders, manifests and symbolic links that lead out of the archive are no documents;
     * linked folders are not entered.
     *
     * @throws IOException where a folder cannot be listed
     */
    public Stream<ArchiveFile> files() throws IOException {
        return contents().files().stream();
    }

    /** All manifests of the archive. */
    public Manifest manifest() throws IOException {
        return contents().manifest();
    }

    /** Documents and manifests, in one walk through the archive. */
    public Contents contents() throws IOException {
        List<ArchiveFile> files = new ArrayList<>();
        List<Path> manifests = new ArrayList<>();
        walk((file, attributes) -> {
            boolean manifest = isManifest(file);
            if (manifest && Files.isRegularFile(file)) {
                manifests.add(file);
            } else if (!manifest && (attributes.isRegularFile() || isLinkInside(file))) {
                files.add(new ArchiveFile(nameOf(file), file));
            }
        });
        files.sort(Comparator.comparing(ArchiveFile::name));
        manifests.sort(Comparator.naturalOrder());
        return new Contents(files, Manifest.read(root, manifests));
    }

    /** What lies in an archive: see {@link #files} and {@link #manifest}. */
    public record Contents(List<ArchiveFile> files, Manifest manifest) {
        public Contents {
            files = List.copyOf(files);
        }
    }

    /** Calls for each file below the root that is not hidden, nor in a hidden folder. */
    private void walk(BiConsumer<Path, BasicFileAttributes> each) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isHidden(folder) && !folder.equals(root)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file)) {
                    each.accept(file, attributes);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE; // taken away while the folder was listed
                }
                throw failure;
            }
        });
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private static boolean isManifest(Path file) {
        return file.getFileName().toString().equalsIgnoreCase(Manifest.FILE_NAME);
    }

    private boolean isLinkInside(Path path) {
        try {
            return Files.isSymbolicLink(path)
                    && Files.isRegularFile(path)
                    && path.toRealPath().startsWith(root);
        } catch (IOException e) {
            return false;
        }
    }

    private String nameOf(Path path) {
        String name = root.relativize(path).toString().replace('\\', '/');
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
