package org.taizhang.demo.press;

import java.io.IOException;
import java.util.List;
import org.taizhang.demo.desk.Article;

/** One article over all columns, or two side by side, over as many columns each as make them about as tall. */
final class Band {

    private final List<Block> blocks;

    private Band(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The band for the first of the articles. */
    static Band of(List<Article> articles, int columns, float column, Ink ink, Measure measure, boolean lead) {
        boolean alone = articles.size() == 1 || lead && articles.size() > 2 && longEnough(articles.get(0));
        if (alone && !articles.get(0).caption()) {
            return new Band(List.of(new Block(articles.get(0), columns, column, ink, measure)));
        }
        if (articles.size() == 1) {
            return new Band(List.of(new Block(articles.get(0), 2, column, ink, measure)));
        }
        Band best = null;
        for (int left = 1; left < columns; left++) {
            Band band = new Band(List.of(
                    new Block(articles.get(0), left, column, ink, measure),
                    new Block(articles.get(1), columns - left, column, ink, measure)));
            boolean pictureTooWide =
                    articles.get(0).caption() && left > 2 || articles.get(1).caption() && columns - left > 2;
            if (!pictureTooWide && (best == null || band.waste() < best.waste())) {
                best = band;
            }
        }
        if (best == null) {
            throw new IllegalStateException(
                    "No band holds two pictures: " + articles.get(0).text());
        }
        return best;
    }

    private static boolean longEnough(Article article) {
        return article.text().length() > 220;
    }

    int articles() {
        return blocks.size();
    }

    float height() {
        return blocks.stream().map(Block::height).max(Float::compare).orElseThrow();
    }

    private float waste() {
        return blocks.stream().map(b -> (height() - b.height()) * b.width()).reduce(0f, Float::sum);
    }

    void draw(float x, float y) throws IOException {
        float left = x;
        float height = height();
        for (Block block : blocks) {
            if (left > x) {
                float rule = left - Block.GUTTER / 2;
                block.rule(rule, y + 6, y + height - 4);
            }
            block.draw(left, y, height);
            left += block.width() + Block.GUTTER;
        }
    }
}
