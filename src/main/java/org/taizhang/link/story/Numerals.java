package org.taizhang.link.story;

import java.util.HashSet;
import java.util.Set;

/** The numerals of a text: what tells the bulletin of one week from that of the next, which else repeats its words. */
final class Numerals {
    private Numerals() {}

    static Set<String> in(String bare) {
        Set<String> numerals = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= bare.length(); i++) {
            boolean digit = i < bare.length() && (Character.isDigit(bare.charAt(i)) || bare.charAt(i) == '.');
            if (digit && start < 0) {
                start = i;
            } else if (!digit && start >= 0) {
                numerals.add(bare.substring(start, i));
                start = -1;
            }
        }
        return numerals;
    }
}
