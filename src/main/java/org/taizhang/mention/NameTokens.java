package org.taizhang.mention;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.mention.NameForms.Form;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;

/** A passage cut into words of the lexicon, numbers, regions and single characters, with its brackets and quotes paired. */
final class NameTokens {
    static final String OPENERS = "（(“‘「『〔[";
    static final String CLOSERS = "）)”’」』〕]";
    /** What is quoted may be a motto: “教育突围”工程. */
    private static final String QUOTES = "“‘「";
    /** A road that is named by its number. */
    static final NameWord ROAD = new NameWord("线", Role.HEAD, "road", 1, NameWord.Naming.ORDINARY);

    private static final int LONGEST_BRACKET = 30;

    private final String text;
    private final NameForms forms;
    private final List<NameToken> tokens;
    private final int[] partner;
    private final int[] indexAt;

    NameTokens(String text, NameLexicon lexicon, List<Span> regions) {
        this.text = text;
        this.forms = lexicon.forms();
        tokens = new NameTokenizer(text, lexicon).cut(regions);
        partner = pairs();
        indexAt = new int[text.length() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            Arrays.fill(indexAt, tokens.get(i).start(), tokens.get(i).end(), i);
        }
        indexAt[text.length()] = tokens.size();
    }

    /** Whether the token names a road by its number. */
    boolean isRoadNumber(int index) {
        NameToken token = at(index);
        return token != null && token.word() == ROAD;
    }

    /** Brackets and quotes that close within a few words, by token; -1 for all other tokens. */
    private int[] pairs() {
        int[] partners = new int[tokens.size()];
        Arrays.fill(partners, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < partners.length; i++) {
            NameToken token = tokens.get(i);
            if (token.is(Type.OPEN)) {
                open.push(i);
            } else if (token.is(Type.CLOSE)) {
                close(i, open, partners);
            }
        }
        return partners;
    }

    private void close(int closer, Deque<Integer> open, int[] partners) {
        if (open.isEmpty()) {
            return;
        }
        int opener = open.pop();
        int which = OPENERS.indexOf(text.charAt(tokens.get(opener).start()));
        boolean near = tokens.get(closer).start() - tokens.get(opener).end() <= LONGEST_BRACKET;
        if (near && CLOSERS.indexOf(text.charAt(tokens.get(closer).start())) == which) {
            partners[opener] = closer;
            partners[closer] = opener;
        }
    }

    String text() {
        return text;
    }

    NameForms forms() {
        return forms;
    }

    int size() {
        return tokens.size();
    }

    NameToken get(int index) {
        return tokens.get(index);
    }

    @Nullable
    NameToken at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
    }

    /** The other bracket or quote of the pair; -1 where the token is none or stands alone. */
    int partner(int index) {
        return partner[index];
    }

    String textOf(int first, int last) {
        return text.substring(tokens.get(first).start(), tokens.get(last).end());
    }

    /** Whether the token is a word of a form. */
    boolean is(Form form, int index) {
        return forms.is(form, textOf(index, index));
    }

    /** Whether the token ends a number, in digits or in characters. */
    boolean numeric(int index) {
        NameToken token = at(index);
        return token != null
                && (token.is(Type.NUMBER) && Character.isDigit(text.charAt(token.end() - 1))
                        || token.is(Type.CHARACTER) && forms.is(Form.NUMERAL, text.charAt(token.start()))
                        || token.is(Type.CHARACTER)
                                && forms.is(Form.ZERO, text.charAt(token.start()))
                                && numeric(index - 1));
    }

    /** Whether the token is of those that number: 三, 第 before one. */
    boolean ordinal(int index) {
        return numeric(index) || (numeric(index + 1) && is(Form.ORDINAL, index));
    }

    /** Whether a token begins at this character. */
    boolean begins(int at) {
        return indexAt[at] == tokens.size() || tokens.get(indexAt[at]).start() == at;
    }

    /** The token in which a character lies; the number of tokens at the end of the text. */
    int indexAt(int at) {
        return indexAt[at];
    }

    /** Behind the bracket that opens at a character; the character itself where none does. */
    int bracketBehind(int at) {
        int opener = indexAt[at];
        NameToken token = at(opener);
        boolean opens = token != null && token.start() == at && token.is(Type.OPEN) && partner[opener] >= 0;
        return opens && !isQuote(opener) ? tokens.get(partner[opener]).end() : at;
    }

    /** Whether the token opens a quotation that closes. */
    boolean quotes(int opener) {
        return opener >= 0 && partner[opener] > opener && isQuote(opener);
    }

    private boolean isQuote(int opener) {
        return QUOTES.indexOf(text.charAt(tokens.get(opener).start())) >= 0;
    }

    /** The unit of a figure whose digits end with this token, behind 万 and 亿; empty where the token ends no digits. */
    String unitBehind(int number) {
        if (!numeric(number) || numeric(number + 1)) {
            return "";
        }
        int unit = number + 1;
        while (unit < tokens.size() && is(Form.MULTIPLE, unit)) {
            unit++;
        }
        return unit < tokens.size() ? textOf(unit, unit) : "";
    }

    /** Whether a number that begins with this token counts or measures something: 8栋, 3.2公里; 3号 and 6月 do not. */
    boolean counts(int number) {
        int unit = number;
        while (numeric(unit) || (unit < size() && is(Form.MULTIPLE, unit))) {
            unit++;
        }
        NameToken token = at(unit);
        return token != null && (token.is(Role.COUNTER) || token.is(Role.MEASURE)) && !is(Form.DATE, unit);
    }

    /** Whether the token is a classifier behind a number. */
    boolean counter(int index) {
        NameToken token = at(index);
        return token != null && token.is(Role.COUNTER) && numeric(index - 1);
    }

    /** Whether a bracket or quote holds a single phrase, as a name's own brackets do, and no clause. */
    boolean phrase(int opener, int closer) {
        boolean quoted = isQuote(opener);
        for (int i = opener + 1; i < closer; i++) {
            NameToken token = tokens.get(i);
            if (token.is(Type.BARRIER) || (token.bars() && !quoted)) {
                return false;
            }
        }
        return closer > opener + 1;
    }
}
