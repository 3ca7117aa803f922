package org.taizhang.link.name;

import java.util.Collection;
import java.util.List;

/**
 * The place at the front of a name (芙蓉区老旧小区改造, 高新区传感器产业园).
 *
 * @param place its last level, as written; empty where the name begins with none
 * @param codes codes of the regions of that name; empty for a zone or town without one
 * @param rest the name behind it
 */
record FrontPlace(String place, List<String> codes, String rest) {
    private static final int LONGEST = 8;
    private static final int LEAST_REST = 3;
    private static final List<String> LEVELS = List.of("省", "市", "县", "区", "旗", "自治州", "地区");
    private static final String TOWNS = "镇乡";
    private static final List<String> NO_TOWNS = List.of("城镇", "小镇", "古镇", "集镇", "城乡", "村镇", "乡镇", "重镇");
    private static final String BEHIND_NO_TOWN = "村土镇贤愁";

    static FrontPlace of(String name, RegionNames regions, Collection<String> zones) {
        FrontPlace found = new FrontPlace("", List.of(), name);
        for (FrontPlace next = first(name, regions, zones); next != null; next = first(found.rest, regions, zones)) {
            found = next;
        }
        return found.rest.startsWith("的") ? new FrontPlace(found.place, found.codes, found.rest.substring(1)) : found;
    }

    private static @org.jspecify.annotations.Nullable FrontPlace first(
            String name, RegionNames regions, Collection<String> zones) {
        for (int end = Math.min(LONGEST, name.length() - LEAST_REST); end >= 2; end--) {
            String place = name.substring(0, end);
            char last = place.charAt(end - 1);
            if (LEVELS.stream().anyMatch(place::endsWith)) {
                List<String> codes = zones.contains(place) ? List.of() : regions.named(place);
                if (!codes.isEmpty() || zones.contains(place)) {
                    return new FrontPlace(place, codes, name.substring(end));
                }
            }
            if (TOWNS.indexOf(last) >= 0 && isTown(place, name.charAt(end))) {
                return new FrontPlace(place, List.of(), name.substring(end));
            }
        }
        return null;
    }

    private static boolean isTown(String place, char behind) {
        return place.length() >= 3
                && place.length() <= 4
                && NO_TOWNS.stream().noneMatch(place::endsWith)
                && behind != '#'
                && BEHIND_NO_TOWN.indexOf(behind) < 0;
    }
}
