package org.taizhang.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What linking asks of regions: whether two codes can mean one place, and which region holds both. Used by one thread. */
final class Places {
    private static final int DEEPEST = 6;

    private static final int CODE_LENGTH = 6;
    /** GB/T 2260: the last two digits of counties, those of zones, and those of cities of that level. */
    private static final int FIRST_COUNTY = 21;

    private static final int LAST_COUNTY = 70;
    private static final int FIRST_CITY = 81;

    private final RegionTree tree;
    private final Map<String, List<String>> paths = new HashMap<>();

    Places(RegionTree tree) {
        this.tree = tree;
    }

    /** The regions above a code, from its parent up. */
    List<String> above(String code) {
        return paths.computeIfAbsent(code, this::walk);
    }

    private List<String> walk(String code) {
        List<String> above = new ArrayList<>();
        String here = code;
        while (!here.isBlank() && above.size() < DEEPEST) {
            String parent = tree.parentOf(here);
            here = parent == null ? "" : parent;
            if (!here.isBlank()) {
                above.add(here);
            }
        }
        return above;
    }

    boolean within(String code, String region) {
        return region.isBlank() || code.equals(region) || above(code).contains(region);
    }

    RegionRelation relation(String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            return RegionRelation.UNKNOWN;
        }
        if (one.equals(other)) {
            return RegionRelation.EQUAL;
        }
        if (above(other).contains(one)) {
            return RegionRelation.HOLDS;
        }
        if (above(one).contains(other)) {
            return RegionRelation.LIES_IN;
        }
        return city(one).equals(city(other)) ? RegionRelation.ONE_CITY : RegionRelation.FAR;
    }

    /** Whether one holds the other, or one is not known. */
    boolean compatible(String one, String other) {
        return one.isBlank() || other.isBlank() || within(one, other) || within(other, one);
    }

    /** The prefecture that holds a county; a prefecture or province itself. */
    String city(String code) {
        List<String> path = new ArrayList<>(above(code));
        path.add(0, code);
        return path.stream().filter(region -> region.endsWith("00")).findFirst().orElse(code);
    }

    /** Whether it is a county or a city of that level by its code, no district or zone of its city. */
    boolean isCounty(String code) {
        if (code.length() != CODE_LENGTH || code.endsWith("00")) {
            return false;
        }
        int number = Integer.parseInt(code.substring(CODE_LENGTH - 2));
        return number >= FIRST_CITY || (number >= FIRST_COUNTY && number <= LAST_COUNTY);
    }

    /** The smaller of two compatible regions. */
    String smaller(String one, String other) {
        return one.isBlank() || (!other.isBlank() && within(other, one)) ? other : one;
    }

    /** The smallest region that holds both; empty where none does. */
    String holding(String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            return one.isBlank() ? other : one;
        }
        List<String> path = new ArrayList<>(above(one));
        path.add(0, one);
        return path.stream().filter(region -> within(other, region)).findFirst().orElse("");
    }
}
