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
        NAMED,
        /** a count of several */
        AGGREGATE,
        /** 该项目, 工程: spoken of before */
        ANAPHOR,
        /** the paragraph or title goes on with it */
        TOPIC,
        /** 该项目, 工程: but no project was spoken of */
        UNRESOLVED,
        /** a region or nobody */
        NONE
    }

    boolean named() {
        return !project.isEmpty();
    }
}
