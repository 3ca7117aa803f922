package org.taizhang.demo.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The slots that an article may fill, and what it is about.
 *
 * @param project canonical name of the project that its sentences are about; empty for none
 * @param region where its figures are for
 * @param issue day of issue
 */
public record Slots(String project, Site region, LocalDate issue, Map<String, Slot> byName) {

    /** An empty set to be filled. */
    public static Slots about(String project, Site region, LocalDate issue) {
        return new Slots(project, region, issue, new HashMap<>());
    }

    /** Adds a slot; a list that came out empty is none. */
    public Slots put(String name, Slot slot) {
        if (!slot.text().isEmpty() || name.startsWith("@")) {
            byName.put(name, slot);
        }
        return this;
    }

    /** Adds words. */
    public Slots put(String name, String words) {
        return put(name, Slot.words(words));
    }

    /** Whether they fill every slot of the phrase. */
    public boolean fill(Phrase phrase) {
        return phrase.slots().stream().allMatch(slot -> byName.containsKey(plain(slot)));
    }

    /** The slot's filling. */
    public Slot get(String slot) {
        Slot filling = byName.get(plain(slot));
        if (filling == null) {
            throw new IllegalArgumentException("Nothing fills {" + slot + "}");
        }
        return filling;
    }

    private static String plain(String slot) {
        return slot.endsWith("?") ? slot.substring(0, slot.length() - 1) : slot;
    }
}
