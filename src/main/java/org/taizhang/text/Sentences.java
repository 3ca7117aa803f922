package org.taizhang.text;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Span;

/**
 * Splits a passage into sentences. A sentence ends at 。！？… and their half-width forms, with the closing quotes and brackets behind
 * them; ； and a full stop inside a number do not end one. White space at both ends belongs to no sentence; everything else belongs to
 * exactly one. A text that forgets its end marks is cut every {@value #LONGEST} characters at the latest, between clauses where it has any:
 * a sentence is the evidence of each of its facts, and must stay one that a person can read.
 */
public final class Sentences {
    /** No report of the genre has a sentence near this length; lists of forty items joined by ； do not reach it. */
    static final int LONGEST = 4_000;

    private static final String CLAUSE_MARKS = "；;，,、：: \t　";
    private static final String END_MARKS = "。！？!?｡";
    private static final String CLOSERS = "”’」』）)》】〕］]\"'";
    private static final String OPENERS = "“‘「『（(《【〔［[";

    private Sentences() {}

    /** The sentences of {@code passage} in order; empty for a blank one. Line feeds end a sentence too. */
    public static List<Sentence> split(String passage) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < passage.length()) {
            int end = endAt(passage, at);
            if (end > at) {
                add(sentences, passage, start, end);
                start = end;
                at = end;
            } else if (++at - start >= LONGEST) {
                at = lastBreak(passage, start, at);
                add(sentences, passage, start, at);
                start = at;
            }
        }
        add(sentences, passage, start, passage.length());
        return List.copyOf(sentences);
    }

    /** Behind the last clause mark of the later half of a stretch; where there is none, its end, but inside no number or character. */
    private static int lastBreak(String passage, int start, int end) {
        for (int at = end; at > start + LONGEST / 2; at--) {
            if (CLAUSE_MARKS.indexOf(passage.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        int cut = end;
        while (cut > start + LONGEST / 2
                && (isDigit(passage.charAt(cut - 1)) || Character.isHighSurrogate(passage.charAt(cut - 1)))) {
            cut--;
        }
        return cut;
    }

    private static boolean isDigit(char c) {
        return Character.isDigit(c) || c == '.' || c == '．';
    }

    /** Where the sentence ends whose end mark stands at {@code at}; {@code at} itself where no sentence ends. */
    private static int endAt(String passage, int at) {
        char c = passage.charAt(at);
        if (c == '\n') {
            return at + 1;
        }
        boolean ends = END_MARKS.indexOf(c) >= 0 || isEllipsis(passage, at) || isLatinStop(passage, at);
        if (!ends) {
            return at;
        }
        int end = at + 1;
        while (end < passage.length() && (END_MARKS.indexOf(passage.charAt(end)) >= 0 || passage.charAt(end) == '…')) {
            end++;
        }
        int marksEnd = end;
        while (end < passage.length() && CLOSERS.indexOf(passage.charAt(end)) >= 0) {
            end++;
        }
        return runsOn(passage, marksEnd, end) ? at : end;
    }

    /** “好！”他说 and 《怎么办？》一书: the mark ends what is quoted, the sentence goes on behind it. */
    private static boolean runsOn(String passage, int marksEnd, int end) {
        if (end == marksEnd || end >= passage.length()) {
            return end < passage.length() && "，,、；;".indexOf(passage.charAt(end)) >= 0;
        }
        char next = passage.charAt(end);
        return "，,、；;：:的".indexOf(next) >= 0;
    }

    private static boolean isEllipsis(String passage, int at) {
        return passage.charAt(at) == '…'
                && at > 0
                && passage.charAt(at - 1) == '…'
                && at + 1 < passage.length()
                && (CLOSERS.indexOf(passage.charAt(at + 1)) >= 0 || OPENERS.indexOf(passage.charAt(at + 1)) >= 0);
    }

    /** A full stop that stands between Chinese characters or ends the passage is the typist's 。; between digits or letters it is not. */
    private static boolean isLatinStop(String passage, int at) {
        char c = passage.charAt(at);
        if (c != '.' && c != '．') {
            return false;
        }
        boolean afterHanzi =
                at > 0 && (isHanzi(passage.charAt(at - 1)) || CLOSERS.indexOf(passage.charAt(at - 1)) >= 0);
        int next = at + 1;
        return afterHanzi
                && (next >= passage.length()
                        || isHanzi(passage.charAt(next))
                        || CLOSERS.indexOf(passage.charAt(next)) >= 0
                        || OPENERS.indexOf(passage.charAt(next)) >= 0
                        || Character.isWhitespace(passage.charAt(next)));
    }

    private static boolean isHanzi(char c) {
        return c >= '\u3400' && c <= '\u9fff';
    }

    private static void add(List<Sentence> sentences, String passage, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(passage.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(passage.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Sentence(new Span(from, to), passage.substring(from, to)));
        }
    }
}
