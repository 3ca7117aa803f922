package org.taizhang.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Gathers the names of one document that mean the same project. */
final class NameClusters {
    private static final String START = "start ";
    private static final String END = "end ";
    private static final int LARGEST_BLOCK = 300;
    private static final int LONGEST_PART = 6;

    private final ProjectNaming naming;
    private final AliasRules rules;
    private final Map<String, String> leaders = new HashMap<>();

    /**
     * @param names in the order of their first mention, without trailing 项目 and the like
     * @param works those that end in a work done to something
     */
    NameClusters(Collection<String> names, Set<String> works, ProjectNaming naming) {
        this.naming = naming;
        this.rules = new AliasRules(naming);
        names.forEach(name -> leaders.put(name, name));
        Map<String, List<String>> blocks = new TreeMap<>();
        for (String name : names) {
            blocks.computeIfAbsent("key " + naming.key(name), k -> new ArrayList<>())
                    .add(name);
            String shortKey = naming.shortKey(name);
            blocks.computeIfAbsent(END + end(shortKey), k -> new ArrayList<>()).add(name);
            blocks.computeIfAbsent(START + start(shortKey), k -> new ArrayList<>())
                    .add(name);
        }
        blocks.values().stream().filter(block -> block.size() <= LARGEST_BLOCK).forEach(this::joinAliases);
        joinShortened(blocks, END, rules::mayLackOwner);
        joinShortened(
                blocks,
                START,
                (longer, shorter) ->
                        rules.mayShorten(longer, shorter, works.contains(longer) && !works.contains(shorter)));
    }

    private static String end(String key) {
        return key.substring(Math.max(0, key.length() - 2));
    }

    private static String start(String key) {
        return key.substring(0, Math.min(2, key.length()));
    }

    private void joinAliases(List<String> block) {
        List<String> longestFirst = new ArrayList<>(block);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < longestFirst.size(); i++) {
            for (String shorter : longestFirst.subList(i + 1, longestFirst.size())) {
                String longer = longestFirst.get(i);
                if (rules.same(longer, shorter) || isPhaseOf(longer, shorter)) {
                    join(longer, shorter);
                }
            }
        }
    }

    private void joinShortened(Map<String, List<String>> blocks, String key, BiPredicate<String, String> shortens) {
        blocks.forEach((name, block) -> {
            if (name.startsWith(key) && block.size() <= LARGEST_BLOCK) {
                joinShortened(block, shortens);
            }
        });
    }

    /** A short form joins the one project that it can mean; where it can mean two, it stays alone. */
    private void joinShortened(List<String> block, BiPredicate<String, String> shortens) {
        for (String shorter : block) {
            Set<String> meant = block.stream()
                    .filter(longer -> longer.length() > shorter.length()
                            && !leader(longer).equals(leader(shorter))
                            && shortens.test(longer, shorter))
                    .map(this::leader)
                    .collect(Collectors.toSet());
            if (meant.size() == 1) {
                join(meant.iterator().next(), shorter);
            }
        }
    }

    /** Where a document names the whole too, it speaks of the phase as a part of it. */
    private boolean isPhaseOf(String longer, String shorter) {
        if (!longer.startsWith(shorter) || longer.length() - shorter.length() > LONGEST_PART) {
            return false;
        }
        String rest = longer.substring(shorter.length());
        String part = naming.phase(rest);
        return !part.isEmpty() && rest.endsWith(part);
    }

    /** Says that two names mean one project. */
    void join(String one, String other) {
        String first = leader(one);
        String second = leader(other);
        if (!first.equals(second)) {
            leaders.put(second, first);
        }
    }

    private String leader(String name) {
        String at = name;
        for (String up = leaders.getOrDefault(at, at); !up.equals(at); up = leaders.getOrDefault(at, at)) {
            at = up;
        }
        return at;
    }

    /** The names by cluster; clusters and their names in the order given. */
    Collection<List<String>> clusters(Collection<String> names) {
        Map<String, List<String>> byLeader = new java.util.LinkedHashMap<>();
        names.forEach(name ->
                byLeader.computeIfAbsent(leader(name), k -> new ArrayList<>()).add(name));
        return byLeader.values();
    }
}
