package org.taizhang.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;

/** Documents that point at a server on this machine, by every way that their format has; nobody calls there. */
class CanaryTest {
    private final AtomicInteger calls = new AtomicInteger();

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private HttpServer canary;

    private String address = "";

    @BeforeEach
    void start() throws IOException {
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        canary.start();
        address = "http://127.0.0.1:" + canary.getAddress().getPort() + "/";
    }

    @AfterEach
    void nobodyCalled() {
        canary.stop(0);
        assertThat(calls).as("calls at the canary").hasValue(0);
    }

    @Test
    void aPdfThatOpensAnAddressAndKeepsItsPictureOnAServer() throws Exception {
        assertThat(lines("remote.pdf", pdf())).anyMatch(line -> line.contains("2026-03-10"));
    }

    @Test
    void aDrawingThatLoadsPicturesAndStyles() throws Exception {
        String svg = "<?xml version=\"1.0\"?><?xml-stylesheet href=\"" + address
                + "\"?><svg xmlns=\"http://www.w3.org/2000/svg\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><image xlink:href=\"" + address
                + "\"/><text>x</text></svg>";
        try {
            lines("remote.svg", svg.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableDocument e) {
            assertThat(e.reason()).isEqualTo(UnreadableDocument.Reason.UNSUPPORTED);
        }
    }

    @Test
    void aDocxWhosePictureTemplateAndObjectLieOnAServer() throws Exception {
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        String elsewhere = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + List.of("image", "attachedTemplate", "oleObject", "frame", "subDocument").stream()
                        .map(kind -> "<Relationship Id=\"r" + kind + "\" TargetMode=\"External\" Type=\"" + office
                                + kind + "\" Target=\"" + address + kind + "\"/>")
                        .collect(Collectors.joining())
                + "</Relationships>";
        String text = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
                + office.substring(0, office.length() - 1)
                + "\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><w:body><w:p><w:r><w:t>北岸水厂投用。</w:t>"
                + "<w:drawing><a:blip r:link=\"rimage\"/></w:drawing></w:r></w:p><w:subDoc r:id=\"rsubDocument\"/></w:body></w:document>";
        byte[] docx = HostileFiles.docx(text, Map.of("word/_rels/document.xml.rels", elsewhere));
        assertThat(lines("remote.docx", docx)).contains("北岸水厂投用。");
    }

    @Test
    void anOfdWhosePagesAndPicturesLieOnAServer() throws Exception {
        byte[] ofd = new OfdWriter()
                .page()
                .line("北岸水厂投用。", 20, 20, 5)
                .part(
                        "Doc_0/PublicRes.xml",
                        "<ofd:Res xmlns:ofd=\"http://www.ofdspec.org/2016\" BaseLoc=\"" + address
                                + "\"><ofd:MultiMedias><ofd:MultiMedia ID=\"7\" Type=\"Image\"><ofd:MediaFile>"
                                + address
                                + "</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>")
                .part(
                        "Doc_0/Tpls/Content.xml",
                        "<?xml-stylesheet href=\"" + address + "\"?><!DOCTYPE p SYSTEM \"" + address
                                + "\"><ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"/>")
                .bytes();
        try {
            assertThat(lines("remote.ofd", ofd)).contains("北岸水厂投用。");
        } catch (UnreadableDocument e) {
            assertThat(e.reason()).isEqualTo(UnreadableDocument.Reason.DAMAGED);
        }
    }

    @Test
    void anXmlFileWithSchemaStyleAndInclusionOnAServer() throws Exception {
        String xml = "<?xml version=\"1.0\"?><?xml-stylesheet type=\"text/xsl\" href=\"" + address + "\"?><d"
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:d " + address
                + "d.xsd\" xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"" + address
                + "\"/>北岸水厂投用。</d>";
        try {
            lines("remote.xml", xml.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableDocument e) {
            assertThat(e.reason()).isEqualTo(UnreadableDocument.Reason.UNSUPPORTED);
        }
    }

    @Test
    void aCallWouldBeSeen() throws Exception {
        assertThat(URI.create(address).toURL().openStream()).isNotNull();
        assertThat(calls.getAndSet(0)).isEqualTo(1);
    }

    private List<String> lines(String name, byte[] bytes) throws IOException, UnreadableDocument {
        Path file = Files.write(folder.resolve(name), bytes);
        SourceDocument document = new DocumentReader().read(file, new Identity("", "", null, "", ""));
        return document.pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(Line::text)
                .toList();
    }

    private byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDActionURI open = new PDActionURI();
            open.setURI(address);
            document.getDocumentCatalog().setOpenAction(open);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(
                        "The bridge was opened to traffic on 2026-03-10, and 52 firms were at work on its approach roads.");
                content.endText();
                content.drawImage(pictureElsewhere(document), 72, 100, 300, 300);
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private PDImageXObject pictureElsewhere(PDDocument document) throws IOException {
        COSDictionary place = new COSDictionary();
        place.setItem(COSName.TYPE, COSName.getPDFName("Filespec"));
        place.setItem(COSName.FS, COSName.getPDFName("URL"));
        place.setItem(COSName.F, new COSString(address));
        PDImageXObject picture = new PDImageXObject(document);
        COSStream stream = picture.getCOSObject();
        stream.setItem(COSName.F, place);
        stream.setInt(COSName.WIDTH, 100);
        stream.setInt(COSName.HEIGHT, 100);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        return picture;
    }
}
