package org.taizhang.link;

import java.util.HashMap;
import java.util.Map;
import org.taizhang.mention.ProjectNaming;

/** The keys of names during one run, each worked out once: an archive repeats a few names many times. Used by one thread. */
final class NameKeys {
    private final ProjectNaming naming;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> shortKeys = new HashMap<>();
    private final Map<String, String> phases = new HashMap<>();

    NameKeys(ProjectNaming naming) {
        this.naming = naming;
    }

    String key(String name) {
        return keys.computeIfAbsent(name, naming::key);
    }

    String shortKey(String name) {
        return shortKeys.computeIfAbsent(name, naming::shortKey);
    }

    String phase(String name) {
        return phases.computeIfAbsent(name, naming::phase);
    }

    String proper(String name) {
        return naming.proper(name);
    }
}
