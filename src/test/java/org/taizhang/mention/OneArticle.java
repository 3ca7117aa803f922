package org.taizhang.mention;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.layout.Article;
import org.taizhang.layout.LaidOutDocument;
import org.taizhang.layout.PageText;
import org.taizhang.layout.Passage;

/** A document of one article, for tests. A first line that begins with # is its title; each other line is a paragraph. */
final class OneArticle {
    private OneArticle() {}

    static LaidOutDocument of(String text) {
        Passage title = null;
        List<Passage> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("#")) {
                title = passage(line.substring(1).strip(), start);
            } else {
                paragraphs.add(passage(line, start));
            }
            start += line.length() + 1;
        }
        return new LaidOutDocument(
                List.of(new PageText(1, text + "\n", List.of())),
                List.of(new Article(1, 1, null, title, null, "", paragraphs, false)),
                List.of());
    }

    private static Passage passage(String text, int start) {
        return new Passage(text, List.of(new Passage.Segment(0, 1, start, text.length())));
    }

    /** The projects named in a text, as written, in reading order. */
    static List<String> surfaces(ProjectReader reader, String text) {
        DocumentProjects projects = reader.read(of(text));
        List<String> surfaces = new ArrayList<>();
        for (int place = DocumentProjects.Place.KICKER; place < text.lines().count(); place++) {
            projects.in(1, place).forEach(mention -> surfaces.add(mention.surface()));
        }
        return surfaces;
    }
}
