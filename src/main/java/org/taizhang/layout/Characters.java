package org.taizhang.layout;

/** Classes of characters that decide how lines are joined. */
final class Characters {
    private static final String SENTENCE_ENDS = "。！？!?…";
    private static final String CLOSERS = "”’」』）)】》\"'";
    private static final String OPENERS = "“‘「『（(【《〈";
    private static final String PAUSES = "，、；：,;:—";
    /** A character of full width, in the unit of {@link #width}. */
    private static final double FULL = 1.0;

    private static final double HALF = 0.5;

    private Characters() {}

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    static boolean isHan(char c) {
        return Character.isIdeographic(c) || Character.isSurrogate(c);
    }

    static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    static boolean isOpener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    /** A mark of punctuation of either width, but neither a bracket nor a quote. */
    static boolean isStop(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0 || PAUSES.indexOf(c) >= 0;
    }

    /** Whether a sentence ends with the text: 。！？… and the quotes and brackets that close behind it. */
    static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last > 0 && isCloser(text.charAt(last))) {
            last--;
        }
        return last >= 0 && (SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0 || (text.charAt(last) == '.' && last > 20));
    }

    /** Whether the text has a mark that ends a sentence before its last character. */
    static boolean holdsSentence(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0 && text.charAt(i) != '…') {
                return true;
            }
        }
        return false;
    }

    /** Whether the text has a mark within a sentence: ，、；： */
    static boolean holdsPause(String text) {
        return text.chars().anyMatch(c -> PAUSES.indexOf(c) >= 0);
    }

    /** The width in print, in ems: full-width characters count one, half-width ones a half. */
    static double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x250 ? HALF : FULL;
        }
        return width;
    }
}
