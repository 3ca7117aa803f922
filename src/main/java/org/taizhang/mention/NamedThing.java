package org.taizhang.mention;

import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;

/**
 * What a name names without the work that is done to it: 黔江机场 of 黔江机场改扩建工程一期. A later 机场 means the project by it.
 *
 * @param words as written
 * @param kind kind of works of its head (bridge, school …); empty where it has none
 */
public record NamedThing(String words, String kind) {
    private static final String WORKS = "works";

    static NamedThing of(NameTokens tokens, Span name) {
        int first = tokens.indexAt(name.start());
        int last = tokens.indexAt(name.end() - 1);
        while (last > first && isDress(tokens.at(last))) {
            last--;
        }
        last = tokens.get(last).is(NameWord.Role.SECTION) ? whole(tokens, first, last) : last;
        NameToken head = tokens.get(last);
        return new NamedThing(
                tokens.text().substring(name.start(), Math.max(name.start(), head.end())), kind(tokens, first, last));
    }

    /** The kind of the last head of works: a road's in 某某公路拓宽. */
    private static String kind(NameTokens tokens, int first, int last) {
        for (int at = last; at >= first; at--) {
            NameWord word = tokens.get(at).word();
            if (word != null
                    && word.role() == NameWord.Role.HEAD
                    && !word.kind().equals(WORKS)) {
                return word.kind();
            }
        }
        return "";
    }

    /** 昌赣铁路宜春段: the last head before the section; the section itself where none stands before it. */
    private static int whole(NameTokens tokens, int first, int section) {
        for (int at = section - 1; at >= first; at--) {
            if (tokens.get(at).is(NameWord.Role.HEAD)) {
                return at;
            }
        }
        return section;
    }

    /** 改扩建, 一期, 工程: words behind the thing itself. */
    private static boolean isDress(@Nullable NameToken token) {
        NameWord word = token == null ? null : token.word();
        return word != null
                && (word.role() == NameWord.Role.ACTION
                        || word.role() == NameWord.Role.PHASE
                        || word.role() == NameWord.Role.VERB
                        || word.role() == NameWord.Role.HEAD && word.kind().equals(WORKS));
    }
}
