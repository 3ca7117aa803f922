package org.taizhang.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taizhang.text.NotQuantities;

/** Reads {@code not_quantities.yml}. */
final class NotQuantityFile {
    private NotQuantityFile() {}

    static NotQuantities read(Path file) {
        Set<String> phrases = new HashSet<>();
        Set<String> before = new HashSet<>();
        Set<String> notBefore = new HashSet<>();
        Set<String> after = new HashSet<>();
        List<NotQuantities.Frame> frames = new ArrayList<>();
        for (Entry group : YamlFile.read(file).only("groups").entries("groups")) {
            group.only("name", "phrases", "before", "not", "after", "frames", "reads", "leaves");
            phrases.addAll(group.wordSet("phrases"));
            before.addAll(group.wordSet("before"));
            notBefore.addAll(group.wordSet("not"));
            after.addAll(group.wordSet("after"));
            for (Entry frame : group.entries("frames")) {
                frame.only("before", "after");
                frames.add(new NotQuantities.Frame(frame.wordSet("before"), frame.wordSet("after")));
            }
        }
        return new NotQuantities(phrases, before, notBefore, after, frames);
    }
}
