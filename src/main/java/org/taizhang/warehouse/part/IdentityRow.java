package org.taizhang.warehouse.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whose paper, for which region, of which day. */
public record IdentityRow(
        String publication, String region, @Nullable LocalDate issueDate, String pageLabel, String decidedBy) {}
