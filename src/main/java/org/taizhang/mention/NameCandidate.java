package org.taizhang.mention;

import org.taizhang.document.Span;

/**
 * A stretch of a passage that has the shape of a project's name; whether it is one, the text around decides.
 *
 * @param first first token
 * @param last last token
 * @param span in the passage
 * @param name as it should be read: the surface, or the surface with a shared head restored
 * @param kind kind of works of the head
 * @param need how much the text around must say, see {@link NameWord#need()}
 * @param proper it holds more than words of the trade (长江 in 长江大桥; 农村 in 农村公路改造工程 is none)
 * @param works it ends in 工程, 项目 or the like, so it calls itself an undertaking
 * @param shared it is a member of a coordination whose head it shares (a in "a、b管网延伸工程")
 */
record NameCandidate(
        int first,
        int last,
        Span span,
        String name,
        String kind,
        int need,
        boolean proper,
        boolean works,
        boolean shared) {
    NameCandidate from(NameTokens tokens, int newFirst) {
        Span newSpan = new Span(tokens.get(newFirst).start(), span.end());
        return new NameCandidate(newFirst, last, newSpan, newSpan.of(tokens.text()), kind, need, proper, works, shared);
    }
}
