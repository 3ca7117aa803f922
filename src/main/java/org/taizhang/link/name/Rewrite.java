package org.taizhang.link.name;

import java.util.regex.Pattern;

/**
 * One spelling for what is written in several ways.
 *
 * @param name what it is about, for people
 * @param pattern what is replaced, in a name as {@link NameSpelling} writes it
 * @param to the one spelling, with the groups of the pattern
 */
public record Rewrite(String name, Pattern pattern, String to) {
    String apply(String text) {
        return pattern.matcher(text).replaceAll(to);
    }
}
