package org.taizhang.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.taizhang.archive.UnreadableDocument.Reason;

/** What can be said of a file before a parser opens it: that it is empty, too large, cut off, or another thing than its name says. */
final class FileCheck {
    /** Larger files are no page or bulletin; the limit keeps one file from taking the night's memory. In bytes. */
    static final long LARGEST = 300L << 20;

    /** What a packed document says that it unpacks to, in bytes; readers guard themselves against what it does not say. */
    private static final long LARGEST_UNPACKED = 256L << 20;

    private static final int TAIL = 2048;
    /** By extension, how the content of such a file begins. */
    private static final Map<String, String> BEGINNINGS = Map.of(
            "pdf", "%PDF-",
            "ofd", "PK",
            "docx", "PK",
            "xlsx", "PK",
            "doc", "\u00D0\u00CF\u0011\u00E0",
            "xls", "\u00D0\u00CF\u0011\u00E0");

    private FileCheck() {}

    static void check(Path file) throws UnreadableDocument, IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new UnreadableDocument(Reason.EMPTY, file + " has no bytes; copy it again from its source.", null);
        }
        if (size > LARGEST) {
            String sentence = file + " has " + (size >> 20) + " MiB, more than the " + (LARGEST >> 20)
                    + " MiB that are read; split it or leave it out.";
            throw new UnreadableDocument(Reason.TOO_LARGE, sentence, null);
        }
    }

    /** Where the parser takes the content for plain text although the name promises a format with a beginning of its own. */
    static void checkPlainText(Path file, String head) throws UnreadableDocument {
        String beginning = BEGINNINGS.get(extension(file));
        if (beginning != null && !head.startsWith(beginning)) {
            throw otherThanNamed(file);
        }
    }

    /** Where the content is any zip file although the name promises a document that is packed as one. */
    static void checkZip(Path file) throws UnreadableDocument {
        if ("PK".equals(BEGINNINGS.get(extension(file)))) {
            throw otherThanNamed(file);
        }
    }

    /** Where the directory of a zip file, such as DOCX, XLSX or OFD, promises more than is read. A broken one is left to the parser. */
    static void checkUnpackedSize(Path file, String head) throws UnreadableDocument, IOException {
        if (!head.startsWith("PK")) {
            return;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long size = zip.stream()
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum();
            if (size > LARGEST_UNPACKED) {
                String sentence = file + " unpacks to " + (size >> 20) + " MiB, more than the "
                        + (LARGEST_UNPACKED >> 20) + " MiB that are read; it is no document of the genre.";
                throw new UnreadableDocument(Reason.TOO_LARGE, sentence, null);
            }
        } catch (ZipException e) {
            return;
        }
    }

    private static UnreadableDocument otherThanNamed(Path file) {
        String sentence = file + " is named ." + extension(file)
                + " but its content is no such format; copy it again from its source.";
        return new UnreadableDocument(Reason.DAMAGED, sentence, null);
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** A PDF ends with the mark %%EOF; where that is missing, the copy is incomplete, even if some of its pages can be guessed. */
    static void checkPdfEnd(Path file) throws UnreadableDocument, IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
                String sentence = file + " breaks off before the end mark of a PDF; copy it again from its source.";
                throw new UnreadableDocument(Reason.DAMAGED, sentence, null);
            }
        }
    }
}
