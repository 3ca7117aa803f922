package org.taizhang.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taizhang.document.Issue;

/** What sums and quotients say about figures: which of them others confirm, and which contradict each other. */
final class Balance {
    /** What is left of the doubt about a figure that a sum or quotient of others gives again. */
    private static final double DOUBT_LEFT = 1 / 3.0;

    private static final double SUREST = 0.99;

    private final Set<String> confirmed = new HashSet<>();
    private final List<Issue> issues = new ArrayList<>();

    void confirm(Measurement figure) {
        confirmed.add(figure.id());
    }

    /** A contradiction, told at the first figure with the place of the other in its text. */
    void contradict(String kind, Measurement at, Measurement other, String text) {
        issues.add(new Issue(kind, at.source().page(), at.source().span(), text + "; beside it: " + place(other)));
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** The figures, those surer that others confirm. */
    List<Measurement> weigh(List<Measurement> figures) {
        return figures.stream()
                .map(figure -> confirmed.contains(figure.id()) ? surer(figure) : figure)
                .toList();
    }

    private static Measurement surer(Measurement figure) {
        double sure = 1 - (1 - figure.confidence()) * DOUBT_LEFT;
        return figure.withConfidence(Math.round(Math.min(SUREST, sure) * 100) / 100.0);
    }

    private static String place(Measurement figure) {
        Source source = figure.source();
        return figure.value().toPlainString() + " " + figure.unit() + " on page " + source.page() + " at "
                + source.span().start() + ", «" + source.evidence() + "»";
    }

    /** One in the last place that a value was printed with, as far as its digits tell it: 128.6亿 is known to 10,000,000. */
    static BigDecimal lastPlace(BigDecimal value) {
        BigDecimal printed = value.stripTrailingZeros();
        return BigDecimal.ONE.movePointLeft(printed.scale());
    }
}
