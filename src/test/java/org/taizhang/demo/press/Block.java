package org.taizhang.demo.press;

import java.io.IOException;
import java.util.List;
import org.taizhang.demo.desk.Article;

/** An article, or a picture with its caption, set over some columns of a page. */
final class Block {

    static final float GUTTER = 16f;
    private static final float CAPTION_LEADING = 14f;

    private final Article article;
    private final int columns;
    private final float column;
    private final Ink ink;
    private final Measure measure;
    private final List<Lines.Line> body;
    private final List<Lines.Line> title;
    private final float titleSize;

    Block(Article article, int columns, float column, Ink ink, Measure measure) {
        this.article = article;
        this.columns = columns;
        this.column = column;
        this.ink = ink;
        this.measure = measure;
        double bodyMeasure = article.caption() ? width() - 12 : column;
        this.body = article.caption()
                ? new Lines(bodyMeasure, text -> ink.width(text, measure.size() - 1))
                        .of(article.paragraphs().get(0))
                : new Lines(bodyMeasure, text -> ink.width(text, measure.size())).of(article.paragraphs());
        this.titleSize = titleSize();
        this.title = titleLines();
    }

    /** The size of its rank, or what is needed to hold a title a little too long on one line. */
    private float titleSize() {
        float fitting = width() / ink.width(article.title() + "　", 1);
        return fitting > measure.title(columns) * 0.78f
                ? Math.min(measure.title(columns), fitting)
                : measure.title(columns) * 0.9f;
    }

    private List<Lines.Line> titleLines() {
        double all = ink.width(article.title(), titleSize);
        double room = all <= width() ? width() : Math.min(width(), all / Math.ceil(all / width()) + titleSize);
        return new Lines(room, text -> ink.width(text, titleSize)).of(article.title());
    }

    float width() {
        return columns * column + (columns - 1) * GUTTER;
    }

    /** The height that it needs; a picture takes what is left beside it, and at least this. */
    float height() {
        if (article.caption()) {
            return 118 + body.size() * CAPTION_LEADING;
        }
        return head() + (float) Math.ceil((double) body.size() / columns) * measure.leading() + 4;
    }

    private float head() {
        float height = 6 + title.size() * titleSize * 1.25f + 8;
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
            float baseline = at + measure.size() + i % perColumn * measure.leading();
            drawLine(body.get(i), left, baseline);
        }
        for (int i = 1; i < columns; i++) {
            float rule = x + i * (column + GUTTER) - GUTTER / 2;
            ink.rule(rule, at, rule, at + perColumn * measure.leading() - 4, 0.3f, 0.65f);
        }
    }

    /** A rule between it and its neighbour. */
    void rule(float x, float from, float to) throws IOException {
        ink.rule(x, from, x, to, 0.5f, 0.35f);
    }

    private float drawHeads(float x, float y) throws IOException {
        float at = y + 6;
        float size = titleSize;
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
        float left = x + indent * measure.size();
        String words = text.substring(indent);
        float slack = column - indent * measure.size() - ink.width(words, measure.size());
        boolean spread = !line.last() && words.length() > 1 && slack < 3.2f * measure.size();
        ink.line(words, left, baseline, Ink.Look.plain(measure.size()), spread ? slack / (words.length() - 1) : 0);
    }

    private void drawPicture(float x, float y, float height) throws IOException {
        float captionHeight = body.size() * CAPTION_LEADING + 6;
        float boxHeight = height - captionHeight - 10;
        new Picture(ink).draw(x, y + 6, width(), boxHeight, article.text().hashCode());
        float at = y + 6 + boxHeight + 14;
        for (Lines.Line line : body) {
            ink.line(line.text(), x + 6, at, new Ink.Look(measure.size() - 1, false, 0.2f), 0);
            at += CAPTION_LEADING;
        }
    }
}
