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
 * @param ending what it calls itself by its last words
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
        Ending ending,
        boolean shared) {
    /** What a name without a word of works needs, see {@link NameWord#need()}. */
    private static final int NEED = 2;

    /** What a name calls itself. */
    enum Ending {
        /** 工程, 项目 */
        UNDERTAKING,
        /** a work done to something: 改造, 综合整治 */
        ACTION,
        /** the thing itself: 大桥, 产业园 */
        THING
    }

    /** A name that ends in no word of works, from its first to its last token: what is said around it tells what it is. */
    static NameCandidate headless(NameTokens tokens, int first, int last) {
        Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
        return new NameCandidate(first, last, span, span.of(tokens.text()), "", NEED, true, Ending.THING, false);
    }

    /** Whether it names one undertaking (污水治理项目) or thing rather than what is done in a trade (交通建设工程, 标准化改造). */
    boolean namesOne() {
        return proper || ending == Ending.THING || (works() && !kind.isEmpty());
    }

    boolean works() {
        return ending == Ending.UNDERTAKING;
    }

    /** The same thing under another name and at another place: a member of a coordination that shares its head. */
    NameCandidate sharing(int newFirst, int newLast, Span newSpan, String newName) {
        return new NameCandidate(newFirst, newLast, newSpan, newName, kind, need, true, ending, true);
    }
}
