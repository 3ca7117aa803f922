package org.taizhang.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Identity;
import org.taizhang.document.PublicationSource;

/** What a file's name tells: by the patterns of the known publications, else the first whole date in it. */
final class PathIdentity {
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?<year>(?:19|20)\\d\\d)[-_./年]?(?<month>0[1-9]|1[0-2])[-_./月]?(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)");

    private PathIdentity() {}

    /** Null where the name tells nothing. */
    static @Nullable Identity of(String name, List<PublicationSource> sources) {
        for (PublicationSource source : sources) {
            for (Pattern pattern : source.files()) {
                Matcher matcher = pattern.matcher(name);
                if (matcher.find()) {
                    LocalDate date = date(matcher);
                    String page = group(matcher, "page");
                    return new Identity(
                            source.publication(), source.region(), date == null ? dateIn(name) : date, page, "path");
                }
            }
        }
        LocalDate date = dateIn(name);
        return date == null ? null : new Identity("", "", date, "", "path");
    }

    private static @Nullable LocalDate dateIn(String name) {
        Matcher matcher = DATE.matcher(name);
        return matcher.find() ? date(matcher) : null;
    }

    private static @Nullable LocalDate date(Matcher matcher) {
        String year = group(matcher, "year");
        String month = group(matcher, "month");
        String day = group(matcher, "day");
        if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static String group(Matcher matcher, String name) {
        if (!matcher.pattern().pattern().contains("(?<" + name + ">")) {
            return "";
        }
        String found = matcher.group(name);
        return found == null ? "" : found;
    }
}
