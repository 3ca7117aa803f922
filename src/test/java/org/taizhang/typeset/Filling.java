package org.taizhang.typeset;

import java.util.ArrayList;
import java.util.List;

/** Measures how much text frames hold. */
final class Filling {
    private static final int MOST_PARAGRAPHS = 400;

    private final Newspaper paper;
    private final Frame[] frames;

    Filling(Newspaper paper, Frame... frames) {
        this.paper = paper;
        this.frames = frames;
    }

    /** The paragraphs with as many further ones as fit; the last may be shorter, but ends with a sentence. */
    List<String> after(List<String> before) {
        List<String> text = new ArrayList<>(before);
        if (!fits(text)) {
            cut(text, text.remove(text.size() - 1));
            return text;
        }
        while (text.size() < MOST_PARAGRAPHS) {
            String next = paper.prose.paragraph(2 + paper.prose.below(3));
            text.add(next);
            if (!fits(text)) {
                text.remove(text.size() - 1);
                cut(text, next);
                return text;
            }
        }
        return text;
    }

    private void cut(List<String> text, String paragraph) {
        String rest = paragraph;
        for (int end = rest.lastIndexOf('。', rest.length() - 2); end > 0; end = rest.lastIndexOf('。', end - 1)) {
            String kept = rest.substring(0, end + 1);
            text.add(kept);
            if (isClosed(kept) && fits(text)) {
                return;
            }
            text.remove(text.size() - 1);
        }
    }

    private static boolean isClosed(String text) {
        return text.lastIndexOf('“') <= text.lastIndexOf('”');
    }

    private boolean fits(List<String> text) {
        Typesetter trial = new Typesetter(1, 1);
        return new Pen(trial, paper.body(), paper.pitch(), frames).pour(text).isEmpty();
    }
}
