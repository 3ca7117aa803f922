package org.taizhang.warehouse.part;

import com.jerolba.carpet.annotation.PrecisionScale;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stated figure. */
public record MeasurementRow(
        String id,
        SourceRow source,
        List<EvidenceRow> places,
        String project,
        String regionCode,
        String region,
        String subject,
        String metric,
        String stage,
        String category,

        @PrecisionScale(precision = PartRows.PRECISION, scale = PartRows.SCALE)
        BigDecimal value,

        @Nullable @PrecisionScale(precision = PartRows.PRECISION, scale = PartRows.SCALE)
        BigDecimal valueHigh,

        String unit,
        String qualifier,
        String modality,
        PeriodRow period,
        String partOf,
        double confidence,
        String rule) {}
