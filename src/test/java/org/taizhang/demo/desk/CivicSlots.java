package org.taizhang.demo.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.demo.world.CivicWorks;
import org.taizhang.demo.world.Dice;
import org.taizhang.demo.world.District;

/** What can be said of a city's rural roads, schools and water works on a day. */
final class CivicSlots {

    private static final String ROADS = "|农村公路建设|农村公路";

    private final CivicWorks works;
    private final LocalDate reported;
    private final Dice dice;
    private final Amounts amounts;
    private final Slots slots;

    private CivicSlots(CivicWorks works, Slots slots, LocalDate reported, Dice dice) {
        this.works = works;
        this.reported = reported;
        this.dice = dice;
        this.amounts = new Amounts(dice);
        this.slots = slots;
    }

    /** Adds the slots to those of the city. */
    static void fill(CivicWorks works, Slots slots, LocalDate reported, Dice dice) {
        CivicSlots filler = new CivicSlots(works, slots, reported, dice);
        filler.roads();
        filler.schools();
        filler.water();
    }

    private void roads() {
        List<District> districts = works.city().districtsOn(reported);
        int planned = districts.stream()
                .mapToInt(d -> works.roadMetres(d, reported.getYear()))
                .sum();
        int done = districts.stream()
                .mapToInt(d -> works.roadMetresDone(d, reported))
                .sum();
        figure("rural", amounts.length(planned), When.year(reported.getYear()), ROADS);
        if (done > 0) {
            figure("rural_done", amounts.length(done), sinceNewYear(), ROADS);
            figure("rural_rate", amounts.rate(Math.round(1000.0 * done / planned) / 10.0), sinceNewYear(), ROADS);
            slots.put("rural_list", roadList(districts));
        }
    }

    private Slot roadList(List<District> districts) {
        List<String> words = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (District district : districts) {
            int done = works.roadMetresDone(district, reported);
            if (done >= 3000) {
                Amounts.Printed printed = new Amounts(Dice.of(0)).length(done);
                words.add(district.name() + printed.text());
                claims.add(Claim.of(printed.value(), sinceNewYear()).about(ROADS, district.code()));
            }
        }
        return Slot.saying(String.join("、", words), claims);
    }

    private When sinceNewYear() {
        return When.maybeSince(reported.withDayOfYear(1));
    }

    private void schools() {
        int year = reported.getYear();
        figure("schools", amounts.plainCount(works.schools(year), "所"), When.year(year), "");
        figure("places", amounts.capacity(works.places(year), "个"), When.year(year), "");
        double share = Math.min(1, Math.max(0.1, reported.getDayOfYear() / 260.0));
        figure("schools_begun", amounts.plainCount((int) (works.schools(year) * share), "所"), When.state(), "");
    }

    private void water() {
        int begun = works.waterWorks(reported);
        figure("ditches", amounts.plainCount(begun, "处"), When.state(), "");
        figure("ditch_earth", amounts.volume(begun * dice.between(5200, 7400)), When.state(), "");
        figure("ditch_money", amounts.money(begun * (long) dice.between(42, 66)), When.state(), "");
    }

    private void figure(String name, Amounts.Printed printed, When when, String project) {
        Claim claim =
                Claim.of(printed.value(), when).about(project, works.city().code());
        slots.put(name, Slot.saying(printed.text(), claim));
    }
}
