package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;

/** Tells kicker, title and subtitle among headings that stand over one text without telling their sizes. */
final class FlowHeadings {
    private final List<FlowParagraph> headings;

    FlowHeadings(List<FlowParagraph> headings) {
        this.headings = headings;
    }

    /** Banners that stand before the article's own headings, and last the article. */
    List<ArticleDraft> drafts() {
        int title = titleIndex();
        int kicker = title > 0 && isKicker(title - 1) ? title - 1 : title;
        List<ArticleDraft> drafts = new ArrayList<>();
        for (FlowParagraph banner : headings.subList(0, kicker)) {
            drafts.add(new ArticleDraft().title(strips(banner)));
        }
        ArticleDraft article = new ArticleDraft();
        headings.subList(kicker, title).forEach(h -> article.kicker(strips(h)));
        article.title(strips(headings.get(title)));
        headings.subList(title + 1, headings.size()).forEach(h -> article.subtitle(strips(h)));
        drafts.add(article);
        return drafts;
    }

    /** Behind the last kicker; the first heading where there is none. */
    private int titleIndex() {
        for (int i = headings.size() - 2; i >= 0; i--) {
            if (isKicker(i)) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean isKicker(int index) {
        FlowParagraph upper = headings.get(index);
        FlowParagraph lower = headings.get(index + 1);
        boolean lighter = lower.marked() && !upper.marked();
        boolean sentence = hasComma(upper.text()) && !hasComma(lower.text());
        return lighter || sentence || PrintMarks.isKicker(upper.text());
    }

    private static boolean hasComma(String text) {
        return text.indexOf('，') >= 0 || text.indexOf(',') >= 0;
    }

    private static List<Strip> strips(FlowParagraph heading) {
        boolean bracketed = heading.lines().size() == 1 && PrintMarks.bracketed(heading.text()) != null;
        return bracketed ? List.of(heading.lines().get(0).strip().cut(1, 1)) : heading.strips();
    }
}
