package org.taizhang.demo.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.demo.world.Tables;

/**
 * How a kind of story is built: kinds of phrases for its heads and its paragraphs. {@code a|b} is one of two, {@code a?}
 * is there or not.
 */
public record StoryPlan(String name, String kicker, String title, String subtitle, List<List<String>> paragraphs) {

    /** Reads {@code stories.txt}. */
    public static Map<String, StoryPlan> load() {
        Map<String, List<String>> bodies = new LinkedHashMap<>();
        String name = "";
        for (String line : Tables.lines("stories.txt")) {
            if (line.startsWith("== ")) {
                name = line.substring(3).trim();
            } else if (!line.isBlank()) {
                bodies.computeIfAbsent(name, n -> new ArrayList<>()).add(line.strip());
            }
        }
        Map<String, StoryPlan> plans = new LinkedHashMap<>();
        bodies.forEach((story, lines) -> plans.put(story, plan(story, lines)));
        return plans;
    }

    /** The plan with the phrases for one kind of project. */
    public StoryPlan forKind(String kind) {
        List<List<String>> bodies = paragraphs.stream()
                .map(kinds -> kinds.stream().map(k -> k.replace("KIND", kind)).toList())
                .toList();
        return new StoryPlan(name, kicker, title, subtitle, bodies);
    }

    private static StoryPlan plan(String name, List<String> lines) {
        List<List<String>> paragraphs = lines.stream()
                .filter(line -> line.startsWith("p: "))
                .map(line -> List.of(line.substring(3).split(" +")))
                .toList();
        return new StoryPlan(name, head(lines, "kicker"), head(lines, "title"), head(lines, "subtitle"), paragraphs);
    }

    private static String head(List<String> lines, String which) {
        return lines.stream()
                .filter(line -> line.startsWith(which + ": "))
                .map(line -> line.substring(which.length() + 2))
                .findFirst()
                .orElse("");
    }
}
