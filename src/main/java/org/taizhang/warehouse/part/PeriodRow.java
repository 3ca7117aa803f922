package org.taizhang.warehouse.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The time of a fact. */
public record PeriodRow(@Nullable LocalDate start, @Nullable LocalDate end, String granularity) {}
