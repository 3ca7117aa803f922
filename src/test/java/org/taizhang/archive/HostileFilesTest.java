package org.taizhang.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.archive.UnreadableDocument.Reason;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;

/** Each hostile file ends in its reason, and nothing that it names is fetched. */
class HostileFilesTest {
    private static final AtomicInteger CALLS = new AtomicInteger();
    private static HttpServer canary;
    private static String address;

    @TempDir
    Path folder;

    @BeforeAll
    static void startCanary() throws IOException {
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            CALLS.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        canary.start();
        address = "http://127.0.0.1:" + canary.getAddress().getPort() + "/";
    }

    @AfterAll
    static void stopCanary() {
        canary.stop(0);
    }

    private SourceDocument read(String name, byte[] bytes) throws IOException, UnreadableDocument {
        Path file = Files.write(folder.resolve(name), bytes);
        return new DocumentReader().read(file, new Identity("", "", null, "", ""));
    }

    private UnreadableDocument failure(String name, byte[] bytes) {
        UnreadableDocument failure = catchThrowableOfType(UnreadableDocument.class, () -> read(name, bytes));
        assertThat(failure).as(name).isNotNull().hasMessageContaining(name);
        return failure;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void tenThousandEmptyPagesAreTooLarge() throws Exception {
        UnreadableDocument failure = failure("pages.pdf", HostileFiles.emptyPages(10_000));
        assertThat(failure.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(failure).hasMessageContaining("10000 pages");
    }

    @Test
    void aPictureOfFourHundredMillionPixelsIsTooLarge() throws Exception {
        UnreadableDocument failure = failure("page.png", HostileFiles.png(20_000));
        assertThat(failure.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(failure).hasMessageContaining("20000 x 20000 pixels");
    }

    @Test
    void aDocxThatUnpacksWithoutProportionIsTooLarge() throws Exception {
        UnreadableDocument declared = failure("bomb.docx", HostileFiles.docxBomb(300));
        assertThat(declared.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(declared).hasMessageContaining("unpacks to 300 MiB");
        assertThat(failure("small.docx", HostileFiles.docxBomb(20)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void archivesWithinArchivesAreNotOpened() {
        byte[] inner = OfdWriter.zip(Map.of("a.txt", "里面"));
        byte[] outer = OfdWriter.zip(Map.of("inner.zip", new String(inner, StandardCharsets.ISO_8859_1)));
        assertThat(failure("nested.zip", outer).reason()).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void externalEntitiesAreNotFetched() throws Exception {
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"" + address
                + "\"><!ENTITY % p SYSTEM \"" + address + "p\"> %p;]>";
        String body =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
                        + "<w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
        assertThat(failure("entity.docx", HostileFiles.docx(entity + body)).reason())
                .isIn(Reason.DAMAGED, Reason.NO_TEXT);
        byte[] ofd = new OfdWriter()
                .page()
                .part("Doc_0/Document.xml", entity + "<Document>&e;</Document>")
                .bytes();
        assertThat(failure("entity.ofd", ofd).reason()).isEqualTo(Reason.DAMAGED);
        assertThat(failure("entity.xml", utf8(entity + "<d>&e;</d>")).reason()).isNotNull();
        assertThat(CALLS).as("calls at the canary").hasValue(0);
    }

    @Test
    void aPageOfHtmlRunsAndFetchesNothing() throws Exception {
        String html = "<html><head><meta http-equiv='refresh' content='0;url=" + address + "'><script src='" + address
                + "'></script><link rel='stylesheet' href='" + address + "'></head><body><img src='" + address
                + "'><iframe src='" + address + "'></iframe><p>北岸水厂投用。</p></body></html>";
        SourceDocument document = read("remote.html", utf8(html));
        assertThat(document.pages().get(0).lines()).extracting(Line::text).containsExactly("北岸水厂投用。");
        assertThat(CALLS).as("calls at the canary").hasValue(0);
    }

    @Test
    void nestingWithoutEndCostsNothingElse() throws Exception {
        String deep = "<div>".repeat(100_000) + "堤防加固完工。" + "</div>".repeat(100_000);
        assertThat(failure("deep.html", utf8("<html><body>" + deep + "</body></html>"))
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
        byte[] pdf = utf8("%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "]".repeat(200_000)
                + "\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");
        assertThat(failure("deep.pdf", pdf).reason()).isEqualTo(Reason.DAMAGED);
    }
}
