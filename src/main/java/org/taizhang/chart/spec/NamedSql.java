package org.taizhang.chart.spec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query with named parameters such as {@code :quarter_end}. They are bound, never pasted; names in strings, comments and casts
 * ({@code ::DATE}) are left alone.
 *
 * @param file where it stands, for messages
 */
public record NamedSql(String file, String text) {
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\\n]*|/\\*.*?\\*/|::|:([a-z_]+)", Pattern.DOTALL);

    /**
     * The query of a file.
     *
     * @param reader who needs it, for the message: {@code every pack}
     * @throws PackFileException where the file cannot be read
     */
    public static NamedSql read(Path folder, String name, String reader) {
        Path file = folder.resolve(name);
        try {
            return new NamedSql(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new PackFileException(file + ": " + reader + " needs this query: " + failure.getMessage(), failure);
        }
    }

    /** Names of the parameters, sorted. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        TOKEN.matcher(text)
                .results()
                .filter(match -> match.group(1) != null)
                .forEach(match -> names.add(match.group(1)));
        return names;
    }

    /** The text with a question mark for each parameter. */
    public String positional() {
        return TOKEN.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1) == null ? match.group() : "?"));
    }

    /**
     * The values for the question marks, in order.
     *
     * @throws PackFileException where the query names a parameter that is not among the values
     */
    public List<Object> bind(Map<String, ?> values) {
        List<Object> bound = new ArrayList<>();
        TOKEN.matcher(text).results().filter(match -> match.group(1) != null).forEach(match -> {
            Object value = values.get(match.group(1));
            if (value == null) {
                throw new PackFileException(file + ": there is no parameter :" + match.group(1) + "; allowed: "
                        + new TreeSet<>(values.keySet()));
            }
            bound.add(value);
        });
        return bound;
    }
}
