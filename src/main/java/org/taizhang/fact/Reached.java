package org.taizhang.fact;

import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.mention.Region;

/**
 * A stage that something reaches, before it gets its id.
 *
 * @param word place of the stage word in the passage
 * @param subject the counted words where no project is named; empty else
 * @param part the piece of work; empty for the whole project
 * @param region null where nothing tells it
 */
record Reached(
        SentenceReading sentence,
        Span word,
        String project,
        String subject,
        String part,
        String stage,
        Modality modality,
        Period period,
        @Nullable Region region,
        String rule) {}
