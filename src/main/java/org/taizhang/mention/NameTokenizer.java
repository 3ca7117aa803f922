package org.taizhang.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.mention.NameForms.Form;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;

/** Cuts a passage into words of the lexicon, numbers, regions and single characters. For one passage. */
final class NameTokenizer {
    private static final String HYPHENS = "·•-—–－~～+＋&＆/";
    private static final String COLONS = "：:";
    private static final int SHORT_REGION = 2;
    /** The kind of the words that say on which side of a site something lies. */
    private static final String SIDE = "side";
    /** Kinds of things, roads and waters, the heads of which are letters that words of the language end in too (山路, 小河). */
    private static final Set<String> RUNNING = Set.of("road", "water");

    private final String text;
    private final NameLexicon lexicon;
    private final List<NameToken> tokens = new ArrayList<>();

    NameTokenizer(String text, NameLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The tokens, one behind the other without a gap; names of regions are tokens of their own. */
    List<NameToken> cut(List<Span> regions) {
        int next = 0;
        for (int at = 0; at < text.length(); ) {
            while (next < regions.size()
                    && (regions.get(next).start() < at || regions.get(next).length() == 0)) {
                next++;
            }
            NameToken token;
            if (next < regions.size() && regions.get(next).start() == at && !isOrdinaryWord(regions.get(next))) {
                token = new NameToken(at, regions.get(next).end(), Type.REGION, null);
            } else {
                token = next(at, next < regions.size() ? regions.get(next) : null);
            }
            withdrawBriefHead(token);
            withdrawAdverb(token);
            tokens.add(token);
            at = token.end();
        }
        return tokens;
    }

    /** A head of one character ends a name only where no unknown word goes on behind it: 园 in 加工园引进, not in 加工园丁. */
    private void withdrawBriefHead(NameToken next) {
        int last = tokens.size() - 1;
        if (last >= 0
                && next.is(Type.CHARACTER)
                && tokens.get(last).is(Role.HEAD)
                && tokens.get(last).length() == 1
                && !lexicon.forms().is(Form.NUMERAL, text.charAt(next.start()))) {
            tokens.set(last, new NameToken(tokens.get(last).start(), next.start(), Type.CHARACTER, null));
        }
    }

    /** An adverb stands before what is done or behind what does it; elsewhere its character belongs to a name. */
    private void withdrawAdverb(NameToken next) {
        int last = tokens.size() - 1;
        if (last >= 0
                && tokens.get(last).is(Role.ADVERB)
                && !isDone(next)
                && (last == 0 || !does(tokens.get(last - 1)))) {
            tokens.set(last, new NameToken(tokens.get(last).start(), next.start(), Type.CHARACTER, null));
        }
    }

    private static boolean isDone(NameToken token) {
        return token.bars()
                || token.is(Role.VERB)
                || token.is(Role.ACTION)
                || token.is(Role.PREDICATE)
                || !(token.is(Type.CHARACTER) || token.is(Type.WORD));
    }

    private static boolean does(NameToken token) {
        return token.is(Role.HEAD)
                || token.is(Role.ACTION)
                || token.is(Role.PROGRAMME)
                || token.is(Role.COMPONENT)
                || token.is(Role.PHASE);
    }

    private boolean isOrdinaryWord(Span region) {
        NameWord word = lexicon.longestAt(text, region.start(), text.length());
        return word != null
                && word.role() != Role.PLAIN
                && region.length() <= SHORT_REGION
                && word.text().length() >= region.length();
    }

    /** A word may run into the short name of a region (市政|和), not into a full one. */
    private int limit(@Nullable Span region) {
        return region == null || region.length() <= SHORT_REGION ? text.length() : region.start();
    }

    private NameToken next(int at, @Nullable Span region) {
        int limit = limit(region);
        NameWord word = lexicon.at(text, at, limit, region == null ? text.length() : region.start());
        if (word != null && !runsOutOfName(word) && !joinsNothing(word) && !breaksNext(word, at)) {
            NameWord trade = trade(word, at);
            NameWord read = trade == null ? word : trade;
            return new NameToken(at, at + read.text().length(), Type.WORD, read);
        }
        if (isAlphanumeric(text.charAt(at))) {
            int end = at + 1;
            while (end < limit && (isAlphanumeric(text.charAt(end)) || isPointBetweenDigits(end))) {
                end++;
            }
            boolean line = end < limit && text.charAt(end) == '线' && isRoadNumber(at, end);
            return line
                    ? new NameToken(at, end + 1, Type.WORD, NameTokens.ROAD)
                    : new NameToken(at, end, Type.NUMBER, null);
        }
        return new NameToken(at, at + 1, marksNumber(at) ? Type.CHARACTER : typeOf(text.charAt(at)), null);
    }

    /** 包括：和信新材、和顺坊: what has nothing before it to join is a letter of a name. */
    private boolean joinsNothing(NameWord word) {
        NameToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return word.role() == Role.LINK
                && word.text().length() == 1
                && !lexicon.forms().is(Form.WITHIN_NAMES, word.text())
                && last != null
                && (last.is(Type.COMMA) || last.is(Type.BARRIER) && COLONS.indexOf(text.charAt(last.start())) >= 0);
    }

    /** 颐鹤康|养老|公寓: behind an unknown letter a word gives way to the one that it cuts into, where it would leave a letter over. */
    private boolean breaksNext(NameWord word, int at) {
        NameToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        int end = at + word.text().length();
        if (word.role() != Role.GENERIC || word.text().length() != 2 || last == null || !last.is(Type.CHARACTER)) {
            return false;
        }
        NameWord crossing = lexicon.longestAt(text, at + 1, text.length());
        return crossing != null
                && crossing.role() == Role.GENERIC
                && at + 1 + crossing.text().length() == end + 1
                && lexicon.longestAt(text, end, text.length()) == null
                && lexicon.longestAt(text, end + 1, text.length()) != null;
    }

    /** 千禾饲料 | 工业 | 项目: behind a name and its trade what else describes undertakings is one more word of the trade. */
    private @Nullable NameWord trade(NameWord word, int at) {
        int last = tokens.size() - 1;
        if (word.role() != Role.STOP
                || last < 1
                || !tokens.get(last).is(Role.GENERIC)
                || !tokens.get(last - 1).is(Type.CHARACTER)) {
            return null;
        }
        int end = at + word.text().length();
        NameWord trade = lexicon.longestAt(text, at, end - 1);
        NameWord rest =
                trade == null ? null : lexicon.longestAt(text, at + trade.text().length(), end);
        return trade != null && trade.role() == Role.GENERIC && rest != null && rest.role() == Role.HEAD ? trade : null;
    }

    /** 7#楼. */
    private boolean marksNumber(int at) {
        return lexicon.forms().is(Form.NUMBER_MARK, text.charAt(at))
                && !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).is(Type.NUMBER);
    }

    /** 启东至崇明, 驼山路: behind an unknown letter the first letter of the word ends a name. */
    private boolean runsOutOfName(NameWord word) {
        NameToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (last == null
                || !last.is(Type.CHARACTER)
                || word.text().length() != 2
                || lexicon.forms().is(Form.NUMERAL, text.charAt(last.start()))) {
            return false;
        }
        return word.kind().equals(SIDE) || (word.role() == Role.NOUN && endsInBriefHead(word));
    }

    private boolean endsInBriefHead(NameWord word) {
        NameWord end = lexicon.longestAt(word.text(), 1, 2);
        return end != null && end.role() == Role.HEAD && RUNNING.contains(end.kind());
    }

    /** G312, S12; 318 behind 国道. */
    private boolean isRoadNumber(int at, int end) {
        boolean lettered = "GSXYC".indexOf(text.charAt(at)) >= 0 && end - at > 1;
        boolean digits = text.substring(at + (lettered ? 1 : 0), end).chars().allMatch(Character::isDigit);
        return digits && (lettered || (at > 0 && text.charAt(at - 1) == '道'));
    }

    private boolean isPointBetweenDigits(int at) {
        return ".．,，×".indexOf(text.charAt(at)) >= 0
                && Character.isDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isAlphanumeric(char c) {
        return Character.isDigit(c) || (c < 0x250 && Character.isLetter(c)) || (c >= 'Ａ' && c <= 'ｚ');
    }

    private static Type typeOf(char c) {
        if (c == '、') {
            return Type.COMMA;
        }
        if (NameTokens.OPENERS.indexOf(c) >= 0) {
            return Type.OPEN;
        }
        if (NameTokens.CLOSERS.indexOf(c) >= 0) {
            return Type.CLOSE;
        }
        if (HYPHENS.indexOf(c) >= 0) {
            return Type.HYPHEN;
        }
        return Character.isLetter(c) || c == '〇' ? Type.CHARACTER : Type.BARRIER;
    }
}
