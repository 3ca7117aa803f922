package org.taizhang.lexicon;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.taizhang.text.Numerals;
import org.taizhang.text.Qualifier;

/** Reads {@code numerals.yml}. */
final class NumeralFile {
    private NumeralFile() {}

    static Numerals read(Path file) {
        Entry top = YamlFile.read(file)
                .only(
                        "digits",
                        "scales",
                        "tens",
                        "decimal_points",
                        "inner",
                        "vague",
                        "range_signs",
                        "minus_signs",
                        "times_signs",
                        "parts_of",
                        "part_sign",
                        "spoken_point",
                        "clock_signs",
                        "change_words",
                        "spoken_classifiers",
                        "class_signs",
                        "groups");
        Entry digits = top.entry("digits");
        Entry scales = top.entry("scales");
        Entry tens = top.entry("tens");
        Entry inner = top.entry("inner");
        return new Numerals(
                bySign(digits, digits::wholeNumberOf),
                bySign(scales, BigDecimal::new),
                bySign(tens, tens::wholeNumberOf),
                bySign(inner, name -> inner.constantOf(name, Qualifier.class)),
                top.signs("vague"),
                top.signs("decimal_points"),
                top.wordSet("range_signs"),
                top.signs("minus_signs"),
                top.signs("times_signs"),
                partsOf(top.entry("parts_of")),
                top.text("part_sign"),
                top.sign(top.text("spoken_point")),
                top.signs("clock_signs"),
                top.signs("change_words"),
                top.signs("spoken_classifiers"),
                top.signs("class_signs"));
    }

    private static <V> Map<Character, V> bySign(Entry entry, Function<String, V> meaning) {
        Map<Character, V> bySign = new HashMap<>();
        for (String key : entry.keys()) {
            for (char sign : entry.signs(key)) {
                if (bySign.put(sign, meaning.apply(key)) != null) {
                    throw entry.trouble("the sign '" + sign + "' stands there twice");
                }
            }
        }
        return bySign;
    }

    private static Map<String, BigDecimal> partsOf(Entry entry) {
        Map<String, BigDecimal> parts = new HashMap<>();
        for (String word : entry.keys()) {
            parts.put(word, entry.decimal(word, BigDecimal.ONE));
        }
        return parts;
    }
}
