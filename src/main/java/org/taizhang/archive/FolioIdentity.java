package org.taizhang.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;
import org.taizhang.document.Identity;
import org.taizhang.document.Line;
import org.taizhang.document.SourcePage;

/** What a newspaper page prints at its upper edge: the paper's name, the day and the number of the page. */
final class FolioIdentity {
    private static final Pattern PAPER = Pattern.compile("[一-龥]{2,8}(?:日报|晚报|晨报|早报|商报|时报|导报|快报|周报|都市报|青年报|工人报)");
    private static final Pattern PAGE = Pattern.compile("(?:第\\s*)?([A-Z]?\\d{1,3})\\s*版");
    /** The folio stands in this share of the page's height, from above. */
    private static final double HEIGHT = 0.15;

    private FolioIdentity() {}

    /** The identity with what it leaves open filled in from the folio of the first page. */
    static Identity complete(Identity known, List<SourcePage> pages) {
        if (pages.isEmpty() || !pages.get(0).placed()) {
            return known;
        }
        List<String> folio = folioOf(pages.get(0));
        LocalDate day = folio.stream()
                .map(TextIdentity::dateIn)
                .filter(date -> date != null)
                .findFirst()
                .orElse(null);
        if (day == null) {
            return known;
        }
        return filled(known, first(folio, PAPER, 0), day, first(folio, PAGE, 1));
    }

    private static Identity filled(Identity known, String paper, LocalDate day, String page) {
        return new Identity(
                known.publication().isEmpty() ? paper : known.publication(),
                known.region(),
                known.issueDate() == null ? day : known.issueDate(),
                known.pageLabel().isEmpty() ? page : known.pageLabel(),
                known.decidedBy().isEmpty() ? "folio" : known.decidedBy());
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
