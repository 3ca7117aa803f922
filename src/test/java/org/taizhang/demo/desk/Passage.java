package org.taizhang.demo.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A headline or paragraph while it is written: its text, and the slots with their places. */
final class Passage {

    private record Placed(String name, Slot slot, int at) {}

    private final Wording wording;
    private final StringBuilder text = new StringBuilder();
    private final List<Placed> placed = new ArrayList<>();

    Passage(Wording wording) {
        this.wording = wording;
    }

    /** Appends a phrase. */
    void add(List<Phrase.Piece> pieces, Slots slots) {
        for (Phrase.Piece piece : pieces) {
            text.append(piece.words());
            if (!piece.slot().isEmpty()) {
                Slot slot = slots.get(piece.slot());
                placed.add(new Placed(piece.slot(), slot, text.length()));
                text.append(slot.text());
            }
        }
    }

    String text() {
        return text.toString();
    }

    /** The day that dates the article, where the passage gives one. */
    @Nullable
    LocalDate dateline() {
        return placed.stream()
                .map(Placed::slot)
                .filter(s -> s.effect() == Slot.Effect.DATELINE)
                .map(Slot::day)
                .findFirst()
                .orElse(null);
    }

    /**
     * The truth rows of the passage.
     *
     * @param stateDay day on which states hold unless the passage states another
     * @param context text that tells where things lie
     */
    List<Fact> facts(Slots slots, LocalDate stateDay, String context) {
        LocalDate day = stateDay;
        List<Fact> facts = new ArrayList<>();
        for (Placed place : placed) {
            Slot slot = place.slot();
            if (slot.effect() == Slot.Effect.AS_OF && slot.day() != null) {
                day = slot.day();
            }
            String sentence = Sentences.at(text(), Math.min(place.at(), text.length() - 1));
            for (Wording.Rule rule : wording.rules(place.name())) {
                for (Claim claim : slot.claims()) {
                    facts.add(fact(place.name(), rule, claim, slots, day, sentence, context));
                }
            }
        }
        return facts;
    }

    private static Fact fact(
            String name, Wording.Rule rule, Claim claim, Slots slots, LocalDate day, String sentence, String context) {
        return new Fact(
                name,
                rule,
                rule.milestone() ? null : claim.value(),
                claim.when().resolved(day),
                claim.project() == null ? slots.project() : claim.project(),
                claim.region() == null ? slots.region().givenBy(context) : claim.region(),
                claim.subject() == null ? rule.subject() : claim.subject(),
                claim.category() == null ? "" : claim.category(),
                sentence);
    }
}
