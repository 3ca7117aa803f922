package org.taizhang.link.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.link.name.CoreWord.Role;
import org.taizhang.mention.NameWord;

/** The words of the trade inside names of projects, found by the longest match. Immutable. */
final class NameVocabulary {
    private static final Map<NameWord.Role, Role> ROLES = new EnumMap<>(Map.of(
            NameWord.Role.HEAD, Role.HEAD,
            NameWord.Role.COMPONENT, Role.HEAD,
            NameWord.Role.SECTION, Role.HEAD,
            NameWord.Role.PROGRAMME, Role.HEAD,
            NameWord.Role.ACTION, Role.WORK,
            NameWord.Role.GENERIC, Role.TRADE));

    /** Kinds that say less than any other word of the name. */
    private static final Set<String> VAGUE_KINDS = Set.of("", "works", "renewal", "building", "system");

    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Set<String> programmes = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> phases = new HashSet<>();
    private final List<String> companies = new ArrayList<>();
    private final List<String> capacities = new ArrayList<>();
    private final int longest;

    NameVocabulary(
            Collection<NameWord> words, StructureWords structure, java.util.function.UnaryOperator<String> spelling) {
        parts.addAll(structure.parts());
        for (NameWord word : words) {
            add(word, spelling.apply(word.text()));
        }
        structure.trade().forEach(word -> roles.putIfAbsent(spelling.apply(word), Role.TRADE));
        structure.longWords().forEach(word -> roles.put(spelling.apply(word), Role.LONG));
        structure.omissible().forEach(word -> roles.put(word, Role.OMISSIBLE));
        companies.sort(java.util.Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(java.util.Comparator.naturalOrder()));
        longest = roles.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private void add(NameWord word, String text) {
        Role role = ROLES.get(word.role());
        if (role != null && !text.isEmpty() && (role != Role.TRADE || !roles.containsKey(text))) {
            roles.put(text, role);
            kinds.merge(text, word.kind(), (known, other) -> VAGUE_KINDS.contains(known) ? other : known);
        }
        switch (word.role()) {
            case PROGRAMME -> programmes.add(text);
            case PHASE -> phases.add(text);
            case COMPONENT -> parts.add(text);
            case COMPANY -> companies.add(text);
            case CAPACITY -> capacities.add(text);
            default -> {}
        }
    }

    /** The words of a core; what no word claims is proper. */
    List<CoreWord> cut(String core) {
        List<CoreWord> words = new ArrayList<>();
        int open = 0;
        for (int at = 0; at < core.length(); ) {
            int end = wordAt(core, at);
            if (end > at) {
                proper(core, open, at, words);
                String text = core.substring(at, end);
                words.add(new CoreWord(text, roles.getOrDefault(text, Role.PROPER)));
                open = end;
                at = end;
            } else {
                at++;
            }
        }
        proper(core, open, core.length(), words);
        return words;
    }

    private static void proper(String core, int start, int end, List<CoreWord> words) {
        if (end > start) {
            words.add(new CoreWord(core.substring(start, end), Role.PROPER));
        }
    }

    /** Behind the longest word that begins here; {@code at} where none does. See {@link #endsWord} for a word of one character. */
    private int wordAt(String core, int at) {
        for (int end = Math.min(core.length(), at + longest); end > at; end--) {
            if (roles.containsKey(core.substring(at, end)) && (end - at > 1 || (at > 0 && endsWord(core, end)))) {
                return end;
            }
        }
        return at;
    }

    /** Whether a word of one character may end here: at the end of the name, before a number, another word, or what prolongs it (路北延). */
    private boolean endsWord(String core, int end) {
        return end == core.length()
                || core.charAt(end) == '#'
                || wordAt(core, end) > end
                || phases.stream().anyMatch(phase -> core.startsWith(phase, end));
    }

    boolean startsWord(String text) {
        return wordAt(text, 0) > 0;
    }

    /** The kind of works that the last telling word says; empty where none does. */
    String kind(List<CoreWord> words) {
        String vague = "";
        for (int i = words.size() - 1; i >= 0; i--) {
            String kind = kinds.getOrDefault(words.get(i).text(), "");
            if (!VAGUE_KINDS.contains(kind)) {
                return kind;
            }
            vague = vague.isEmpty() ? kind : vague;
        }
        return vague.equals("works") ? "" : vague;
    }

    boolean isProgramme(String text) {
        return programmes.contains(text);
    }

    /** Whether the text ends in the name of a part: 引道, 门诊楼. */
    boolean endsInPart(String text) {
        for (int length = Math.min(text.length(), longest); length > 0; length--) {
            if (parts.contains(text.substring(text.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** The first word of a company's name behind its first two characters, as start and end; null where there is none. */
    int @Nullable [] company(String text) {
        for (int at = 2; at < text.length(); at++) {
            for (String company : companies) {
                if (text.startsWith(company, at)) {
                    return new int[] {at, at + company.length()};
                }
            }
        }
        return null;
    }

    /** The text without a word like 年产 at its end. */
    String withoutCapacity(String text) {
        return capacities.stream()
                .filter(text::endsWith)
                .map(word -> text.substring(0, text.length() - word.length()))
                .min(java.util.Comparator.comparingInt(String::length))
                .orElse(text);
    }
}
