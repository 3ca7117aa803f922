package org.taizhang.demo.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that fill a place in a phrase, with what they claim.
 *
 * @param effect what the words do to the day on which states hold
 * @param day the day of that effect
 */
public record Slot(
        String text,
        List<Claim> claims,
        Effect effect,
        @Nullable LocalDate day) {

    /** What a slot does to the time of the text around it. */
    public enum Effect {
        NONE,
        /** States in the rest of the paragraph hold on the slot's day. */
        AS_OF,
        /** The article reports on the slot's day. */
        DATELINE
    }

    public Slot {
        claims = List.copyOf(claims);
    }

    /** Words that claim nothing. */
    public static Slot words(String text) {
        return new Slot(text, List.of(), Effect.NONE, null);
    }

    /** Words with their claims. */
    public static Slot saying(String text, Claim... claims) {
        return new Slot(text, List.of(claims), Effect.NONE, null);
    }

    /** Words with their claims. */
    public static Slot saying(String text, List<Claim> claims) {
        return new Slot(text, claims, Effect.NONE, null);
    }

    /** A day that dates the article. */
    public static Slot dateline(String text, LocalDate day) {
        return new Slot(text, List.of(), Effect.DATELINE, day);
    }

    /** A day by which the rest of the paragraph holds. */
    public static Slot asOf(String text, LocalDate day) {
        return new Slot(text, List.of(), Effect.AS_OF, day);
    }
}
