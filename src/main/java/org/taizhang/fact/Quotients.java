package org.taizhang.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taizhang.text.Qualifier;

/**
 * Holds rates against the figures beside them: 29个项目中19个复工，复工率65.51%. A rate may be rounded or cut off; both are right. Only a pair
 * that the text itself gives as part and whole can contradict a rate.
 */
final class Quotients {
    static final String CONTRADICTION = "rate_contradicts_counts";

    /** Shares of these are told in counts; the progress of works is weighed by other things than the number of their pieces. */
    private static final Set<String> COUNTED = Set.of("project_count", "enterprise_count", "workforce");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many figures before a rate it may be the quotient of. */
    private static final int BACK = 8;

    private Quotients() {}

    /** A part and its whole, as places in the list of figures. */
    private record Pair(Measurement part, Measurement whole) {
        boolean gives(Measurement rate) {
            return quotient().subtract(rate.value()).abs().compareTo(Balance.lastPlace(rate.value())) < 0;
        }

        BigDecimal quotient() {
            return part.value().multiply(HUNDRED).divide(whole.value(), MathContext.DECIMAL64);
        }

        boolean linked() {
            return part.partOf().equals(whole.id());
        }
    }

    static void check(List<Measurement> figures, Balance balance) {
        for (int i = 0; i < figures.size(); i++) {
            Measurement rate = figures.get(i);
            if (rate.metric().equals("completion_rate") && rate.qualifier() == Qualifier.EXACT) {
                check(rate, figures.subList(Math.max(0, i - BACK), i), balance);
            }
        }
    }

    private static void check(Measurement rate, List<Measurement> before, Balance balance) {
        List<Pair> pairs = pairs(before, rate);
        List<Pair> giving = pairs.stream().filter(pair -> pair.gives(rate)).toList();
        for (Pair pair : giving) {
            balance.confirm(rate);
            balance.confirm(pair.part());
            balance.confirm(pair.whole());
        }
        if (giving.isEmpty()) {
            pairs.stream()
                    .filter(pair -> pair.linked() && standsBeside(rate, pair, before))
                    .findFirst()
                    .ifPresent(pair -> contradict(rate, pair, balance));
        }
    }

    private static void contradict(Measurement rate, Pair pair, Balance balance) {
        balance.contradict(
                CONTRADICTION,
                rate,
                pair.part(),
                rate.value().toPlainString() + " % is stated, but "
                        + pair.part().value().toPlainString() + " of "
                        + pair.whole().value().toPlainString() + " is "
                        + pair.quotient().round(new MathContext(4)).toPlainString() + " %");
    }

    /** Whether nothing else is told between a pair and a rate of their sentence, of which it could be the share. */
    private static boolean standsBeside(Measurement rate, Pair pair, List<Measurement> before) {
        Measurement last = before.get(before.size() - 1);
        return COUNTED.contains(pair.part().metric())
                && rate.source().evidence().equals(last.source().evidence())
                && (last == pair.part() || last == pair.whole());
    }

    private static List<Pair> pairs(List<Measurement> before, Measurement rate) {
        List<Pair> pairs = new ArrayList<>();
        for (Measurement part : before) {
            for (Measurement whole : before) {
                if (part != whole && quotientOf(rate, part, whole)) {
                    pairs.add(new Pair(part, whole));
                }
            }
        }
        return pairs;
    }

    private static boolean quotientOf(Measurement rate, Measurement part, Measurement whole) {
        return comparable(rate, part)
                && comparable(rate, whole)
                && part.unit().equals(whole.unit())
                && whole.value().compareTo(part.value()) > 0
                && part.value().signum() > 0;
    }

    private static boolean comparable(Measurement rate, Measurement figure) {
        return figure.source().article() == rate.source().article()
                && figure.project().equals(rate.project())
                && figure.regionCode().equals(rate.regionCode())
                && figure.qualifier() == Qualifier.EXACT
                && !figure.unit().equals("%");
    }
}
