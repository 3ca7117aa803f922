package org.taizhang.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;

/**
 * A figure with its unit, normalised by the contract (130.23亿元 is 13023000000 CNY).
 *
 * @param span number, unit and approximation marks (约650万元), in the passage
 * @param number the digits and the unit alone (650万元)
 * @param value lower end of a range
 * @param high upper end of a range, else null
 * @param unit normalised: CNY, USD, m, m2, m3, %, pp, 人, or the classifier as written
 * @param kind what the unit measures: the {@code kind} of {@code jobs/lexicon/units.yml} (money, length, area, volume, rate, people,
 *     count, power, energy, weight …)
 */
public record Quantity(
        Span span,
        Span number,
        BigDecimal value,
        @Nullable BigDecimal high,
        String unit,
        String kind,
        Qualifier qualifier) {}
