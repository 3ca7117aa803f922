package org.taizhang.lexicon;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.taizhang.fact.Certainty;

/** Reads {@code certainty.yml}, the weights of what speaks for and against facts. */
final class CertaintyFile {
    private CertaintyFile() {}

    static Certainty read(Path file) {
        Entry top = YamlFile.read(file).only("measurements", "milestones");
        return new Certainty(scale(top.entry("measurements")), scale(top.entry("milestones")));
    }

    private static Certainty.Scale scale(Entry entry) {
        Entry weights = entry.only("base", "weights").entry("weights");
        Map<String, Double> read = new LinkedHashMap<>();
        weights.keys().forEach(ground -> read.put(ground, number(weights, ground)));
        return new Certainty.Scale(number(entry, "base"), read);
    }

    private static double number(Entry entry, String key) {
        return entry.decimal(key, BigDecimal.ZERO).doubleValue();
    }
}
