package org.taizhang.chart.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;

/** Writes office documents so that the same content gives the same bytes: nothing tells when or in which order the parts were packed. */
final class SameBytes {
    /** The part that readers look for first (ECMA-376 part 2, 7.2.3.2). */
    private static final String TYPES = "[Content_Types].xml";
    /** The first moment that a zip entry can bear is also written as seconds since 1970, which depends on the time zone. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SameBytes() {}

    static void write(POIXMLDocument document, Path file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        document.write(packed);
        Map<String, byte[]> parts = parts(packed.toByteArray());
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] types = parts.remove(TYPES);
            if (types == null) {
                throw new IOException(file + ": POI wrote no " + TYPES);
            }
            add(zip, TYPES, types);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                add(zip, part.getKey(), part.getValue());
            }
        }
    }

    private static Map<String, byte[]> parts(byte[] packed) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
