package org.taizhang.link.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.text.HanCharacters;
import org.taizhang.text.Ordinals;

/** Brings names to one spelling: compatibility forms, simplified characters, small letters, ordinals as #3, no quotes, brackets resolved. */
final class NameSpelling {
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern DRESS = Pattern.compile("[\\s\\p{P}\\p{S}&&[^.#×~-]]+");
    private static final Pattern DASH =
            Pattern.compile("[—–－─〜~]+|(?<=\\p{IsHan})-(?=\\p{IsHan})|(?<=\\p{IsHan}{2})到(?=\\p{IsHan}{2})");
    private static final String NUMERALS = "[一二三四五六七八九十百]+";
    private static final Pattern ORDINAL = Pattern.compile("第(" + NUMERALS + "|\\d+)号?|(" + NUMERALS + "|\\d+)号");

    private final HanCharacters characters;
    private final Ordinals ordinals;
    private final List<Rewrite> rewrites;
    private final Pattern numbered;

    NameSpelling(StructureWords words, HanCharacters characters, Ordinals ordinals) {
        this.characters = characters;
        this.ordinals = ordinals;
        this.rewrites = words.rewrites();
        this.numbered = Pattern.compile(
                "(?<![一二三四五六七八九十百千万亿\\d#])(" + NUMERALS + ")(?=" + String.join("|", words.numbered()) + ")");
    }

    /** The name in one spelling, a bracket behind the name before it. */
    String spell(String name) {
        String plain = plain(name);
        Matcher bracket = BRACKET.matcher(plain);
        boolean atEnd = bracket.find() && bracket.end() == plain.length() && bracket.start() > 0;
        String resolved =
                atEnd && !isPiece(bracket.group(1)) ? bracket.group(1) + plain.substring(0, bracket.start()) : plain;
        return finished(resolved);
    }

    /** A name with a bracket inside, once without it and once with its content in the place of what stands before it. */
    List<String> variants(String name) {
        String plain = plain(name);
        Matcher bracket = BRACKET.matcher(plain);
        if (!bracket.find() || bracket.start() == 0 || bracket.end() == plain.length()) {
            return List.of();
        }
        String before = plain.substring(0, bracket.start());
        String after = plain.substring(bracket.end());
        int replaced =
                Math.max(0, before.length() - Math.min(2, bracket.group(1).length()));
        return List.of(finished(before + after), finished(before.substring(0, replaced) + bracket.group(1) + after));
    }

    private static boolean isPiece(String bracketed) {
        return bracketed.endsWith("期") || bracketed.endsWith("段") || bracketed.endsWith("标") || bracketed.length() < 2;
    }

    private String plain(String name) {
        String plain = characters
                .simplify(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT);
        return DASH.matcher(plain).replaceAll("至");
    }

    private String finished(String plain) {
        String text = DRESS.matcher(plain).replaceAll("");
        text = ordinals(ORDINAL, text);
        text = ordinals(numbered, text);
        for (Rewrite rewrite : rewrites) {
            text = rewrite.apply(text);
        }
        return text;
    }

    private String ordinals(Pattern where, String text) {
        return where.matcher(text).replaceAll(found -> {
            String numeral = found.group(1) == null ? found.group(2) : found.group(1);
            return ordinals.read(numeral).isPresent()
                    ? "#" + ordinals.read(numeral).getAsInt()
                    : Matcher.quoteReplacement(found.group());
        });
    }
}
