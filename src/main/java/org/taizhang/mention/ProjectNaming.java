package org.taizhang.mention;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How names of projects are compared: what in them carries the name and what is only its dress. Words come from
 * {@code jobs/lexicon/project_names.yml}.
 */
public final class ProjectNaming {
    private static final Pattern DRESS = Pattern.compile("[\\s\\p{P}\\p{S}]+");

    private static final Comparator<Map.Entry<String, String>> LONGEST_FIRST = Comparator.comparing(
                    (Map.Entry<String, String> form) -> form.getKey().length())
            .reversed()
            .thenComparing(Map.Entry::getKey);

    private final List<String> tails;
    private final List<Map.Entry<String, String>> shortForms;
    private final Pattern part;
    private final Set<String> estates;

    /**
     * @param tails words that may follow a proper name without being part of it (项目, 工程 …)
     * @param shortForms long form to the form that headlines use for it (高速铁路 to 高铁)
     * @param part what names a phase or section (二期, 东段), as a regular expression
     * @param estates what a full name adds to the name of an estate (安置小区, 廉租住房)
     */
    public ProjectNaming(List<String> tails, Map<String, String> shortForms, String part, List<String> estates) {
        this.estates = Set.copyOf(estates);
        this.part = Pattern.compile(part);
        this.tails = tails.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        this.shortForms =
                Map.copyOf(shortForms).entrySet().stream().sorted(LONGEST_FIRST).toList();
    }

    /** The name without trailing 项目, 工程 and the like; never empty for a name that is not. */
    public String proper(String name) {
        String rest = name.strip();
        for (String cut = cutTail(rest); !cut.equals(rest); cut = cutTail(rest)) {
            rest = cut;
        }
        return rest;
    }

    /** Whether a word ends like a name's dress: 子项目, 重点工程. */
    boolean endsInTail(String word) {
        return tails.stream().anyMatch(word::endsWith);
    }

    private String cutTail(String name) {
        for (String tail : tails) {
            if (name.endsWith(tail) && name.length() >= tail.length() + 2) {
                return name.substring(0, name.length() - tail.length());
            }
        }
        return name;
    }

    /** What two spellings of one name share: compatibility forms, no punctuation, no white space, no tail. */
    public String key(String name) {
        String bare =
                DRESS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
        return proper(bare.toLowerCase(Locale.ROOT));
    }

    /** What a full name and its customary short form share (重庆高速铁路 and 重庆高铁). */
    public String shortKey(String name) {
        String key = key(name);
        for (Map.Entry<String, String> form : shortForms) {
            key = key.replace(form.getKey(), form.getValue());
        }
        return key;
    }

    /** Whether it is all that a full name adds to the name of an estate. */
    boolean isEstate(String rest) {
        return estates.contains(rest);
    }

    /** The phase or section that the name singles out (二期, 东段); empty where it names the whole. */
    public String phase(String name) {
        Matcher phase = part.matcher(name);
        return phase.find() ? phase.group() : "";
    }
}
