package org.taizhang.bench;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.archive.ocr.OcrEngine;
import org.taizhang.archive.ocr.OcrException;
import org.taizhang.document.Box;
import org.taizhang.document.Line;

/**
 * How well print is recognised under single conditions: share of characters that are wrong, and share of figures (number with its % or
 * 万, 亿) that are not found as printed. Run it from the project's folder: {@code mvn -B -q -Dquick -Pbench -Dbench=OcrAccuracy test-compile
 * exec:exec}. With an argument, only conditions that contain it, each wrong piece shown.
 */
public final class OcrAccuracy {
    private static final Pattern FIGURE = Pattern.compile("(?<![A-Za-z\\d+])\\d(?:[\\d.,]*\\d)?(?:%|‰|[万亿]+|(?![A-Za-z\\d]))");

    private static final Set<String> LOGICAL = Set.of("Dialog", "DialogInput", "Monospaced", "SansSerif", "Serif");

    private OcrAccuracy() {}

    /** Prints a table in Markdown. */
    public static void main(String... arguments) throws OcrException {
        boolean shown = arguments.length > 0;
        System.out.println("| condition | characters | wrong | figures | lost |");
        System.out.println("| --- | ---: | ---: | ---: | ---: |");
        for (PrintCondition condition : PrintCondition.all(otherFont())) {
            if (!shown || condition.name().contains(arguments[0])) {
                measure(condition, shown);
            }
        }
    }

    /** An installed typeface that has Chinese characters; null where none is. */
    private static @Nullable Font otherFont() {
        for (Font font : GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()) {
            if (!LOGICAL.contains(font.getFamily(Locale.ROOT)) && font.canDisplay('台') && font.canDisplay('亿') && font.canDisplay('1')) {
                return font;
            }
        }
        return null;
    }

    private static void measure(PrintCondition condition, boolean shown) throws OcrException {
        PrintedColumns print = condition.print();
        List<Line> lines =
                new OcrEngine().read(condition.picture(print), condition.dpi() / 72.0).lines();
        StringBuilder read = new StringBuilder();
        lines.stream()
                .sorted(Comparator.comparingInt((Line line) -> print.columnOf(box(line).centreX()))
                        .thenComparingInt(line -> print.rowOf(box(line).centreY()))
                        .thenComparingDouble(line -> box(line).x()))
                .forEach(line -> read.append(line.text()));
        String truth = plain(print.text());
        String seen = plain(read.toString());
        int wrong = distance(truth, seen);
        List<String> lost = lost(truth, seen);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.2f %% | %d | %d |%n",
                condition.name(),
                truth.length(),
                100.0 * wrong / truth.length(),
                figures(truth).size(),
                lost.size());
        if (shown) {
            System.out.println("lost: " + lost + "\nprinted: " + truth + "\nread:    " + seen);
        }
    }

    private static Box box(Line line) {
        return Objects.requireNonNull(line.box());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static List<String> figures(String text) {
        List<String> figures = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            figures.add(matcher.group());
        }
        return figures;
    }

    private static List<String> lost(String truth, String seen) {
        Map<String, Integer> found = new HashMap<>();
        figures(seen).forEach(figure -> found.merge(figure, 1, Integer::sum));
        List<String> lost = new ArrayList<>();
        for (String figure : figures(truth)) {
            if (found.merge(figure, -1, Integer::sum) < 0) {
                lost.add(figure);
            }
        }
        return lost;
    }

    /** Levenshtein's. */
    private static int distance(String one, String other) {
        int[] costs = new int[other.length() + 1];
        for (int j = 0; j < costs.length; j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j < costs.length; j++) {
                int above = costs[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                costs[j] = Math.min(diagonal + change, 1 + Math.min(above, costs[j - 1]));
                diagonal = above;
            }
        }
        return costs[other.length()];
    }
}
