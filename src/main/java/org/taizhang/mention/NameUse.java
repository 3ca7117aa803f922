package org.taizhang.mention;

/** How far a name may be trusted to mean its region. */
enum NameUse {
    /** its official name (焦作市) */
    OFFICIAL(RegionEvidence.NONE),
    /** a short name known everywhere (焦作) */
    STRONG(RegionEvidence.NONE),
    /** a short name known in its province (武陟) */
    LOCAL(RegionEvidence.PROVINCE),
    /** a district's short name, known in its city (翔安) */
    NEAR(RegionEvidence.HOME),
    /** its official name, which is also an ordinary expression (城区) */
    PLAIN(RegionEvidence.HOME),
    /** also an ordinary word, a street, a person (解放) */
    WEAK(RegionEvidence.SAME);

    private final int needed;

    NameUse(int needed) {
        this.needed = needed;
    }

    /** The least {@link RegionEvidence} with which the name counts. */
    int needed() {
        return needed;
    }
}
