package org.taizhang.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.taizhang.text.Qualifier;

/**
 * One stated figure. Columns and codes are the fact contract's.
 *
 * @param id unique in its document: m1, m2 … in reading order
 * @param project the document's name for the project; empty for an aggregate, region or organisation
 * @param regionCode empty where no code is known
 * @param partOf id of the measurement that this one is a part of; empty where none
 * @param rule what made it, for {@code read --explain}
 */
public record Measurement(
        String id,
        Source source,
        String project,
        String regionCode,
        String region,
        String subject,
        String metric,
        String stage,
        String category,
        BigDecimal value,
        @Nullable BigDecimal valueHigh,
        String unit,
        Qualifier qualifier,
        Modality modality,
        Period period,
        String partOf,
        double confidence,
        String rule) {
    Measurement withConfidence(double sure) {
        return new Measurement(
                id,
                source,
                project,
                regionCode,
                region,
                subject,
                metric,
                stage,
                category,
                value,
                valueHigh,
                unit,
                qualifier,
                modality,
                period,
                partOf,
                sure,
                rule);
    }
}
