package org.taizhang.demo.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project that the papers follow.
 *
 * @param name name without 项目 or 工程
 * @param districtCode code of its district at the start of the archive
 * @param place township or street where it lies, empty where it is not told
 * @param totalWan total investment in 10 000 yuan
 */
public record Project(
        String name,
        String alias,
        City city,
        String districtCode,
        String place,
        ProjectKind kind,
        String owner,
        long totalWan,
        Schedule schedule,
        Size size) {

    /** Lengths in metres, land in mu, floors in square metres; capacity and parts with their own words. */
    public record Size(
            @Nullable Integer lengthM,
            @Nullable Integer landMu,
            @Nullable Integer floorM2,
            @Nullable Counted capacity,
            @Nullable Counted parts) {}

    /** A number of things, with classifier and noun. */
    public record Counted(int value, String unit, String noun) {}

    /** The same project with another life. */
    public Project with(Schedule other) {
        return new Project(name, alias, city, districtCode, place, kind, owner, totalWan, other, size);
    }

    /** The district on a day, after any reform. */
    public District district(LocalDate day) {
        return city.district(districtCode, day);
    }

    /** Whether it has a frame to be topped out or a deck to be closed; a park of water and trees has none. */
    public boolean toppedOut() {
        return kind == ProjectKind.BRIDGE || kind.toppedOut() && size.floorM2() != null;
    }

    /** Money laid out by a day since the start, in 10 000 yuan. */
    public long investedWan(LocalDate day) {
        return Math.round(totalWan * Math.pow(schedule.progress(day), 0.92) / 10) * 10;
    }

    /** The day on which work went on again after the Spring Festival of the year. */
    public LocalDate resumed(int year) {
        int late = Math.floorMod(name.hashCode(), year == 2020 ? 27 : 9);
        return LocalDate.of(year, 2, year == 2020 ? 19 : 18).plusDays(late);
    }

    /** Whether the site rests on the day, from the days before Spring Festival until its resumption. */
    public boolean resting(LocalDate day) {
        LocalDate festival = LocalDate.of(day.getYear(), 1, 1).plusDays(day.getYear() == 2020 ? 19 : 36);
        return !day.isBefore(festival) && day.isBefore(resumed(day.getYear()));
    }

    /** Whether work is under way on the day. */
    public boolean underWay(LocalDate day) {
        return !day.isBefore(schedule.started()) && day.isBefore(schedule.finished());
    }
}
