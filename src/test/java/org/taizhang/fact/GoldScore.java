package org.taizhang.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** How well the facts found in a document agree with its truth, by the levels of the fact contract: the F1 of each level. */
final class GoldScore {
    /** A row of a file of facts: column and cell. */
    record Row(Map<String, String> cells) {
        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        boolean optional() {
            return !get("optional").isEmpty();
        }

        boolean allows(Row found, String column) {
            return GoldNames.alternatives(get(column)).contains(found.get(column));
        }

        boolean sameTime(Row found) {
            return allows(found, "period_start") && allows(found, "period_end");
        }
    }

    /** How far a fact found agrees with one of the truth; {@code marks} counts the cells that do. */
    private record Agreement(boolean figure, boolean core, boolean full, int marks) {}

    private record Pair(int wanted, int found, Agreement agreement) {}

    private GoldScore() {}

    /** F1 of figure, core and full. */
    static List<Double> ofMeasurements(List<Row> wanted, List<Row> found, GoldNames names) {
        List<Pair> pairs = pairs(wanted, found, (gold, row) -> measurement(gold, row, names));
        return List.of(
                f1(wanted, found, pairs, Agreement::figure),
                f1(wanted, found, pairs, Agreement::core),
                f1(wanted, found, pairs, Agreement::full));
    }

    /** F1 of core and full. */
    static List<Double> ofMilestones(List<Row> wanted, List<Row> found, GoldNames names) {
        List<Pair> pairs = pairs(wanted, found, (gold, row) -> milestone(gold, row, names));
        return List.of(f1(wanted, found, pairs, Agreement::core), f1(wanted, found, pairs, Agreement::full));
    }

    /** Of each found fact whether its core is right; of one that the truth leaves open, null. */
    static List<@Nullable Boolean> rightMeasurements(List<Row> wanted, List<Row> found, GoldNames names) {
        return right(wanted, found, (gold, row) -> measurement(gold, row, names));
    }

    /** Of each found fact whether its core is right; of one that the truth leaves open, null. */
    static List<@Nullable Boolean> rightMilestones(List<Row> wanted, List<Row> found, GoldNames names) {
        return right(wanted, found, (gold, row) -> milestone(gold, row, names));
    }

    private static List<@Nullable Boolean> right(
            List<Row> wanted, List<Row> found, BiFunction<Row, Row, @Nullable Agreement> judge) {
        List<@Nullable Boolean> right = new ArrayList<>(Collections.nCopies(found.size(), false));
        for (Pair pair : pairs(wanted, found, judge)) {
            boolean open = wanted.get(pair.wanted()).optional();
            right.set(pair.found(), open ? null : pair.agreement().core());
        }
        return right;
    }

    private static @Nullable Agreement measurement(Row gold, Row found, GoldNames names) {
        double value = Double.parseDouble(gold.get("value"));
        double other = Double.parseDouble(found.get("value"));
        if (Math.abs(value - other) > 1e-4 * Math.max(1, Math.abs(value)) || !gold.allows(found, "unit")) {
            return null;
        }
        boolean metric = gold.allows(found, "metric");
        boolean project = ofProject(gold, found, names);
        boolean region = gold.get("region_code").isEmpty() || gold.allows(found, "region_code");
        boolean stage = gold.allows(found, "stage");
        boolean modality = gold.allows(found, "modality");
        boolean time = gold.sameTime(found);
        boolean qualifier = gold.allows(found, "qualifier");
        boolean core = metric && project && region;
        return new Agreement(
                true,
                core,
                core && stage && modality && time && qualifier,
                count(metric, project, region, stage, modality, time, qualifier));
    }

    private static @Nullable Agreement milestone(Row gold, Row found, GoldNames names) {
        if (!gold.allows(found, "stage")) {
            return null;
        }
        boolean project = gold.get("project").isEmpty()
                ? found.get("project").isEmpty() && sameSubject(gold, found)
                : ofProject(gold, found, names);
        boolean modality = gold.allows(found, "modality");
        boolean time = gold.sameTime(found);
        boolean part = GoldNames.alternatives(gold.get("part")).stream()
                .anyMatch(name -> GoldNames.alike(name, found.get("part"))
                        || (!name.isEmpty() && GoldNames.alike(name, found.get("project"))));
        if (!project && !sameSentence(gold, found)) {
            return null;
        }
        boolean core = project && modality;
        return new Agreement(true, core, core && time && part, count(project, modality, time, part));
    }

    private static boolean ofProject(Row gold, Row found, GoldNames names) {
        String project = found.get("project");
        return names.means(gold.get("project"), project)
                || GoldNames.alternatives(gold.get("part")).stream()
                        .anyMatch(part -> !part.isEmpty() && !project.isEmpty() && GoldNames.alike(part, project));
    }

    private static boolean sameSubject(Row gold, Row found) {
        return GoldNames.alike(gold.get("subject"), found.get("subject"))
                || GoldNames.letters(found.get("evidence")).contains(GoldNames.letters(gold.get("subject")));
    }

    private static boolean sameSentence(Row gold, Row found) {
        String one = GoldNames.letters(gold.get("evidence"));
        String other = GoldNames.letters(found.get("evidence"));
        return one.contains(other) || other.contains(one);
    }

    private static int count(boolean... marks) {
        int sum = 0;
        for (boolean mark : marks) {
            sum += mark ? 1 : 0;
        }
        return sum;
    }

    /** One-to-one, the best agreement first, then in reading order. */
    private static List<Pair> pairs(
            List<Row> wanted, List<Row> found, BiFunction<Row, Row, @Nullable Agreement> judge) {
        List<Pair> options = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                Agreement agreement = judge.apply(wanted.get(i), found.get(j));
                if (agreement != null) {
                    options.add(new Pair(i, j, agreement));
                }
            }
        }
        options.sort(Comparator.comparing((Pair pair) -> !pair.agreement().full())
                .thenComparing(pair -> !pair.agreement().core())
                .thenComparing(pair -> !sameSentence(wanted.get(pair.wanted()), found.get(pair.found())))
                .thenComparing(pair -> -pair.agreement().marks())
                .thenComparing(pair -> wanted.get(pair.wanted()).optional())
                .thenComparing(pair -> Math.abs(pair.wanted() - pair.found())));
        Set<Integer> usedWanted = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        return options.stream()
                .filter(pair -> !usedWanted.contains(pair.wanted()) && !usedFound.contains(pair.found()))
                .filter(pair -> usedWanted.add(pair.wanted()) & usedFound.add(pair.found()))
                .toList();
    }

    private static double f1(
            List<Row> wanted, List<Row> found, List<Pair> pairs, java.util.function.Predicate<Agreement> level) {
        long required = wanted.stream().filter(row -> !row.optional()).count();
        long spared = pairs.stream()
                .filter(pair -> wanted.get(pair.wanted()).optional())
                .count();
        long hits = pairs.stream()
                .filter(pair -> !wanted.get(pair.wanted()).optional() && level.test(pair.agreement()))
                .count();
        long all = required + found.size() - spared;
        return all == 0 ? 1 : 2.0 * hits / all;
    }

    /** A figure as it is recorded: three digits, cut off. */
    static String shown(double f1) {
        return String.format(Locale.ROOT, "%.3f", Math.floor(f1 * 1000) / 1000);
    }
}
