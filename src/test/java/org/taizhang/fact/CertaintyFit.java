package org.taizhang.fact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.lexicon.GrammarFiles;

/**
 * Fits {@code jobs/lexicon/certainty.yml} to annotated texts, and prints how well it keeps its word: each text is judged by weights that
 * were fitted without it. Texts on which rules have been made are read better than those to come, so that the base is fitted to fresh ones.
 *
 * <p>{@code java -cp target/test-classes:target/classes:target/lib/* org.taizhang.fact.CertaintyFit ARCHIVE TRUTH [ARCHIVE TRUTH ...]
 * --fresh ARCHIVE TRUTH [ARCHIVE TRUTH ...]}
 */
final class CertaintyFit {
    private static final Path FILE = Path.of("jobs/lexicon/certainty.yml");
    private static final int STEPS = 400;
    private static final double RATE = 2;
    /** Strength of the pull of each weight towards nothing, in facts. */
    private static final double PULL = 20;

    /** Texts are held aside in so many groups. */
    private static final int GROUPS = 10;

    private static final int CLASSES = 10;

    /** A fact that was found, with what it rests on. */
    private record Trial(int text, List<String> grounds, boolean right) {}

    private CertaintyFit() {}

    /** What a set of texts tells: its facts, judged. */
    private static final class Judged {
        private final List<Trial> figures = new ArrayList<>();
        private final List<Trial> milestones = new ArrayList<>();
        private int texts;

        static Judged of(List<String> folders, Extractor extractor) throws IOException {
            Judged judged = new Judged();
            for (int i = 0; i + 1 < folders.size(); i += 2) {
                AnnotatedDocuments folder =
                        new AnnotatedDocuments(Path.of(folders.get(i)), Path.of(folders.get(i + 1)));
                for (String stem : folder.stems()) {
                    judged.add(folder.read(stem, extractor));
                }
            }
            return judged;
        }

        private void add(AnnotatedDocuments.Document document) {
            Extraction found = document.extraction();
            Grounds grounds = new Grounds(found.mentions());
            trials(
                    figures,
                    texts,
                    found.measurements().stream().map(grounds::of).toList(),
                    GoldScore.rightMeasurements(
                            document.measurements(), document.foundMeasurements(), document.names()));
            trials(
                    milestones,
                    texts,
                    found.milestones().stream().map(grounds::of).toList(),
                    GoldScore.rightMilestones(document.milestones(), document.foundMilestones(), document.names()));
            texts++;
        }
    }

    public static void main(String[] args) throws IOException {
        Extractor extractor = new Extractor(GrammarFiles.load(Path.of("jobs"), Path.of("warehouse/reference")));
        List<String> all = List.of(args);
        int split = all.indexOf("--fresh");
        Judged known = Judged.of(all.subList(0, split), extractor);
        Judged fresh = Judged.of(all.subList(split + 1, all.size()), extractor);
        Certainty.Scale figures = based(fit(known.figures), fresh.figures);
        Certainty.Scale milestones = based(fit(known.milestones), fresh.milestones);
        System.out.println("measurements\n" + heldAside(known.figures) + "milestones\n" + heldAside(known.milestones));
        System.out.println("fresh measurements\n" + table(fresh.figures, figures) + "fresh milestones\n"
                + table(fresh.milestones, milestones));
        Files.writeString(
                FILE,
                "# How sure facts are: the log-odds that they are right, summed over the grounds on which they were decided (rules, metric or stage,\n"
                        + "# how often and how surely their project is named, among how many). Written by CertaintyFit from "
                        + known.figures.size() + " figures and "
                        + known.milestones.size() + "\n# milestones of " + known.texts
                        + " annotated texts, the base from " + fresh.figures.size() + " and "
                        + fresh.milestones.size() + " of " + fresh.texts
                        + " texts on which no rule was made; do not edit.\n"
                        + yaml("measurements", figures) + yaml("milestones", milestones));
    }

    private static void trials(
            List<Trial> trials, int text, List<List<String>> grounds, List<@Nullable Boolean> right) {
        for (int i = 0; i < right.size(); i++) {
            Boolean judged = right.get(i);
            if (judged != null) {
                trials.add(new Trial(text, grounds.get(i), judged));
            }
        }
    }

    /** Logistic regression by gradient ascent; weights are pulled towards nothing. */
    private static Certainty.Scale fit(List<Trial> trials) {
        double base = 0;
        Map<String, Double> weights = new TreeMap<>();
        for (int step = 0; step < STEPS; step++) {
            Map<String, Double> slope = new TreeMap<>();
            double baseSlope = 0;
            for (Trial trial : trials) {
                double missing = (trial.right() ? 1 : 0) - probability(base, weights, trial);
                baseSlope += missing;
                trial.grounds().forEach(ground -> slope.merge(ground, missing, Double::sum));
            }
            double rate = RATE / Math.max(1, trials.size());
            base += rate * baseSlope;
            slope.forEach((ground, value) -> {
                double weight = weights.getOrDefault(ground, 0.0);
                weights.put(ground, weight + rate * (value - PULL * weight));
            });
        }
        return new Certainty.Scale(base, weights);
    }

    /** The same weights with the base at which as many fresh facts are right as is promised of them (Platt 1999, one parameter). */
    private static Certainty.Scale based(Certainty.Scale scale, List<Trial> fresh) {
        double base = scale.base();
        for (int step = 0; step < STEPS; step++) {
            double missing = 0;
            for (Trial trial : fresh) {
                missing += (trial.right() ? 1 : 0) - probability(base, scale.weights(), trial);
            }
            base += RATE * missing / Math.max(1, fresh.size());
        }
        return new Certainty.Scale(base, scale.weights());
    }

    private static double probability(double base, Map<String, Double> weights, Trial trial) {
        double odds = base;
        for (String ground : trial.grounds()) {
            odds += weights.getOrDefault(ground, 0.0);
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /** Facts by the probability that weights fitted on other texts give them, and how many of each class are right. */
    private static String heldAside(List<Trial> trials) {
        Classes classes = new Classes();
        for (int group = 0; group < GROUPS; group++) {
            int aside = group;
            Certainty.Scale scale = fit(trials.stream()
                    .filter(trial -> trial.text() % GROUPS != aside)
                    .toList());
            trials.stream().filter(trial -> trial.text() % GROUPS == aside).forEach(trial -> classes.add(trial, scale));
        }
        return classes.toString();
    }

    private static String table(List<Trial> trials, Certainty.Scale scale) {
        Classes classes = new Classes();
        trials.forEach(trial -> classes.add(trial, scale));
        return classes.toString();
    }

    /** Facts by how sure they are, with what was promised of each class and how many are right. */
    private static final class Classes {
        private final int[] all = new int[CLASSES];
        private final int[] right = new int[CLASSES];
        private final double[] promised = new double[CLASSES];

        void add(Trial trial, Certainty.Scale scale) {
            double sure = scale.of(trial.grounds());
            int at = Math.min(CLASSES - 1, (int) (sure * CLASSES));
            all[at]++;
            promised[at] += sure;
            right[at] += trial.right() ? 1 : 0;
        }

        @Override
        public String toString() {
            StringBuilder table = new StringBuilder();
            for (int at = 0; at < CLASSES; at++) {
                if (all[at] > 0) {
                    table.append(String.format(
                            Locale.ROOT,
                            "  %.1f-%.1f  %5d facts, promised %.2f, right %.2f%n",
                            at / 10.0,
                            (at + 1) / 10.0,
                            all[at],
                            promised[at] / all[at],
                            right[at] / (double) all[at]));
                }
            }
            return table.toString();
        }
    }

    private static String yaml(String name, Certainty.Scale scale) {
        String weights = new TreeMap<>(scale.weights())
                .entrySet().stream()
                        .map(entry ->
                                String.format(Locale.ROOT, "    \"%s\": %.2f%n", entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining());
        return String.format(Locale.ROOT, "%s:%n  base: %.2f%n  weights:%n%s", name, scale.base(), weights);
    }
}
