package org.taizhang.demo.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.demo.world.Dice;

/** One way of saying something: text with {@code {slots}} and {@code <one|of|several>} wordings. */
public record Phrase(String text) {

    private static final Pattern SLOT = Pattern.compile("\\{([@a-z0-9_]+\\??)}");
    private static final Pattern CHOICE = Pattern.compile("<([^<>]*)>");

    /** A piece of a phrase: words, or the name of a slot. */
    public record Piece(String words, String slot) {}

    /** The slots that it needs. */
    public List<String> slots() {
        return SLOT.matcher(text).results().map(m -> m.group(1)).toList();
    }

    /** Its pieces, with one wording chosen wherever there are several. */
    public List<Piece> pieces(Dice dice) {
        String chosen = replace(CHOICE, text, m -> dice.pick(List.of(m.group(1).split("\\|", -1))));
        List<Piece> pieces = new ArrayList<>();
        Matcher slots = SLOT.matcher(chosen);
        int from = 0;
        while (slots.find()) {
            pieces.add(new Piece(chosen.substring(from, slots.start()), ""));
            pieces.add(new Piece("", slots.group(1)));
            from = slots.end();
        }
        pieces.add(new Piece(chosen.substring(from), ""));
        return pieces;
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> with) {
        return pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(with.apply(m)));
    }
}
