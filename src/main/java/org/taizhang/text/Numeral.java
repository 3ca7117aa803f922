package org.taizhang.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written, without its unit.
 *
 * @param start first unit of its surface
 * @param end behind its last, 余 and 多 included
 * @param high upper end of 两三 or 七八百, else null
 * @param scale the power of ten that 万 or 亿 at its end multiplies with; one where it ends in none
 * @param qualifier what 余, 多, 几 inside it say
 */
record Numeral(
        int start,
        int end,
        BigDecimal value,
        @Nullable BigDecimal high,
        BigDecimal scale,
        Qualifier qualifier,
        Style style) {
    /** How a number is written; what may count as a figure depends on it. */
    enum Style {
        /** 12, 3.5亿, ３．２６ */
        ARABIC,
        /** 二十, 一千二百, 两三百 */
        HANZI,
        /** 一 … 十, 两 */
        HANZI_DIGIT,
        /** 百, 千万: no number unless something says 上, 近, 余 */
        ROUND,
        /** 二〇二一: a year or a number plate */
        POSITIONAL
    }

    boolean isHanzi() {
        return style != Style.ARABIC;
    }

    /** The product with a number that stands before it. */
    Numeral times(Numeral factor) {
        return new Numeral(factor.start, end, value.multiply(factor.value), null, scale, qualifier, style);
    }

    /** The number with the scale word of another one. */
    Numeral scaled(BigDecimal factor) {
        return new Numeral(
                start,
                end,
                value.multiply(factor),
                high == null ? null : high.multiply(factor),
                factor,
                qualifier,
                style);
    }
}
