package org.taizhang.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose paper a document is, for which region and of which day: the context in which its words are read.
 *
 * @param publication name of the newspaper, bulletin or broadcast; empty where unknown
 * @param region code (GB/T 2260) or name of the region that it is published for; empty where unknown
 * @param issueDate the day of publication; null where unknown
 * @param pageLabel page or section as the publisher calls it; empty where none
 * @param decidedBy what settled it: {@code manifest}, {@code path}, {@code folio} or {@code text}
 */
public record Identity(
        String publication, String region, @Nullable LocalDate issueDate, String pageLabel, String decidedBy) {}
