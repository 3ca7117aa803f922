package org.taizhang.fact;

import org.taizhang.document.Span;

/**
 * A stretch of a sentence between two marks of punctuation.
 *
 * @param span in the passage, without the mark behind it
 * @param depth how many brackets stand open around it
 * @param after the mark that ended the clause before it; 0 at the head of a sentence
 */
record Clause(Span span, int depth, char after) {
    /** Whether something new begins here: the statement before it is closed. */
    boolean opensStatement() {
        return after == 0 || "；;。！？!?…】\n".indexOf(after) >= 0;
    }

    /** Whether it lists what the clause before it speaks of (新开工项目6个：甲、乙). */
    boolean opensList() {
        return after == '：' || after == ':';
    }

    /** Whether it goes on with the clause that a bracket had interrupted. */
    boolean resumes() {
        return after == '）' || after == ')';
    }
}
