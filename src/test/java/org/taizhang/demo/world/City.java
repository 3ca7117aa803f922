package org.taizhang.demo.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A prefecture-level city and its districts, past and present. */
public record City(String code, String name, String provinceCode, String province, List<District> districts) {

    /** Counties that a reform turned into districts within the time of the archive: old code to new code. */
    private static final Map<String, String> SUCCESSOR = Map.of("410322", "410308", "410381", "410307");

    public City {
        districts = List.copyOf(districts);
    }

    /** The districts in force on the day. */
    public List<District> districtsOn(LocalDate day) {
        return districts.stream().filter(d -> d.inForce(day)).toList();
    }

    /** The district with the code, or the one that succeeded it by the day. */
    public District district(String districtCode, LocalDate day) {
        String successor = SUCCESSOR.getOrDefault(districtCode, districtCode);
        return districts.stream()
                .filter(d -> d.inForce(day)
                        && (d.code().equals(districtCode) || d.code().equals(successor)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(districtCode + " is in force in no form on " + day));
    }

    /** The name without its last character: 洛阳 of 洛阳市. */
    public String shortName() {
        return name.substring(0, name.length() - 1);
    }
}
