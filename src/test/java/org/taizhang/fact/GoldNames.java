package org.taizhang.fact;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether two names mean the same project: brackets, quotes and a trailing 项目 or 工程 aside, one within the other. */
final class GoldNames {
    private static final double SHARE = 0.6;

    private final Map<String, Set<String>> aliases;

    /** @param aliases for each plain name of a project the other names that it goes by */
    GoldNames(Map<String, Set<String>> aliases) {
        this.aliases = aliases;
    }

    /** Whether {@code found} is one of the projects that a cell of the truth allows; an empty one means none. */
    boolean means(String cell, String found) {
        return alternatives(cell).stream().anyMatch(name -> {
            if (name.isEmpty() || found.isEmpty()) {
                return name.isEmpty() && found.isEmpty();
            }
            Set<String> names = new TreeSet<>(aliases.getOrDefault(plain(name), Set.of()));
            names.add(name);
            return names.stream().anyMatch(alias -> alike(alias, found));
        });
    }

    static Collection<String> alternatives(String cell) {
        return Arrays.asList(cell.split("\\|", -1));
    }

    static boolean alike(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b);
        }
        String brief = a.length() <= b.length() ? a : b;
        String full = a.length() <= b.length() ? b : a;
        return full.contains(brief) && brief.length() >= SHARE * full.length();
    }

    static String plain(String name) {
        String text = letters(name);
        while (true) {
            String less = text.replaceFirst("(建设项目|建设工程|项目|工程|建设)$", "");
            if (less.equals(text) || less.length() < 2) {
                return text;
            }
            text = less;
        }
    }

    /** A text without white space and punctuation. */
    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{IsPunctuation}～~]", "")
                .toLowerCase();
    }
}
