package org.taizhang.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** All that the reading of times builds once from the words. */
final class TimeGrammar {
    private final TimeParser parser;
    private final TimeMarks marks;
    private final SenseReader senses;
    private final Trie<Boolean> rangeSigns;

    TimeGrammar(Words words) {
        parser = new TimeParser(words);
        marks = new TimeMarks(words.times().marks());
        senses = new SenseReader(words.times().senses());
        Set<String> signs = new HashSet<>(words.numerals().rangeSigns());
        signs.addAll(words.times().rangeSigns());
        Map<String, Boolean> bySign = new HashMap<>();
        signs.forEach(sign -> bySign.put(sign, true));
        rangeSigns = Trie.of(bySign);
    }

    TimeParser parser() {
        return parser;
    }

    TimeMarks marks() {
        return marks;
    }

    SenseReader senses() {
        return senses;
    }

    /** How long the sign is that joins two times at {@code at}; 0 where there is none. */
    int rangeSign(String text, int at) {
        Trie.Match<Boolean> sign = rangeSigns.longest(text, at);
        return sign == null ? 0 : sign.length();
    }
}
