package org.taizhang.chart.spec;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.chart.style.Language;

/** A text in both languages, with names in braces that are filled from the data. */
public record Wording(String chinese, String english) {
    private static final Pattern NAME = Pattern.compile("\\{([a-z_]+)}");

    public String in(Language language) {
        return language.say(chinese, english);
    }

    /** All names in braces, of both languages. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (String text : new String[] {chinese, english}) {
            NAME.matcher(text).results().forEach(match -> names.add(match.group(1)));
        }
        return names;
    }

    /** The text with its names filled. What is filled in is never looked through for names again. */
    public String fill(Language language, Map<String, String> words) {
        Matcher matcher = NAME.matcher(in(language));
        return matcher.replaceAll(match -> Matcher.quoteReplacement(words.getOrDefault(match.group(1), "–")));
    }

    /** Whether every name of the language is among the words. */
    public boolean canFill(Language language, Map<String, String> words) {
        return NAME.matcher(in(language)).results().allMatch(match -> words.containsKey(match.group(1)));
    }
}
