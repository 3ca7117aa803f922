package org.taizhang.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.taizhang.fact.Word.Role;

/** The value of a figure with the sign that its words give it: 下降3.2% is -3.2. */
final class Values {
    private Values() {}

    static BigDecimal of(Figure figure) {
        BigDecimal value = figure.quantity().value();
        return falls(figure) ? value.negate() : value;
    }

    static @Nullable BigDecimal high(Figure figure) {
        BigDecimal high = figure.quantity().high();
        return high == null || !falls(figure) ? high : high.negate();
    }

    private static boolean falls(Figure figure) {
        Token cue = figure.measured().cue();
        return figure.metric().equals("growth_rate")
                && cue != null
                && figure.sentence()
                        .reading()
                        .tokens()
                        .anyWithin(Spans.between(cue.start(), cue.end()), token -> token.is(Role.MARK, Marks.FALL));
    }
}
