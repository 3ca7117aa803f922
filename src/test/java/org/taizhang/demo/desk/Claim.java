package org.taizhang.demo.desk;

import org.jspecify.annotations.Nullable;

/**
 * What a slot says, before the wording's rule gives it metric, stage and modality.
 *
 * @param value the figure; null for a milestone
 * @param project canonical project name; null where it is the sentence's own, empty for an aggregate
 * @param region code; null where it is the sentence's own
 * @param subject what is measured; null where the rule says it
 * @param category part of a whole; null for a whole
 */
public record Claim(
        @Nullable Value value,
        When when,
        @Nullable String project,
        @Nullable String region,
        @Nullable String subject,
        @Nullable String category) {

    /** A figure of the sentence's own project and region. */
    public static Claim of(Value value, When when) {
        return new Claim(value, when, null, null, null, null);
    }

    /** A milestone of the sentence's own project. */
    public static Claim reached(When when) {
        return new Claim(null, when, null, null, null, null);
    }

    /** The same claim of another project in its region. */
    public Claim about(String otherProject, String otherRegion) {
        return new Claim(value, when, otherProject, otherRegion, subject, category);
    }

    /** The same claim of a region. */
    public Claim in(String otherRegion) {
        return new Claim(value, when, project, otherRegion, subject, category);
    }

    /** The same claim of a named thing. */
    public Claim of(String otherSubject) {
        return new Claim(value, when, project, region, otherSubject, category);
    }

    /** The same claim of a part of the whole. */
    public Claim part(String otherCategory) {
        return new Claim(value, when, project, region, subject, otherCategory);
    }
}
