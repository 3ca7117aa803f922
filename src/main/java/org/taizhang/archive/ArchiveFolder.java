package org.taizhang.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                found.add(file);
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
        return found.stream()
                .filter(this::isDocument)
                .map(path -> new ArchiveFile(nameOf(path), path))
                .sorted(Comparator.comparing(ArchiveFile::name));
    }

    /** All manifests of the archive. */
    public Manifest manifest() throws IOException {
        return Manifest.read(root);
    }

    private boolean isDocument(Path path) {
        for (Path part : root.relativize(path)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return !path.getFileName().toString().equalsIgnoreCase(Manifest.FILE_NAME) && isFileInside(path);
    }

    private boolean isFileInside(Path path) {
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
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
