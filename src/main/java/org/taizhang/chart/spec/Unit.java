package org.taizhang.chart.spec;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The unit that a chart's values are shown in, by language since 亿元 has no English name.
 *
 * @param per how many of the warehouse's units make one, e.g. 1e8 for 亿元
 */
public record Unit(String name, BigDecimal per) {
    public Unit {
        if (per.signum() <= 0) {
            throw new IllegalArgumentException("a unit must be made of more than nothing: " + per);
        }
    }

    public BigDecimal of(BigDecimal value) {
        return value.divide(per, MathContext.DECIMAL64);
    }
}
