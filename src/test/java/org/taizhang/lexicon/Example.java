package org.taizhang.lexicon;

import java.util.ArrayList;
import java.util.List;

/** A sentence beside a group of words or a rule, with what is to be found in it. */
record Example(String group, String text, List<String> found) {
    /** All examples of a group: what it reads, and what it leaves alone. */
    static List<Example> of(Entry group) {
        List<Example> examples = new ArrayList<>();
        for (Entry entry : group.entries("reads")) {
            examples.add(
                    new Example(group.toString(), entry.only("text", "found").text("text"), entry.words("found")));
        }
        for (String sentence : group.words("leaves")) {
            String[] halves = sentence.split(" => ", 2);
            List<String> found = halves.length == 1 ? List.of() : List.of(halves[1].split("; "));
            examples.add(new Example(group.toString(), halves[0], found));
        }
        return examples;
    }

    @Override
    public String toString() {
        return group + ": " + text;
    }
}
