package org.taizhang.link;

/** How two regions lie to each other. */
enum RegionRelation {
    /** one place */
    EQUAL,
    /** the first holds the second */
    HOLDS,
    /** the first lies in the second */
    LIES_IN,
    /** one of them is not known */
    UNKNOWN,
    /** two counties of one city */
    ONE_CITY,
    /** two cities */
    FAR
}
