package org.taizhang.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.document.SourcePage;

/** The issue date as the document itself prints it: behind 发布时间, in the folio, else the first whole date of the first page. */
final class TextIdentity {
    private static final Pattern DATE =
            Pattern.compile("((?:19|20)\\d\\d)\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})(?!\\d)");
    private static final Pattern PUBLISHED = Pattern.compile("(?:发布|发表|刊发|更新)?(?:时间|日期)\\s*[：:]|星期|农历|第.{1,6}期|印发");
    /** Dates further down belong to what is told, not to the paper. */
    private static final int FIRST_LINES = 60;

    private TextIdentity() {}

    /** The identity with its missing issue date filled in, where the text has one. */
    static Identity complete(Identity known, List<SourcePage> pages) {
        if (known.issueDate() != null || pages.isEmpty()) {
            return known;
        }
        return known.filledFrom(new Identity("", "", dateIn(pages.get(0).lines()), "", "text"));
    }

    private static @Nullable LocalDate dateIn(List<Line> lines) {
        LocalDate first = null;
        for (Line line : lines.subList(0, Math.min(FIRST_LINES, lines.size()))) {
            LocalDate date = dateIn(line.text());
            if (date != null && PUBLISHED.matcher(line.text()).find()) {
                return date;
            }
            first = first == null ? date : first;
        }
        return first;
    }

    /** The first whole date in a line; null where there is none. */
    static @Nullable LocalDate dateIn(String text) {
        Matcher matcher = DATE.matcher(text);
        LocalDate date = null;
        while (date == null && matcher.find()) {
            date = dayOf(matcher);
        }
        return date;
    }

    /** Null for what is no day, such as 2020年13月1日. */
    private static @Nullable LocalDate dayOf(Matcher matcher) {
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
