package org.taizhang.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.mention.PlacedPassage;
import org.taizhang.text.Datelines;

/** On which year that is over the passages of an article look back: that of the subhead above, or else of the title. Lives while one is read. */
final class Reviews {
    private final Datelines datelines;
    private final @Nullable LocalDate issueDate;
    private @Nullable Integer ofTitle;
    private @Nullable Integer current;

    Reviews(Datelines datelines, Calendar calendar) {
        this.datelines = datelines;
        this.issueDate = calendar.issueDate();
    }

    /** The year on which the next passage looks back; null where it does not. */
    @Nullable
    Integer at(PlacedPassage placed) {
        if (issueDate == null) {
            return null;
        }
        String text = placed.passage().text();
        HeadingMark mark = HeadingMark.of(text);
        Integer year = placed.isHeading() || mark != null ? datelines.reviewed(text, issueDate) : null;
        if (placed.isHeading() && mark == null) {
            ofTitle = year == null ? ofTitle : year;
            current = ofTitle;
        } else if (year != null || mark != null && mark.lasting()) {
            current = year == null ? ofTitle : year;
        }
        return current;
    }
}
