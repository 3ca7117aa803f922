package org.taizhang.typeset;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.layout.Article;

/**
 * How well a page was read.
 *
 * @param order edit distance between all text as read and as set, over the longer length; the set articles come in the order of the read ones
 * @param articles F1 of articles; one counts when its text is alike to at least 0.85
 * @param titles share of the titles that were found to the letter
 * @param digits share of the numbers that stand in the article to which they belong
 */
public record PageScore(double order, double articles, double titles, double digits) {
    private static final double ALIKE = 0.85;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private record Pair(double alike, int set, int read) {}

    /** Compares what was set with what was read. */
    public static PageScore of(List<PrintedArticle> set, List<Article> read) {
        List<Article> told =
                read.stream().filter(a -> !a.paragraphs().isEmpty()).toList();
        Map<Integer, Pair> pairs = pairs(set, told);
        long good =
                pairs.values().stream().filter(pair -> pair.alike() >= ALIKE).count();
        double articles = good == 0 ? 0 : 2.0 * good / (set.size() + told.size());
        return new PageScore(order(set, told, pairs), articles, titles(set, told), digits(set, told, pairs));
    }

    /** The set articles that were not found, and those that were read but not set, for people. */
    public static List<String> misses(List<PrintedArticle> set, List<Article> read) {
        List<Article> told =
                read.stream().filter(a -> !a.paragraphs().isEmpty()).toList();
        Map<Integer, Pair> pairs = pairs(set, told);
        List<String> misses = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            Pair pair = pairs.get(i);
            if (pair == null || pair.alike() < ALIKE) {
                misses.add(
                        "set: " + brief(set.get(i).title() + " / " + set.get(i).text()));
            }
        }
        for (int j = 0; j < told.size(); j++) {
            int number = j;
            if (pairs.values().stream().noneMatch(pair -> pair.read() == number && pair.alike() >= ALIKE)) {
                misses.add("read: "
                        + brief(told.get(j).titleText() + " / " + told.get(j).text()));
            }
        }
        return misses;
    }

    private static String brief(String text) {
        String line = text.replace('\n', '|');
        return line.length() <= 120 ? line : line.substring(0, 70) + " … " + line.substring(line.length() - 45);
    }

    public static PageScore mean(List<PageScore> scores) {
        return new PageScore(
                scores.stream().mapToDouble(PageScore::order).average().orElse(1),
                scores.stream().mapToDouble(PageScore::articles).average().orElse(0),
                scores.stream().mapToDouble(PageScore::titles).average().orElse(0),
                scores.stream().mapToDouble(PageScore::digits).average().orElse(0));
    }

    /** Four figures with three decimals, parted by commas. */
    public String csv() {
        return String.format(Locale.ROOT, "%.3f,%.3f,%.3f,%.3f", order, articles, titles, digits);
    }

    private static Map<Integer, Pair> pairs(List<PrintedArticle> set, List<Article> read) {
        List<Pair> options = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                String one = bare(set.get(i).text());
                String other = bare(read.get(j).text());
                int length = Math.max(one.length(), other.length());
                options.add(new Pair(1 - (double) distance(one, other) / Math.max(length, 1), i, j));
            }
        }
        options.sort(Comparator.comparingDouble(Pair::alike).reversed());
        Map<Integer, Pair> pairs = new HashMap<>();
        for (Pair pair : options) {
            boolean taken = pairs.values().stream().anyMatch(other -> other.read() == pair.read());
            if (!taken && pair.alike() > 0) {
                pairs.putIfAbsent(pair.set(), pair);
            }
        }
        return pairs;
    }

    private static double order(List<PrintedArticle> set, List<Article> read, Map<Integer, Pair> pairs) {
        double[] places = new double[set.size()];
        double at = -1;
        for (int i = 0; i < set.size(); i++) {
            Pair pair = pairs.get(i);
            at = pair != null && pair.alike() >= ALIKE ? pair.read() : at + 0.001;
            places[i] = at;
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> places[i]));
        StringBuilder truth = new StringBuilder();
        order.forEach(i -> truth.append(bare(set.get(i).whole())));
        StringBuilder told = new StringBuilder();
        read.forEach(article -> told.append(bare(article.kickerText()))
                .append(bare(article.titleText()))
                .append(bare(article.subtitleText()))
                .append(bare(article.text())));
        int longer = Math.max(truth.length(), told.length());
        return (double) distance(truth.toString(), told.toString()) / Math.max(longer, 1);
    }

    private static double titles(List<PrintedArticle> set, List<Article> read) {
        List<String> titles = set.stream()
                .map(article -> bare(article.title()))
                .filter(t -> !t.isEmpty())
                .toList();
        long found = titles.stream()
                .filter(title -> read.stream()
                        .anyMatch(article -> bare(article.titleText()).equals(title)))
                .count();
        return titles.isEmpty() ? 1 : (double) found / titles.size();
    }

    private static double digits(List<PrintedArticle> set, List<Article> read, Map<Integer, Pair> pairs) {
        int all = 0;
        int found = 0;
        for (int i = 0; i < set.size(); i++) {
            String text =
                    pairs.containsKey(i) ? bare(read.get(pairs.get(i).read()).text()) : "";
            Matcher number = NUMBER.matcher(bare(set.get(i).text()));
            while (number.find()) {
                all++;
                found += text.contains(number.group()) ? 1 : 0;
            }
        }
        return all == 0 ? 1 : (double) found / all;
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** Levenshtein's, row by row. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
