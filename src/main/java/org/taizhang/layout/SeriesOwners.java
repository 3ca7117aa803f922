package org.taizhang.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** To which article the pieces of a numbered series belong (看点一 …, 看点二 …), wherever on the page they stand. */
final class SeriesOwners {
    private final Map<String, ArticleDraft> owners = new HashMap<>();

    /** The article whose title names the series, else the one in which the series began, else the current one. */
    ArticleDraft ownerOf(String subhead, ArticleDraft current, List<ArticleDraft> drafts) {
        String series = PrintMarks.seriesOf(subhead);
        if (series == null || series.isEmpty()) {
            return current;
        }
        return owners.computeIfAbsent(
                series,
                name -> drafts.stream()
                        .filter(draft -> draft.titleText().contains(name))
                        .findFirst()
                        .orElse(current));
    }
}
