package org.taizhang.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.text.Qualifier;

/**
 * Facts in one line, for examples beside rules.
 *
 * <p>A measurement: {@code metric/stage value unit [qualifier] modality start..end @region [=project] [<whole]}; a milestone:
 * {@code stage modality start..end @region [=project | 'subject'] [part]}.
 */
final class FactNotation {
    private FactNotation() {}

    static String of(Measurement fact) {
        return fact.metric() + (fact.stage().isEmpty() ? "" : "/" + fact.stage())
                + " " + number(fact.value()) + (fact.valueHigh() == null ? "" : "~" + number(fact.valueHigh()))
                + " " + fact.unit()
                + (fact.qualifier() == Qualifier.EXACT
                        ? ""
                        : " " + fact.qualifier().code())
                + " " + fact.modality().code()
                + " " + period(fact.period())
                + " @" + fact.regionCode()
                + (fact.project().isEmpty() ? "" : " =" + fact.project())
                + (fact.partOf().isEmpty() ? "" : " <" + fact.partOf());
    }

    /** Whose a measurement is: {@code value unit @region's name [=project]}. */
    static String whose(Measurement fact) {
        return number(fact.value()) + " " + fact.unit() + " @" + fact.region()
                + (fact.project().isEmpty() ? "" : " =" + fact.project());
    }

    /** Of which part of a whole a measurement is: {@code value unit [category]}. */
    static String ofPart(Measurement fact) {
        return number(fact.value()) + " " + fact.unit() + " [" + fact.category() + "]";
    }

    static String of(Milestone fact) {
        return fact.stage()
                + " " + fact.modality().code()
                + " " + period(fact.period())
                + " @" + fact.regionCode()
                + (fact.project().isEmpty() ? " '" + fact.subject() + "'" : " =" + fact.project())
                + (fact.part().isEmpty() ? "" : " [" + fact.part() + "]");
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String period(Period period) {
        return day(period.start()) + ".." + day(period.end());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
