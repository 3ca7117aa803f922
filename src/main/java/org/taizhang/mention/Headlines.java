package org.taizhang.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What headlines make of names: they cut them (甲县污水处理 for 甲县第二污水处理厂) and speak of a trade (垃圾焚烧项目) where the article
 * names one work of it. A headline's name is judged by the names of its own article.
 */
final class Headlines {
    private static final int SHORTEST = 4;

    private final ProjectNaming naming;
    private final Map<Integer, Set<String>> bodies = new HashMap<>();
    private final List<Appositions.Pair> pairs = new ArrayList<>();

    Headlines(ProjectNaming naming) {
        this.naming = naming;
    }

    /** The names without those of headlines that name a trade alone, where the article itself names projects. */
    List<FoundName> settle(List<FoundName> found) {
        for (FoundName name : found) {
            if (!isHeadline(name)) {
                bodies.computeIfAbsent(name.place().article(), k -> new LinkedHashSet<>())
                        .add(naming.proper(name.candidate().name()));
            }
        }
        return found.stream().filter(this::stays).toList();
    }

    private static boolean isHeadline(FoundName name) {
        return name.place().index() < 0;
    }

    private boolean stays(FoundName name) {
        Set<String> body = bodies.getOrDefault(name.place().article(), Set.of());
        if (!isHeadline(name) || body.isEmpty()) {
            return true;
        }
        String title = naming.proper(name.candidate().name());
        if (body.contains(title)) {
            return true;
        }
        boolean thing = name.candidate().ending() == NameCandidate.Ending.THING;
        List<String> meant = thing
                ? List.of()
                : body.stream().filter(full -> abridges(full, title)).toList();
        if (meant.size() == 1) {
            pairs.add(new Appositions.Pair(meant.get(0), title));
            return true;
        }
        return name.candidate().proper();
    }

    /** Whether the letters of the headline's name stand in the full one, in their order and with its first. */
    private static boolean abridges(String full, String title) {
        int next = 0;
        for (int i = 0; i < full.length() && next < title.length(); i++) {
            next += full.charAt(i) == title.charAt(next) ? 1 : 0;
        }
        return title.length() >= SHORTEST && full.length() > title.length() && next == title.length();
    }

    /** The full names and what the headlines made of them; after {@link #settle}. */
    List<Appositions.Pair> pairs() {
        return List.copyOf(pairs);
    }
}
