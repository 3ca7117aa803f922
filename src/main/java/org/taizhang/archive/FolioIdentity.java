package org.taizhang.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;
import org.taizhang.document.Identity;
import org.taizhang.document.Issue;
import org.taizhang.document.Line;
import org.taizhang.document.SourcePage;

/**
 * What a newspaper page prints at its upper edge: the paper's name, the day and the number of the page.
 *
 * @param paper empty where none is printed
 * @param page empty where none is printed
 */
record FolioIdentity(String paper, LocalDate day, String page) {
    private static final Pattern PAPER = Pattern.compile("[一-龥]{2,8}(?:日报|晚报|晨报|早报|商报|时报|导报|快报|周报|都市报|青年报|工人报)");
    private static final Pattern PAGE = Pattern.compile("(?:第\\s*)?([A-Z]?\\d{1,3})\\s*版");
    private static final Pattern FOLIO_SIGN = Pattern.compile("星期|农历|版|总第");
    private static final Pattern SENTENCE = Pattern.compile("[，。；：“”]");
    /** The folio stands in this share of the page's height, from above. */
    private static final double HEIGHT = 0.15;

    /** Null where the first page has none: it is known by its date. */
    static @Nullable FolioIdentity of(List<SourcePage> pages) {
        if (pages.isEmpty() || !pages.get(0).placed()) {
            return null;
        }
        List<String> folio = folioOf(pages.get(0));
        LocalDate day = folio.stream()
                .filter(line -> FOLIO_SIGN.matcher(line).find()
                        || !SENTENCE.matcher(line).find())
                .map(TextIdentity::dateIn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return day == null ? null : new FolioIdentity(first(folio, PAPER, 0), day, first(folio, PAGE, 1));
    }

    Identity identity() {
        return new Identity(paper, "", day, page, "folio");
    }

    /** Where manifest or name say other things than the page. */
    List<Issue> conflicts(Identity known) {
        List<Issue> issues = new ArrayList<>();
        LocalDate date = known.issueDate();
        if (date != null && !date.equals(day)) {
            issues.add(conflict(known, "issue date " + date, day.toString()));
        }
        boolean otherPaper = !known.publication().contains(paper) && !paper.contains(known.publication());
        if (!known.publication().isEmpty() && !paper.isEmpty() && otherPaper) {
            issues.add(conflict(known, "publication " + known.publication(), paper));
        }
        return issues;
    }

    private static Issue conflict(Identity known, String said, String printed) {
        String who = known.decidedBy().replace("path", "file's name").replace("+", " or the ");
        String text =
                "the " + who + " says " + said + ", the page itself prints " + printed + "; the " + who + " stands";
        return new Issue("identity_conflict", 1, null, text);
    }

    private static List<String> folioOf(SourcePage page) {
        return page.lines().stream()
                .filter(line -> isAbove(line.box(), HEIGHT * page.height()))
                .map(Line::text)
                .map(text -> text.replaceAll("[\\s\\u3000]", ""))
                .toList();
    }

    private static boolean isAbove(@Nullable Box box, double limit) {
        return box != null && box.bottom() < limit;
    }

    /** The first line that is wholly, or begins or ends with, what is looked for; empty where there is none. */
    private static String first(List<String> folio, Pattern pattern, int group) {
        for (String line : folio) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find() && (matcher.start() == 0 || matcher.end() == line.length())) {
                return matcher.group(group);
            }
        }
        return "";
    }
}
