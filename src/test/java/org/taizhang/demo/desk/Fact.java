package org.taizhang.demo.desk;

import org.jspecify.annotations.Nullable;

/**
 * A row of the truth: a measurement where it has a value, else a milestone.
 *
 * @param slot name of the slot that stated it, by which parts find their whole
 * @param sentence the sentence as it stands in the article
 */
public record Fact(
        String slot,
        Wording.Rule rule,
        @Nullable Value value,
        When when,
        String project,
        String region,
        String subject,
        String category,
        String sentence) {}
