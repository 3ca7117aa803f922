package org.taizhang.demo.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** The cities that the papers report on. */
public record Atlas(List<City> cities) {

    public Atlas {
        cities = List.copyOf(cities);
    }

    /** Reads {@code atlas.csv}. */
    public static Atlas load() {
        Map<String, List<CSVRecord>> byCity = new LinkedHashMap<>();
        for (CSVRecord row : Tables.rows("atlas.csv")) {
            byCity.computeIfAbsent(row.get("city_code"), code -> new ArrayList<>())
                    .add(row);
        }
        return new Atlas(byCity.values().stream().map(Atlas::city).toList());
    }

    /** The city with the code. */
    public City city(String code) {
        return cities.stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow();
    }

    private static City city(List<CSVRecord> rows) {
        CSVRecord first = rows.get(0);
        return new City(
                first.get("city_code"),
                first.get("city"),
                first.get("province_code"),
                first.get("province"),
                rows.stream().map(Atlas::district).toList());
    }

    private static District district(CSVRecord row) {
        return new District(
                row.get("code"),
                row.get("district"),
                day(row.get("since"), LocalDate.of(1990, 1, 1)),
                day(row.get("until"), LocalDate.of(2099, 12, 31)),
                Integer.parseInt(row.get("sites")));
    }

    private static LocalDate day(String cell, LocalDate otherwise) {
        return cell.isEmpty() ? otherwise : LocalDate.parse(cell);
    }
}
