package org.taizhang.link;

/**
 * One row of {@code warehouse/reference/projects.csv}: what the statistician has decided about a project. It wins over all evidence.
 *
 * @param name the project, by any name that a document uses for it
 * @param region code of a region in which the decision holds, with all regions below it; empty for everywhere
 * @param otherName the second project of {@code same} and {@code different}; else empty
 * @param otherRegion where the second project is to be looked for; empty where {@code region} holds for both
 * @param canonical the name wanted by {@code name}; else empty
 * @param parent name of the umbrella project wanted by {@code parent}, empty there for "none"; else empty
 * @param kind kind wanted by {@code kind}; else empty
 * @param note why, for people
 */
public record ProjectDecision(
        Decision decision,
        String name,
        String region,
        String otherName,
        String otherRegion,
        String canonical,
        String parent,
        String kind,
        String note) {
    /** What is decided. */
    public enum Decision {
        /** both names mean one project */
        SAME,
        /** the names mean two projects, however alike they are */
        DIFFERENT,
        /** the project's canonical name */
        NAME,
        /** the project's umbrella project */
        PARENT,
        /** the project's kind */
        KIND
    }

    /** A decision about one region, or everywhere. */
    public ProjectDecision(
            Decision decision,
            String name,
            String region,
            String otherName,
            String canonical,
            String parent,
            String kind,
            String note) {
        this(decision, name, region, otherName, "", canonical, parent, kind, note);
    }

    public ProjectDecision {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a decision wants the name of a project");
        }
        String wanted = switch (decision) {
            case SAME, DIFFERENT -> otherName;
            case NAME -> canonical;
            case KIND -> kind;
            case PARENT -> name;
        };
        if (wanted.isBlank()) {
            throw new IllegalArgumentException("decision " + decision + " about " + name + " says nothing");
        }
        requireCode(region);
        requireCode(otherRegion);
    }

    private static void requireCode(String region) {
        if (!region.isEmpty() && !region.matches("\\d{6}")) {
            throw new IllegalArgumentException("a region is told by its six digits, not as " + region);
        }
    }

    /** Where the second project is to be looked for. */
    public String regionOfOther() {
        return otherRegion.isEmpty() ? region : otherRegion;
    }

    /** Whether both cannot stand: the same two names in one region are said to be one project and two. */
    public boolean contradicts(ProjectDecision other) {
        boolean onePair = isPair(other.name, other.region, other.otherName, other.regionOfOther())
                || isPair(other.otherName, other.regionOfOther(), other.name, other.region);
        boolean opposed = decision == Decision.SAME && other.decision == Decision.DIFFERENT
                || decision == Decision.DIFFERENT && other.decision == Decision.SAME;
        return onePair && opposed;
    }

    /** Whether it is about these two names in these two regions. */
    private boolean isPair(String first, String firstRegion, String second, String secondRegion) {
        return name.equals(first)
                && region.equals(firstRegion)
                && otherName.equals(second)
                && regionOfOther().equals(secondRegion);
    }
}
