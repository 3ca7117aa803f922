package org.taizhang.fact;

/**
 * The part of a whole that a figure is for.
 *
 * @param category as written; empty for a whole
 * @param rule name of the rule that told it, with its examples in {@code jobs/rules}; empty where there is no category
 */
record Classed(String category, String rule) {
    static final Classed WHOLE = new Classed("", "");

    Classed {
        if (category.isEmpty() != rule.isEmpty()) {
            throw new IllegalArgumentException("a category has a rule, and nothing else has: " + category + " " + rule);
        }
    }

    boolean any() {
        return !category.isEmpty();
    }
}
