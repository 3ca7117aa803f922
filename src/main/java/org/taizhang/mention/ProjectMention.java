package org.taizhang.mention;

import org.taizhang.document.Span;

/**
 * A place where a project is named.
 *
 * @param span in the passage
 * @param surface as written
 * @param name the document's fullest form, by the contract's rule for canonical names
 * @param namesOne whether it names one thing (东环路), not only what is done in a trade (交通建设工程)
 * @param programme whether it is what many places carry out under one name (棚户区改造): what a region does of it is told of it too
 * @param thing what it names without the work that is done to it
 * @param rule the rule that found it
 * @param confidence 0..1
 */
public record ProjectMention(
        Span span,
        String surface,
        String name,
        boolean namesOne,
        boolean programme,
        NamedThing thing,
        String rule,
        double confidence) {
    private static final String STRUCTURE = "bridge";

    /** Whether it names a bridge or tunnel by itself: 某某大桥, not 某某大桥改造工程. */
    public boolean isStructure() {
        return thing.kind().equals(STRUCTURE) && thing.words().length() == span.length();
    }
}
