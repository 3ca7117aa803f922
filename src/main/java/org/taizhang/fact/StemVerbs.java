package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taizhang.fact.Word.Role;
import org.taizhang.text.Quantity;

/**
 * Stems and names of work that are verbs only before a quantity. One character is in most places a piece of some other word; where it
 * opens its clause and the quantity of its object closes the phrase (换水表2600块, 今年建水池9座) it is what has been done. So is the name of
 * a work with its quantity right behind it (外墙保温6200平方米).
 */
final class StemVerbs {
    /** Longest object between the verb and its quantity. */
    private static final int OBJECT = 8;

    private static final Set<String> QUANTIFIED = Set.of("count", "length", "area", "volume");
    private static final Set<Role> CLOSES = Set.of(Role.MODALITY, Role.STAGE, Role.PHASE);

    private final String text;
    private final Cover figures;
    private final Cover times;

    StemVerbs(String text, List<Quantity> quantities, Cover times) {
        this.text = text;
        this.times = times;
        this.figures = new Cover(text.length());
        quantities.stream()
                .filter(quantity -> QUANTIFIED.contains(quantity.kind()))
                .forEach(quantity -> figures.add(quantity.number()));
    }

    /** The words, each stem or name that acts read as the verb that it is; a name that does not is no word. */
    List<Token> read(List<Token> tokens) {
        List<Token> read = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean name = token.is(Role.MARK, Marks.WORK_NAME);
            if ((name || token.is(Role.MARK, Marks.WORK_ROOT)) && acts(tokens, i)) {
                read.add(verb(token));
            } else if (!name) {
                read.add(token);
            }
        }
        return read;
    }

    private static Token verb(Token stem) {
        boolean makes = stem.word().traits().contains(FigureTelling.MAKES);
        String code = makes ? Marks.CARRY_OUT : Marks.WORK;
        return new Token(
                stem.span(),
                new Word(stem.word().text(), Role.MARK, code, stem.word().traits()));
    }

    private boolean acts(List<Token> tokens, int at) {
        int start = tokens.get(at).start();
        boolean opens = start == 0
                || !Character.isLetterOrDigit(text.charAt(start - 1))
                || times.at(start - 1)
                || followsAdverb(tokens, at);
        int end = tokens.get(at).end();
        boolean names = tokens.get(at).is(Role.MARK, Marks.WORK_NAME);
        return opens && hasQuantity(tokens, at) || names && end < text.length() && figures.at(end);
    }

    /** 共装路灯, 又挖沟渠: what says how or when it is done. */
    private static boolean followsAdverb(List<Token> tokens, int at) {
        int start = tokens.get(at).start();
        for (int i = at - 1; i >= 0 && tokens.get(i).start() >= start - Reading.LONGEST_WORD; i--) {
            Token before = tokens.get(i);
            if (before.end() == start
                    && (before.is(Role.MODALITY)
                            || before.is(Role.MARK, Marks.SUM)
                            || before.is(Role.MARK, Marks.NOW)
                            || before.is(Role.MARK, Marks.SUCCESSIVELY)
                            || before.is(Role.MARK, Marks.STOP))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasQuantity(List<Token> tokens, int at) {
        int from = tokens.get(at).end();
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && !figures.at(end)) {
            end++;
        }
        return end > from && end - from <= OBJECT && end < text.length() && figures.at(end) && isNoun(tokens, at, end);
    }

    private static boolean isNoun(List<Token> tokens, int at, int end) {
        return tokens.subList(at + 1, tokens.size()).stream()
                .takeWhile(token -> token.start() < end)
                .filter(token -> token.word().says())
                .noneMatch(token -> CLOSES.contains(token.word().role())
                        || token.is(Role.MEASURE) && token.word().traits().contains(FigureModality.SIZE)
                        || token.is(Role.MARK, Marks.STOP)
                        || token.is(Role.MARK, Marks.OF));
    }
}
