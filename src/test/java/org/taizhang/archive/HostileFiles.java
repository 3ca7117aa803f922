package org.taizhang.archive;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Makes files that a careless reader would choke on. */
final class HostileFiles {
    private HostileFiles() {}

    static byte[] emptyPages(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage());
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    /** A white picture of one bit a pixel: fifty kilobytes that unpack to hundreds of megabytes as colours. */
    static byte[] png(int side) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(header);
        data.writeInt(side);
        data.writeInt(side);
        data.write(new byte[] {1, 0, 0, 0, 0});
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(pixels, new Deflater(Deflater.BEST_SPEED))) {
            byte[] row = new byte[1 + (side + 7) / 8];
            for (int y = 0; y < side; y++) {
                deflated.write(row);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "IDAT", pixels.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(content.length);
        data.write(name);
        data.write(content);
        data.writeInt((int) crc.getValue());
    }

    /** A DOCX whose text unpacks to so many mebibytes of blanks. */
    static byte[] docxBomb(int mebibytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            head(zip);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                            .getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            java.util.Arrays.fill(blanks, (byte) 'a');
            for (int i = 0; i < mebibytes; i++) {
                zip.write(blanks);
            }
            zip.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    static byte[] docx(String document) throws IOException {
        return docx(document, Map.of());
    }

    /** @param parts others of the package by their paths */
    static byte[] docx(String document, Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            head(zip);
            entry(zip, "word/document.xml", document);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                entry(zip, part.getKey(), part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void head(ZipOutputStream zip) throws IOException {
        entry(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        entry(
                zip,
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>");
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The PDF, its fonts now telling other characters than they draw: the first at {@code firstCharacter}, the others behind it. */
    static byte[] withLyingFonts(byte[] pdf, int firstCharacter) throws IOException {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (int high = 0; high < 0x18; high++) {
            map.append(String.format(
                    "1 beginbfrange <%02X00> <%02XFF> <%04X> endbfrange%n", high, high, firstCharacter + 256 * high));
        }
        map.append("endcmap end end\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    COSDictionary font = page.getResources().getFont(name).getCOSObject();
                    byte[] bytes = map.toString().getBytes(StandardCharsets.US_ASCII);
                    PDStream stream = new PDStream(document, new java.io.ByteArrayInputStream(bytes));
                    font.setItem(COSName.TO_UNICODE, stream);
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    /** A page whose form draws itself. */
    static byte[] formInItself() {
        String form = "q /F 4 0 R Do Q /F Do";
        return ("%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                        + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                        + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R/Resources 6 0 R>> endobj\n"
                        + "4 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 6 0 R/Length " + form.length()
                        + ">> stream\n" + form + "\nendstream endobj\n"
                        + "5 0 obj <</Length 5>> stream\n/F Do\nendstream endobj\n"
                        + "6 0 obj <</XObject <</F 4 0 R>>>> endobj\n"
                        + "trailer <</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A page whose content unpacks to so many mebibytes of operators, from a few hundred kilobytes. */
    static byte[] streamBomb(int mebibytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            byte[] operators = "q 1 0 0 1 0 0 cm Q\n".repeat(1 << 15).getBytes(StandardCharsets.US_ASCII);
            for (long written = 0; written < (long) mebibytes << 20; written += operators.length) {
                deflated.write(operators);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                        + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                        + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources <<>>>> endobj\n"
                        + "4 0 obj <</Filter/FlateDecode/Length " + packed.size() + ">> stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(packed.toByteArray());
        out.writeBytes("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
