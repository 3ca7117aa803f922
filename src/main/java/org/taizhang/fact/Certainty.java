package org.taizhang.fact;

import java.util.List;
import java.util.Map;

/**
 * How sure a fact is that the grammar has found: the probability that it is right, as a logistic model of the {@link Grounds} on which it
 * was decided. Of facts with 0.9 nine in ten are right, on texts like those that the weights were fitted on.
 *
 * @param measurements right is: value, unit, metric, project and region
 * @param milestones right is: project, stage and modality
 */
public record Certainty(Scale measurements, Scale milestones) {
    /** Of a fact whose grounds have not been weighed: the whole document tells them. */
    static final double UNWEIGHED = 0.5;

    /**
     * Log-odds of being right.
     *
     * @param base of a fact whose grounds tell nothing
     * @param weights what a ground adds; an unknown one adds nothing
     */
    public record Scale(double base, Map<String, Double> weights) {
        public Scale {
            weights = Map.copyOf(weights);
        }

        /** The probability, with two digits. */
        double of(List<String> grounds) {
            double odds = base;
            for (String ground : grounds) {
                odds += weights.getOrDefault(ground, 0.0);
            }
            return Math.round(100 / (1 + Math.exp(-odds))) / 100.0;
        }
    }
}
