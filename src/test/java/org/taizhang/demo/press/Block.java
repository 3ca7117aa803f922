package org.taizhang.demo.press;

import java.io.IOException;
import java.util.List;
import org.taizhang.demo.desk.Article;

/** An article, or a picture with its caption, set over some columns of a page. */
final class Block {

    static final float SIZE = 10f;
    static final float LEADING = 15.6f;
    static final float GUTTER = 16f;
    private static final float[] TITLE = {0, 15f, 20f, 24f, 29f};

    private final Article article;
    private final int columns;
    private final float column;
    private final Ink ink;
    private final List<Lines.Line> body;
    private final List<Lines.Line> title;

    Block(Article article, int columns, float column, Ink ink) {
        this.article = article;
        this.columns = columns;
        this.column = column;
        this.ink = ink;
        double bodyMeasure = article.caption() ? width() - 12 : column;
        this.body = article.caption()
                ? new Lines(bodyMeasure, text -> ink.width(text, SIZE - 1))
                        .of(article.paragraphs().get(0))
                : new Lines(bodyMeasure, text -> ink.width(text, SIZE)).of(article.paragraphs());
        this.title = new Lines(width(), text -> ink.width(text, TITLE[columns])).of(article.title());
    }

    float width() {
        return columns * column + (columns - 1) * GUTTER;
    }

    /** The height that it needs; a picture takes what is left beside it, and at least this. */
    float height() {
        if (article.caption()) {
            return 118 + body.size() * 14f;
        }
        return head() + (float) Math.ceil((double) body.size() / columns) * LEADING + 4;
    }

    private float head() {
        float height = 6 + title.size() * TITLE[columns] * 1.25f + 8;
        height += article.kicker().isEmpty() ? 0 : 18;
        return height + (article.subtitle().isEmpty() ? 0 : 19);
    }

    /** Draws it with its upper left corner at x, y. */
    void draw(float x, float y, float height) throws IOException {
        if (article.caption()) {
            drawPicture(x, y, height);
            return;
        }
        float at = drawHeads(x, y);
        int perColumn = (int) Math.ceil((double) body.size() / columns);
        for (int i = 0; i < body.size(); i++) {
            float left = x + i / perColumn * (column + GUTTER);
            float baseline = at + SIZE + i % perColumn * LEADING;
            drawLine(body.get(i), left, baseline);
        }
        for (int i = 1; i < columns; i++) {
            float rule = x + i * (column + GUTTER) - GUTTER / 2;
            ink.rule(rule, at, rule, at + perColumn * LEADING - 4, 0.3f, 0.65f);
        }
    }

    /** A rule between it and its neighbour. */
    void rule(float x, float from, float to) throws IOException {
        ink.rule(x, from, x, to, 0.5f, 0.35f);
    }

    private float drawHeads(float x, float y) throws IOException {
        float at = y + 6;
        float size = TITLE[columns];
        if (!article.kicker().isEmpty()) {
            ink.centred(article.kicker(), x, width(), at + 11, Ink.Look.plain(11));
            at += 18;
        }
        for (Lines.Line line : title) {
            ink.centred(line.text(), x, width(), at + size, Ink.Look.bold(size));
            at += size * 1.25f;
        }
        if (!article.subtitle().isEmpty()) {
            ink.centred("——" + article.subtitle(), x, width(), at + 14, Ink.Look.plain(11.5f));
            at += 19;
        }
        return at + 8;
    }

    private void drawLine(Lines.Line line, float x, float baseline) throws IOException {
        String text = line.text();
        int indent = 0;
        while (indent < text.length() && text.charAt(indent) == '　') {
            indent++;
        }
        float left = x + indent * SIZE;
        String words = text.substring(indent);
        float slack = column - indent * SIZE - ink.width(words, SIZE);
        boolean spread = !line.last() && words.length() > 1 && slack < 3.2f * SIZE;
        ink.line(words, left, baseline, Ink.Look.plain(SIZE), spread ? slack / (words.length() - 1) : 0);
    }

    private void drawPicture(float x, float y, float height) throws IOException {
        float captionHeight = body.size() * 14f + 6;
        float boxHeight = height - captionHeight - 10;
        new Picture(ink).draw(x, y + 6, width(), boxHeight, article.text().hashCode());
        float at = y + 6 + boxHeight + 14;
        for (Lines.Line line : body) {
            ink.line(line.text(), x + 6, at, new Ink.Look(SIZE - 1, false, 0.2f), 0);
            at += 14;
        }
    }
}
