package org.taizhang.link.name;

/**
 * How two names stand to each other, as far as names alone tell.
 *
 * @param relation what they are to each other
 * @param method what tells it
 * @param score 0..1, how sure it is
 */
public record Likeness(Relation relation, Method method, double score) {
    /** What two names are to each other. */
    public enum Relation {
        /** they may mean one project */
        SAME,
        /** the second names a part of the first */
        WHOLE_OF,
        /** the first names a part of the second */
        PART_OF,
        /** two projects, or nothing that compares */
        DIFFERENT
    }

    /** What tells that two names mean one project, from the surest to the least sure. */
    public enum Method {
        /** the same characters in one spelling */
        NAME(0.98),
        /** the same ends of a line in another order */
        ROUTE(0.92),
        /** the owner told in the name or not */
        OWNER(0.86),
        /** a customary short form */
        SHORT_FORM(0.82),
        /** the thing, and the work done to it */
        WORK(0.72),
        /** one character that sounds the same */
        SOUND(0.55),
        /** one character of a long name, which may be misprinted or misread */
        SPELLING(0.45),
        /** a bare word of the trade, of which the place has one: 某县环线公路 */
        PLACE(0.5),
        /** the name of a part behind the name of its whole */
        PART(0.8),
        /** nothing */
        NONE(0);

        private final double score;

        Method(double score) {
            this.score = score;
        }

        public double score() {
            return score;
        }
    }

    static final Likeness NONE = new Likeness(Relation.DIFFERENT, Method.NONE, 0);

    static Likeness same(Method method) {
        return new Likeness(Relation.SAME, method, method.score());
    }
}
