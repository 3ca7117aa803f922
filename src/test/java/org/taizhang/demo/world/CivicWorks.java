package org.taizhang.demo.world;

import java.time.LocalDate;

/**
 * A city's yearly programmes of rural roads, schools and winter water works.
 *
 * @param seed the archive's seed
 */
public record CivicWorks(City city, long seed) {

    /** Metres of rural road that a district is to build or rebuild in a year. */
    public int roadMetres(District district, int year) {
        return Dice.of(seed, district.code(), "road", year).between(14, 62) * 1000;
    }

    /** Metres of them that are done by the day. */
    public int roadMetresDone(District district, LocalDate day) {
        double pace = Dice.of(seed, district.code(), "pace", day.getYear()).around(0.2);
        double share = Math.max(0, (day.getDayOfYear() - 50) / 300.0);
        return (int) (roadMetres(district, day.getYear()) * Math.min(1, share * pace) / 100) * 100;
    }

    /** Schools that the city is to build or enlarge in a year. */
    public int schools(int year) {
        return Dice.of(seed, city.code(), "schools", year).between(24, 48);
    }

    /** Places for pupils that they will bring. */
    public int places(int year) {
        return schools(year) * 640 / 100 * 100;
    }

    /** Water works that are begun in the winter season by the day. */
    public int waterWorks(LocalDate day) {
        return Dice.of(seed, city.code(), "water", day.getYear()).between(210, 380);
    }
}
