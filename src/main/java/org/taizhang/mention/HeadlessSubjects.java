package org.taizhang.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;

/**
 * Finds names without a word of works at their end by what is said of them: a proper name that opens a clause as the subject of 总投资,
 * 占地 or 封顶 (某某御景湾主体封顶) is an undertaking's, whatever it is made of.
 */
final class HeadlessSubjects {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 16;
    private static final int LONGEST_PLANT = 40;
    /** Tokens of a time and an adverb before a verb. */
    private static final int LONGEST_ADVERBIAL = 8;

    /** Characters of a clause that tells who brought an undertaking where. */
    private static final int LONGEST_ATTRIBUTE = 12;

    private static final String TONNES = "吨";
    /** Letters that no word of the language claims, beside those of a region. */
    private static final int LEAST_OWN = 2;

    private final PassageScan scan;
    private final NameTokens tokens;

    HeadlessSubjects(PassageScan scan) {
        this.scan = scan;
        this.tokens = scan.tokens();
    }

    /** The subjects of the predicates that {@code evidence} knows to be said of undertakings, in reading order. */
    List<NameCandidate> find(ProjectEvidence evidence) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            boolean makes = tokens.get(i).is(Role.CAPACITY) && tokens.numeric(i + 1);
            NameCandidate plant = makes ? plant(i) : opensTonnes(i) ? plant(i - 1) : null;
            if (plant != null) {
                found.add(plant);
            }
            NameCandidate priced = isPriced(i) ? described(i + 1) : null;
            if (priced != null) {
                found.add(priced);
            }
            if (mayEnd(i - 1) && isSaidOfUndertakings(i, evidence)) {
                NameCandidate subject = subject(i - 1);
                if (subject != null) {
                    found.add(subject);
                }
            }
        }
        return found;
    }

    /** 总投资…, 主体封顶, 已于6月动工: whether what is said of undertakings alone begins here, behind words of time. */
    private boolean isSaidOfUndertakings(int first, ProjectEvidence evidence) {
        for (int verb = first; verb < Math.min(tokens.size(), first + LONGEST_ADVERBIAL); verb++) {
            if (evidence.isSaidOfUndertakings(scan, tokens.get(verb).start())) {
                return true;
            }
            if (!isAdverbial(verb)) {
                return false;
            }
        }
        return false;
    }

    private boolean isAdverbial(int index) {
        NameToken token = tokens.get(index);
        return tokens.numeric(index)
                || token.is(Role.MEASURE)
                || token.is(Role.ADVERB)
                || token.is(Role.PREPOSITION)
                || token.is(Role.STOP);
    }

    /** Whether a name without a head may end with this token. */
    private boolean mayEnd(int index) {
        NameToken token = tokens.get(index);
        boolean letter =
                token.is(Type.CHARACTER) || token.is(Role.NOUN) || token.is(Role.GENERIC) || token.is(Type.CLOSE);
        return letter && scan.endingWith(index) == null && !tokens.numeric(index);
    }

    private @Nullable NameCandidate subject(int last) {
        int opener = tokens.partner(last);
        int first = NameStarts.firstOf(tokens, tokens.quotes(opener) && tokens.phrase(opener, last) ? opener : last);
        Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
        NameToken before = tokens.at(first - 1);
        boolean opens = before == null || before.is(Type.BARRIER) || before.is(Role.LISTS) || isBroughtIn(first - 1);
        return opens && span.length() >= SHORTEST && span.length() <= LONGEST && isName(first, last)
                ? NameCandidate.headless(tokens, first, last)
                : null;
    }

    /** 甲市引进的某某铜箔, 落户乙区的某某丝绸: a clause about who brought it where opens the statement. */
    private boolean isBroughtIn(int of) {
        if (of < 1 || !tokens.get(of).is(Role.OF)) {
            return false;
        }
        int start = of - 1;
        boolean verb = false;
        while (start >= 0
                && tokens.get(of).start() - tokens.get(start).start() <= LONGEST_ATTRIBUTE
                && !tokens.get(start).is(Type.BARRIER)) {
            verb |= tokens.is(NameForms.Form.ARRIVAL, start);
            start--;
        }
        return verb && (start < 0 || tokens.get(start).is(Type.BARRIER));
    }

    /** 投资30亿元的. */
    private boolean isPriced(int of) {
        return tokens.get(of).is(Role.OF) && tokens.get(of - 1).is(Role.MEASURE) && tokens.numeric(of - 2);
    }

    /** 投资2亿元的某某茶叶城动工: what a sum describes up to the verb, where no head ends it. */
    private @Nullable NameCandidate described(int first) {
        int last = first - 1;
        while (last + 1 < tokens.size()
                && goesOn(last + 1)
                && tokens.get(last + 1).end() - tokens.get(first).start() <= LONGEST) {
            last++;
        }
        NameToken next = tokens.at(last + 1);
        boolean ends = next == null || next.bars() || next.is(Type.BARRIER) || next.is(Role.VERB);
        if (last < first || !ends || !mayEnd(last)) {
            return null;
        }
        Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
        boolean headed = IntStream.rangeClosed(first, last).anyMatch(i -> scan.endingWith(i) != null);
        return !headed && span.length() >= SHORTEST && isName(first, last)
                ? NameCandidate.headless(tokens, first, last)
                : null;
    }

    /** 某某集团年产20万吨丙烯酸6月投产: an owner and what will be made name the plant; behind it stands no 项目, but its stage. */
    private @Nullable NameCandidate plant(int capacity) {
        int first = NameStarts.firstOf(tokens, capacity);
        int owner = tokens.get(capacity).is(Role.CAPACITY) ? capacity - 1 : capacity;
        int last = capacity + 1;
        int limit = tokens.get(capacity).start() + LONGEST_PLANT;
        while (last + 1 < tokens.size() && tokens.get(last + 1).end() <= limit && goesOn(last + 1)) {
            last++;
        }
        boolean product =
                tokens.get(last).is(Type.CHARACTER) || tokens.get(last).is(Role.NOUN);
        boolean named = !tokens.numeric(last) && product && ProperNames.proper(tokens, first, owner);
        boolean headed = IntStream.rangeClosed(capacity, last + 1).anyMatch(i -> scan.endingWith(i) != null);
        Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
        return named && !headed && span.length() <= LONGEST_PLANT ? NameCandidate.headless(tokens, first, last) : null;
    }

    /** 某某化工28万吨磷酸: the owner's name runs into the figure of what will be made. */
    private boolean opensTonnes(int number) {
        return tokens.numeric(number)
                && !tokens.numeric(number - 1)
                && (tokens.get(number - 1).is(Type.CHARACTER)
                        || tokens.get(number - 1).is(Role.COMPANY)
                        || tokens.get(number - 1).is(Role.GENERIC))
                && tokens.unitBehind(lastDigit(number)).endsWith(TONNES);
    }

    private int lastDigit(int number) {
        int last = number;
        while (tokens.numeric(last + 1)) {
            last++;
        }
        return last;
    }

    /** Whether a token belongs to the figure or the product. */
    private boolean goesOn(int index) {
        NameToken token = tokens.get(index);
        boolean figure = tokens.numeric(index)
                && !tokens.numeric(index - 1)
                && !tokens.get(index - 1).is(Role.CAPACITY);
        boolean letters = token.is(Type.CHARACTER) || token.is(Type.NUMBER) || token.is(Type.HYPHEN);
        boolean word = token.is(Type.WORD) && !token.bars() && !token.is(Role.VERB) && !token.is(Role.PREDICATE);
        return (letters || word) && !figure;
    }

    /** Whether the stretch holds letters of its own behind the regions in front, and nothing that ends another name. */
    private boolean isName(int first, int last) {
        int own = 0;
        int from = first;
        while (from < last && tokens.get(from).is(Type.REGION)) {
            from++;
        }
        for (int i = from; i <= last; i++) {
            NameToken token = tokens.get(i);
            if (token.is(Type.COMMA) || token.is(Role.LINK) || token.is(Role.VERB) || token.is(Role.PREDICATE)) {
                return false;
            }
            own += token.is(Type.CHARACTER) && !tokens.ordinal(i) ? token.length() : 0;
        }
        return own >= LEAST_OWN;
    }
}
