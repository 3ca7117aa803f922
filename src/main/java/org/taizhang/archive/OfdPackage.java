package org.taizhang.archive;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.tika.exception.TikaException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The zip file that an OFD document is (GB/T 33190). Nothing is unpacked to disk; every entry, and all of them together, have a limit; the
 * XML may have neither a DTD nor entities, so nothing outside of the file is ever fetched.
 */
final class OfdPackage implements Closeable {
    private static final int LARGEST_ENTRY = 32 << 20;
    private static final long LARGEST_TOTAL = 256L << 20;

    private final ZipFile zip;
    private long total;

    private OfdPackage(ZipFile zip) {
        this.zip = zip;
    }

    static OfdPackage open(Path file) throws IOException {
        return new OfdPackage(new ZipFile(file.toFile()));
    }

    boolean holds(String path) {
        return zip.getEntry(path) != null;
    }

    /**
     * Parses an entry.
     *
     * @param path as {@link #resolve} gives it
     * @throws TooLargeException where it unpacks beyond the limits
     * @throws TikaException where it is missing
     * @throws SAXException where it is not well-formed, or has a DTD
     */
    void parse(String path, DefaultHandler handler) throws IOException, TikaException, SAXException {
        XMLReader reader = reader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        reader.parse(new InputSource(new ByteArrayInputStream(bytes(path))));
    }

    /** The bytes of an entry, with the limits and errors of {@link #parse}. */
    byte[] bytes(String path) throws IOException, TikaException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            throw new TikaException("its part " + path + " is missing");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_ENTRY + 1);
            total += bytes.length;
            if (bytes.length > LARGEST_ENTRY || total > LARGEST_TOTAL) {
                throw new TooLargeException(
                        "unpacks to more than " + (LARGEST_ENTRY >> 20) + " MiB in its part " + path);
            }
            return bytes;
        }
    }

    /** Where a location leads that stands in a part: from the root of the package if it begins with a slash, else from the part's folder. */
    static String resolve(String part, String location) {
        Path folder = Path.of("/" + part).getParent();
        String path = location.strip().replace('\\', '/');
        Path whole = (folder == null ? Path.of("/") : folder).resolve(path).normalize();
        return whole.toString().replace('\\', '/').substring(1);
    }

    private static XMLReader reader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new SAXException("the XML parser of this Java cannot be told to refuse DTDs", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
