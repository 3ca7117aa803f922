package org.taizhang.demo.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.demo.world.Dice;
import org.taizhang.demo.world.Tables;

/** All phrases by kind, from the resource files {@code phrases-*.txt}: a line {@code == kind}, then one phrase a line. */
public final class Phrasebook {

    private static final List<String> FILES = List.of(
            "phrases-heads.txt", "phrases-project.txt", "phrases-kinds.txt", "phrases-city.txt", "phrases-other.txt");

    private final Map<String, List<Phrase>> byKind;
    private final Map<Phrase, Integer> used = new HashMap<>();

    private Phrasebook(Map<String, List<Phrase>> byKind) {
        this.byKind = byKind;
    }

    /** Reads the resource files. */
    public static Phrasebook load() {
        Map<String, List<Phrase>> byKind = new LinkedHashMap<>();
        for (String file : FILES) {
            String kind = "";
            for (String line : Tables.lines(file)) {
                if (line.startsWith("== ")) {
                    kind = line.substring(3).trim();
                } else if (!line.isBlank()) {
                    byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Phrase(line.strip()));
                }
            }
        }
        return new Phrasebook(byKind);
    }

    /** The kinds and their phrases. */
    public Map<String, List<Phrase>> byKind() {
        return byKind;
    }

    /** One of the least used phrases of the kind that the slots can fill; empty where they can fill none. */
    public Optional<Phrase> choose(String kind, Slots slots, Dice dice) {
        List<Phrase> open = byKind.getOrDefault(kind, List.of()).stream()
                .filter(phrase -> slots.fill(phrase))
                .toList();
        int least = open.stream().mapToInt(p -> used.getOrDefault(p, 0)).min().orElse(0);
        List<Phrase> fresh =
                open.stream().filter(p -> used.getOrDefault(p, 0) == least).toList();
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        Phrase chosen = dice.pick(fresh);
        used.merge(chosen, 1, Integer::sum);
        return Optional.of(chosen);
    }
}
