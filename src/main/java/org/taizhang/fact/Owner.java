package org.taizhang.fact;

/**
 * Whom a statement is about.
 *
 * @param project the document's name for the project; empty for an aggregate, a region or an organisation
 * @param how what told it
 */
record Owner(String project, How how) {
    static final Owner NOBODY = new Owner("", How.NONE);

    /** What told whom a statement is about. */
    enum How {
        /** named in the statement */
        NAMED("project-named"),
        /** a count of several */
        AGGREGATE("project-of-count"),
        /** 该项目, 工程: spoken of before */
        ANAPHOR("project-spoken-of"),
        /** the paragraph or title goes on with it */
        TOPIC("project-goes-on"),
        /** 该项目, 工程: but no project was spoken of */
        UNRESOLVED("project-unnamed"),
        /** a region or nobody */
        NONE("no-project");

        private final String rule;

        How(String rule) {
            this.rule = rule;
        }

        /** Name of the rule, with its examples in {@code jobs/rules}. */
        String rule() {
            return rule;
        }
    }

    boolean named() {
        return !project.isEmpty();
    }
}
