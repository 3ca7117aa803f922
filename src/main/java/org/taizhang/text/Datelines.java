package org.taizhang.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the day that an article reports on. */
public final class Datelines {
    public Datelines(Words words) {}

    /** The day that the head of the article gives; null where it gives none. */
    public @Nullable LocalDate find(List<String> paragraphs, LocalDate issueDate) {
        return null;
    }
}
