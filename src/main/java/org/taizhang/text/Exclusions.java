package org.taizhang.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says which numerals are no figures for what stands around them: ordinals, idioms, slogans in quotes, names, codes. */
final class Exclusions {
    /** “六保”, “1+3+N”: what is quoted and this short is a name. */
    private static final int LONGEST_SLOGAN = 8;

    private static final int LONGEST_TITLE = 60;
    private static final String CODE_JOINTS = "./:：+＋·•_&＆=＝#＃@°";

    private static final String OPENERS = "“‘\"「《";

    private final Trie<Boolean> phrases;
    private final boolean[] begins = new boolean[Character.MAX_VALUE + 1];
    private final Trie<Boolean> before;
    private final List<NotQuantities.Frame> frames;

    Exclusions(NotQuantities words) {
        Map<String, Boolean> all = new HashMap<>();
        words.phrases().forEach(phrase -> all.put(phrase, true));
        phrases = Trie.of(all);
        words.phrases().forEach(phrase -> begins[phrase.charAt(0)] = true);
        OPENERS.chars().forEach(opener -> begins[opener] = true);
        Map<String, Boolean> leads = new HashMap<>();
        words.notBefore().forEach(word -> leads.put(word, false));
        words.before().forEach(word -> leads.put(word, true));
        before = Trie.backwards(leads);
        frames = words.frames();
    }

    /** Behind the idiom, slogan or title that begins at {@code at}; {@code at} where none does. */
    int skip(String text, int at) {
        if (!begins[text.charAt(at)]) {
            return at;
        }
        Trie.Match<Boolean> phrase = phrases.longest(text, at);
        if (phrase != null) {
            return at + phrase.length();
        }
        return switch (text.charAt(at)) {
            case '“' -> quoted(text, at, '”', LONGEST_SLOGAN);
            case '‘' -> quoted(text, at, '’', LONGEST_SLOGAN);
            case '"' -> quoted(text, at, '"', LONGEST_SLOGAN);
            case '「' -> quoted(text, at, '」', LONGEST_SLOGAN);
            case '《' -> quoted(text, at, '》', LONGEST_TITLE);
            default -> at;
        };
    }

    private static int quoted(String text, int at, char closer, int longest) {
        int end = Math.min(text.length(), at + longest + 2);
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == closer) {
                return i == at + 1 ? at : i + 1;
            }
            if (c == '，' || c == '。' || c == ',') {
                return at;
            }
        }
        return at;
    }

    /** 第, 首, No.: the number at {@code start} is an ordinal or part of a name. */
    boolean isLed(String text, int start) {
        int end = start;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        Trie.Match<Boolean> lead = before.longestBefore(text, end);
        return lead != null && lead.value();
    }

    /** 前10名: no figure for what stands on both sides of it. */
    boolean isFramed(String text, int start, int end) {
        for (NotQuantities.Frame frame : frames) {
            if (endsWithAny(text, start, frame) && beginsWithAny(text, end, frame)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithAny(String text, int start, NotQuantities.Frame frame) {
        for (String word : frame.before()) {
            if (text.startsWith(word, start - word.length()) && !isLookalike(text, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLookalike(String text, int start) {
        Trie.Match<Boolean> lead = before.longestBefore(text, start);
        return lead != null && !lead.value();
    }

    private static boolean beginsWithAny(String text, int end, NotQuantities.Frame frame) {
        for (String word : frame.after()) {
            if (text.startsWith(word, end)) {
                return true;
            }
        }
        return false;
    }

    /** G107, PM2.5, K12+300, 7·21: digits that are part of a name, a code, a clock time or an address. */
    static boolean isCode(String text, int start, int end) {
        return (start > 0 && joins(text, start - 1, start - 2)) || (end < text.length() && joinsNext(text, end));
    }

    private static boolean joins(String text, int joint, int other) {
        char c = text.charAt(joint);
        if (isLatin(c)) {
            return true;
        }
        return CODE_JOINTS.indexOf(c) >= 0 && other >= 0 && isLatinOrDigit(text.charAt(other));
    }

    private static boolean joinsNext(String text, int joint) {
        return CODE_JOINTS.indexOf(text.charAt(joint)) >= 0
                && joint + 1 < text.length()
                && isLatinOrDigit(text.charAt(joint + 1));
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    }

    static boolean isLatinOrDigit(char c) {
        return isLatin(c) || Signs.isArabicDigit(c);
    }
}
