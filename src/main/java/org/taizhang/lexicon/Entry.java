package org.taizhang.lexicon;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in a YAML file with its keys and values. Every wrong key, missing value and wrong type is a {@link LexiconException} that names
 * the file, the place, and what is allowed.
 */
public final class Entry {
    private final Path file;
    private final String place;
    private final Map<String, Object> values;

    Entry(Path file, String place, @Nullable Object value) {
        this.file = file;
        this.place = place;
        if (!(value instanceof Map<?, ?> map)) {
            throw new LexiconException(file, place, "expected keys with values, found " + value);
        }
        values = new LinkedHashMap<>();
        map.forEach((key, content) -> values.put(String.valueOf(key), content));
    }

    /** The entry itself, after a check that it has no keys but these. */
    public Entry only(String... allowed) {
        List<String> known = List.of(allowed);
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                throw trouble("unknown key '" + key + "', allowed are " + known);
            }
        }
        return this;
    }

    public boolean has(String key) {
        return values.get(key) != null;
    }

    public Set<String> keys() {
        return new LinkedHashSet<>(values.keySet());
    }

    public String text(String key) {
        Object value = values.get(key);
        if (value == null || value instanceof Map || value instanceof List) {
            throw trouble("key '" + key + "' needs a word, found " + value);
        }
        return value.toString();
    }

    public String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    public int number(String key) {
        return wholeNumberOf(text(key));
    }

    /** The number that {@code word} writes, a key or a value of this entry. */
    public int wholeNumberOf(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw trouble("needs a whole number, found '" + word + "'");
        }
    }

    public BigDecimal decimal(String key, BigDecimal otherwise) {
        try {
            return has(key) ? new BigDecimal(text(key)) : otherwise;
        } catch (NumberFormatException e) {
            throw trouble("key '" + key + "' needs a number, found " + text(key));
        }
    }

    public boolean flag(String key) {
        String value = text(key, "false");
        if (!value.equals("true") && !value.equals("false")) {
            throw trouble("key '" + key + "' needs true or false, found " + value);
        }
        return value.equals("true");
    }

    /** The constant of {@code type} that the value names, in small letters; {@code otherwise} where the key is missing. */
    public <E extends Enum<E>> E constant(String key, Class<E> type, E otherwise) {
        return has(key) ? constant(key, type) : otherwise;
    }

    public <E extends Enum<E>> E constant(String key, Class<E> type) {
        return constantOf(text(key), type);
    }

    /** The constant of {@code type} that {@code word} names, a key or a value of this entry. */
    public <E extends Enum<E>> E constantOf(String word, Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String name = constant.name().toLowerCase(Locale.ROOT);
            if (name.equals(word)) {
                return constant;
            }
            names.add(name);
        }
        throw trouble("'" + word + "' is not allowed, allowed are " + names);
    }

    /** The words of a list; empty where the key is missing. */
    public List<String> words(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw trouble("key '" + key + "' needs a list, found " + value);
        }
        List<String> words = new ArrayList<>();
        for (Object word : list) {
            if (word == null || word instanceof Map || word instanceof List) {
                throw trouble("key '" + key + "' needs a list of words, found " + word);
            }
            words.add(word.toString());
        }
        return words;
    }

    /** The words of a list, none twice. */
    public Set<String> wordSet(String key) {
        Set<String> set = new LinkedHashSet<>();
        for (String word : words(key)) {
            if (!set.add(word)) {
                throw trouble("key '" + key + "' has '" + word + "' twice");
            }
        }
        return set;
    }

    /** The words of a list of single characters. */
    public Set<Character> signs(String key) {
        Set<Character> signs = new LinkedHashSet<>();
        wordSet(key).forEach(word -> signs.add(sign(word)));
        return signs;
    }

    char sign(String word) {
        if (word.length() != 1) {
            throw trouble("needs a single character, found '" + word + "'");
        }
        return word.charAt(0);
    }

    public Entry entry(String key) {
        return new Entry(file, place.isEmpty() ? key : place + "." + key, values.get(key));
    }

    /** The entries of a list; empty where the key is missing. */
    public List<Entry> entries(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw trouble("key '" + key + "' needs a list, found " + value);
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            entries.add(new Entry(file, place + (place.isEmpty() ? "" : ".") + key + "[" + i + "]", list.get(i)));
        }
        return entries;
    }

    public LexiconException trouble(String trouble) {
        return new LexiconException(file, place, trouble);
    }

    @Override
    public String toString() {
        return file.getFileName() + (place.isEmpty() ? "" : " " + place);
    }
}
