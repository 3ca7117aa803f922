package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a photo: its photographer becomes the byline. */
final class Captions {
    private Captions() {}

    /** A caption whose lines end with the photographer. */
    static ArticleDraft draft(List<Strip> lines) {
        List<Strip> text = new ArrayList<>(lines);
        Strip last = text.remove(text.size() - 1);
        @Nullable String credit = PrintMarks.creditAtEnd(last.text());
        ArticleDraft draft = ArticleDraft.caption();
        if (credit == null) {
            text.add(last);
            return draft.paragraph(text);
        }
        Strip rest = last.cut(0, last.text().length() - last.text().lastIndexOf(credit));
        if (rest.text().endsWith("（") || rest.text().endsWith("(")) {
            rest = rest.cut(0, 1);
        }
        if (!rest.text().isEmpty()) {
            text.add(rest);
        }
        return draft.paragraph(text.isEmpty() ? lines : text).byline(credit);
    }
}
