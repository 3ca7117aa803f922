package org.taizhang.demo.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The year's programme of key projects of a city, its return to work after Spring Festival, and its quarters.
 *
 * @param seed the archive's seed, so that every figure depends on it and on nothing that was asked before
 */
public record Programme(City city, long seed) {

    /** Share of sites at work again on a day after Spring Festival: slowly in 2020, soon in other years. */
    public double resumed(LocalDate day) {
        boolean hardYear = day.getYear() == 2020;
        LocalDate middle = hardYear ? LocalDate.of(2020, 3, 6) : LocalDate.of(day.getYear(), 2, 23);
        double days = ChronoUnit.DAYS.between(middle, day);
        return 1 / (1 + Math.exp(-days / (hardYear ? 6.5 : 3.5)));
    }

    /** Sites of a district that are at work again on the day. */
    public int resumedSites(District district, LocalDate day) {
        double pace = Dice.of(seed, district.code(), day.getYear()).around(0.12);
        return (int) Math.min(district.sites(), Math.round(district.sites() * resumed(day) * pace));
    }

    /** All sites of the city. */
    public int sites(LocalDate day) {
        return city.districtsOn(day).stream().mapToInt(District::sites).sum();
    }

    /** Sites of the city that are at work again on the day. */
    public int resumedSites(LocalDate day) {
        return city.districtsOn(day).stream()
                .mapToInt(d -> resumedSites(d, day))
                .sum();
    }

    /** Key projects on the year's list. */
    public int keyProjects(int year) {
        return Dice.of(seed, city.code(), "list", year).between(180, 260) + 24 * (year - 2019);
    }

    /** Total investment of the year's list, in 10 000 yuan. */
    public long listedWan(int year) {
        return keyProjects(year)
                * (long) Dice.of(seed, city.code(), "total", year).between(46000, 61000)
                / 1000
                * 1000;
    }

    /** What the list schedules for the year, in 10 000 yuan. */
    public long yearWan(int year) {
        return Math.round(listedWan(year) * 0.22 / 10000) * 10000;
    }

    /** Money laid out on the list from New Year to the end of a month, in 10 000 yuan. */
    public long doneWan(int year, int month) {
        double[] share = year == 2020
                ? new double[] {0, .02, .03, .09, .18, .28, .40, .50, .60, .72, .82, .92, 1.02}
                : new double[] {0, .05, .09, .19, .28, .39, .51, .60, .69, .80, .88, .96, 1.06};
        double luck = Dice.of(seed, city.code(), year, month).around(0.012);
        return Math.round(yearWan(year) * share[month] * luck / 1000) * 1000;
    }

    /** Output of the city's building trade in a quarter, in 10 000 yuan. */
    public long outputWan(int year, int quarter) {
        double[] season = {.17, .25, .26, .32};
        double trend = Math.pow(1.07, year - 2018);
        double shock = year == 2020 ? new double[] {.82, 1.01, 1.05, 1.06}[quarter - 1] : 1;
        double luck = Dice.of(seed, city.code(), "output", year, quarter).around(0.02);
        long base = 6_200_000L + city.code().hashCode() % 1000 * 900L;
        return Math.round(base * season[quarter - 1] * trend * shock * luck / 1000) * 1000;
    }

    /** Growth of a quarter's output on the year before, in per cent with one decimal. */
    public double outputGrowth(int year, int quarter) {
        return Math.round(1000.0 * outputWan(year, quarter) / outputWan(year - 1, quarter) - 1000) / 10.0;
    }

    /** Old estates that a district renews in a year. */
    public int estates(District district, int year) {
        return district.sites() / 2
                + Dice.of(seed, district.code(), "estates", year).between(1, 9);
    }

    /** Share of the year's estates on which work has begun by the day. */
    public double estatesBegun(LocalDate day) {
        return Math.min(1, Math.max(0, (day.getDayOfYear() - 75) / 150.0));
    }

    /** Share of the year's estates that are done by the day. */
    public double estatesDone(LocalDate day) {
        return Math.min(1, Math.max(0, (day.getDayOfYear() - 150) / 205.0));
    }
}
