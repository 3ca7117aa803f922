package org.taizhang.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An article while its pieces are being gathered. */
final class ArticleDraft {
    private static final double MOST = 0.5;

    private final List<Strip> kicker = new ArrayList<>();
    private final List<Strip> title = new ArrayList<>();
    private final List<Strip> subtitle = new ArrayList<>();
    private final List<String> bylines = new ArrayList<>();
    private final List<List<Strip>> paragraphs = new ArrayList<>();
    private final Set<List<Strip>> subheads = new HashSet<>();
    private boolean caption;

    static ArticleDraft caption() {
        ArticleDraft draft = new ArticleDraft();
        draft.caption = true;
        return draft;
    }

    ArticleDraft kicker(List<Strip> lines) {
        kicker.addAll(lines);
        return this;
    }

    ArticleDraft title(List<Strip> lines) {
        title.addAll(lines);
        return this;
    }

    ArticleDraft subtitle(List<Strip> lines) {
        subtitle.addAll(lines);
        return this;
    }

    ArticleDraft byline(String line) {
        bylines.add(line);
        return this;
    }

    ArticleDraft paragraph(List<Strip> lines) {
        paragraphs.add(List.copyOf(lines));
        return this;
    }

    /** Goes on with the last paragraph. */
    ArticleDraft extend(List<Strip> lines) {
        List<Strip> whole = new ArrayList<>(paragraphs.remove(paragraphs.size() - 1));
        whole.addAll(lines);
        return paragraph(whole);
    }

    /** A heading within the text. */
    ArticleDraft subhead(List<Strip> lines) {
        subheads.add(List.copyOf(lines));
        return paragraph(lines);
    }

    String titleText() {
        return title.isEmpty() ? "" : Joiner.heading(title).text();
    }

    boolean isEmpty() {
        return title.isEmpty() && kicker.isEmpty() && paragraphs.isEmpty();
    }

    boolean hasText() {
        return !paragraphs.isEmpty();
    }

    Article finish(int number) {
        List<List<Strip>> paragraphs = SeriesOrder.sort(this.paragraphs, subheads);
        boolean leads = paragraphs.stream()
                        .filter(lines -> LeadPhrase.opens(lines.get(0).text()))
                        .count()
                > Math.max(1, MOST * paragraphs.size() - 1);
        List<Passage> passages =
                paragraphs.stream().map(lines -> joined(lines, leads)).toList();
        String byline = String.join(" ", bylines);
        if (byline.isEmpty() && !passages.isEmpty()) {
            byline = PrintMarks.bylineInside(passages.get(0).text());
        }
        return new Article(
                number, page(), heading(kicker), heading(title), heading(subtitle), byline, passages, caption);
    }

    private Passage joined(List<Strip> lines, boolean leads) {
        if (subheads.contains(lines)) {
            return Joiner.heading(lines);
        }
        return leads ? Joiner.paragraphWithLead(lines) : Joiner.paragraph(lines);
    }

    private int page() {
        if (!title.isEmpty()) {
            return title.get(0).page();
        }
        return kicker.isEmpty()
                ? paragraphs.get(0).get(0).page()
                : kicker.get(0).page();
    }

    private static @Nullable Passage heading(List<Strip> lines) {
        return lines.isEmpty() ? null : Joiner.heading(lines);
    }
}
