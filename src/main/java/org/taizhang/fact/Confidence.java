package org.taizhang.fact;

/** How sure a figure's row is: as sure as its metric, less what had to be guessed for its project and region. */
final class Confidence {
    /** A project that nobody has named must not pass for the city's aggregate. */
    private static final double UNRESOLVED = 0.5;

    private Confidence() {}

    static double of(Figure figure) {
        double sure = figure.measured().confidence();
        if (figure.owner().how() == Owner.How.TOPIC) {
            sure -= 0.1;
        } else if (figure.owner().how() == Owner.How.ANAPHOR) {
            sure -= 0.05;
        }
        if (figure.owner().how() == Owner.How.UNRESOLVED) {
            sure = Math.min(sure, UNRESOLVED);
        }
        if (figure.region() == null) {
            sure -= 0.1;
        }
        return Math.round(Math.max(0.05, Math.min(0.99, sure)) * 100) / 100.0;
    }
}
