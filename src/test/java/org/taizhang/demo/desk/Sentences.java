package org.taizhang.demo.desk;

/** Finds the sentence in which a figure stands. */
final class Sentences {

    private static final String ENDS = "。！？";
    private static final String CLOSERS = "”』」）";

    private Sentences() {}

    /** The sentence of the paragraph that holds the place. */
    static String at(String paragraph, int place) {
        int from = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            if (ENDS.indexOf(paragraph.charAt(i)) < 0) {
                continue;
            }
            int end = i + 1;
            while (end < paragraph.length() && CLOSERS.indexOf(paragraph.charAt(end)) >= 0) {
                end++;
            }
            if (place < end) {
                return paragraph.substring(from, end);
            }
            from = end;
        }
        return paragraph.substring(from);
    }
}
