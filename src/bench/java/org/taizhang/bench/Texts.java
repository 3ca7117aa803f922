package org.taizhang.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.taizhang.demo.ArchiveMaker;
import org.taizhang.demo.desk.Article;
import org.taizhang.demo.desk.Edition;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.document.SourceDocument;
import org.taizhang.document.SourcePage;

/** Bulletins of the demo's newsroom, as much of them as is asked for; the same in every run. */
final class Texts {
    private static final long SEED = 20191008;
    /** More than the largest text needs: an edition has a kilobyte or two. */
    private static final int EDITIONS = 12_000;

    private final Identity identity = new Identity("绵阳要情", "510700", LocalDate.of(2021, 6, 30), "", "flags");
    private final ArchiveMaker newsroom = ArchiveMaker.of(EDITIONS, SEED);
    private final Iterator<Edition> editions = newsroom.editions().iterator();
    private final List<String> written = new ArrayList<>();

    /** A document of {@code bytes} bytes of UTF-8 or a paragraph more: titles and paragraphs, each in a line. */
    SourceDocument paragraphs(int bytes) {
        return document(lines(bytes));
    }

    /** The same words without a line break. */
    SourceDocument oneLine(int bytes) {
        return document(List.of(String.join("", lines(bytes))));
    }

    private SourceDocument document(List<String> texts) {
        List<Line> lines = texts.stream().map(Line::unplaced).toList();
        return new SourceDocument(identity, List.of(new SourcePage(1, 0, 0, SourcePage.Origin.FLOW, lines)), List.of());
    }

    private List<String> lines(int bytes) {
        int length = 0;
        int count = 0;
        while (length < bytes) {
            if (count == written.size()) {
                write();
            }
            length += utf8(written.get(count++));
        }
        return List.copyOf(written.subList(0, count));
    }

    private void write() {
        for (Article article : newsroom.write(editions.next()).articles()) {
            if (!article.caption()) {
                written.add("【" + article.title() + "】");
            }
            article.paragraphs().forEach(paragraph -> written.add("　　" + paragraph));
        }
    }

    static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
