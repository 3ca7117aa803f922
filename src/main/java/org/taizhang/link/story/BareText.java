package org.taizhang.link.story;

/** A text as papers share it: without the white space and punctuation that each house sets in its own way. */
final class BareText {
    private BareText() {}

    static String of(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isPoint(text, i)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** The point of 3.46, which tells it from 346. */
    private static boolean isPoint(String text, int i) {
        return text.charAt(i) == '.'
                && i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }
}
