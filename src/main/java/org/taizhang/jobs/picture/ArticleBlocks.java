package org.taizhang.jobs.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;
import org.taizhang.document.Span;
import org.taizhang.layout.Article;
import org.taizhang.layout.PageText;
import org.taizhang.layout.Passage;

/**
 * The blocks in which an article stands on one page, in reading order: lines that follow each other downwards make one block.
 *
 * @param headings blocks of kicker, title and subtitle
 * @param texts blocks of the text
 */
record ArticleBlocks(int number, List<Box> headings, List<Box> texts) {
    /** A line that begins further below than this many line heights begins a new block. */
    private static final double WIDEST_GAP = 2.2;

    ArticleBlocks {
        headings = List.copyOf(headings);
        texts = List.copyOf(texts);
    }

    static ArticleBlocks of(Article article, PageText page) {
        List<Passage> headings = Stream.of(article.kicker(), article.title(), article.subtitle())
                .flatMap(Stream::ofNullable)
                .toList();
        return new ArticleBlocks(article.number(), blocks(headings, page), blocks(article.paragraphs(), page));
    }

    boolean isEmpty() {
        return headings.isEmpty() && texts.isEmpty();
    }

    /** Headings and texts, in reading order. */
    List<Box> all() {
        return Stream.concat(headings.stream(), texts.stream()).toList();
    }

    private static List<Box> blocks(List<Passage> passages, PageText page) {
        List<Box> blocks = new ArrayList<>();
        Box last = null;
        for (PageText.PlacedLine line : page.lines()) {
            Box box = line.box();
            if (box == null || !holds(passages, page.number(), line.span())) {
                continue;
            }
            if (last != null && follows(last, box)) {
                blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1).union(box));
            } else {
                blocks.add(box);
            }
            last = box;
        }
        return blocks;
    }

    private static boolean holds(List<Passage> passages, int page, Span line) {
        return passages.stream()
                .flatMap(passage -> passage.segments().stream())
                .anyMatch(segment -> segment.page() == page
                        && segment.pageStart() < line.end()
                        && segment.pageStart() + segment.length() > line.start());
    }

    private static boolean follows(@Nullable Box last, Box box) {
        return last != null
                && box.y() > last.y() - last.height() / 2
                && box.y() - last.bottom() < WIDEST_GAP * box.height()
                && box.overlapX(last) > 0;
    }
}
