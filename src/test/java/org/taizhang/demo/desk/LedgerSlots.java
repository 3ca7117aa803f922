package org.taizhang.demo.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taizhang.demo.world.Dice;
import org.taizhang.demo.world.District;
import org.taizhang.demo.world.Programme;

/** The quarter's ledger of a city: money laid out, projects under way and begun, people and machines, by district. */
final class LedgerSlots {

    private static final int DISTRICTS = 6;

    private final Programme programme;
    private final LocalDate reported;
    private final Slots slots;
    private final List<District> districts;

    private LedgerSlots(Programme programme, LocalDate reported, Slots slots) {
        this.programme = programme;
        this.reported = reported;
        this.slots = slots;
        this.districts = programme.city().districtsOn(reported).stream()
                .sorted(Comparator.comparingInt(District::sites).reversed())
                .limit(DISTRICTS)
                .toList();
    }

    /**
     * Adds the slots to those of the city.
     *
     * @param month last day of the last month that is counted
     */
    static void fill(Programme programme, LocalDate reported, LocalDate month, Slots slots) {
        LedgerSlots filler = new LedgerSlots(programme, reported, slots);
        int year = month.getYear();
        int last = month.getMonthValue();
        filler.money("ytd_list", programme.doneWan(year, last), LocalDate.of(year, 1, 1), month, "month");
        if (last % 3 == 0) {
            long before = last == 3 ? 0 : programme.doneWan(year, last - 3);
            LocalDate start = LocalDate.of(year, last - 2, 1);
            filler.money("quarter_list", programme.doneWan(year, last) - before, start, month, "quarter");
        }
        filler.projects();
        filler.crew();
    }

    private void money(String slot, long wholeWan, LocalDate start, LocalDate end, String granularity) {
        List<String> words = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (District district : districts) {
            double share = (double) district.sites() / programme.sites(reported);
            double luck = Dice.of(programme.seed(), district.code(), end).around(0.08);
            Amounts.Printed printed =
                    new Amounts(Dice.of(0)).exactMoney(Math.round(wholeWan * share * luck / 100) * 100);
            words.add(district.name() + printed.text());
            claims.add(Claim.of(printed.value(), When.span(start, end, granularity))
                    .in(district.code()));
        }
        slots.put(slot, Slot.saying(String.join("、", words), claims));
    }

    private void projects() {
        int all = programme.keyProjects(reported.getYear());
        double season = Math.min(0.9, 0.35 + reported.getDayOfYear() / 500.0);
        slots.put("going", counted((int) (all * season), "个", When.state()));
        slots.put("going_list", DistrictList.of(districts, "个", "在建项目", When.state(), d -> share(d, all * season)));
        double begun = all * 0.42 * Math.min(0.98, reported.getDayOfYear() / 330.0);
        slots.put("begun_list", DistrictList.of(districts, "个", "新开工项目", When.yearToState(), d -> share(d, begun)));
    }

    private int share(District district, double whole) {
        return (int) (whole * district.sites() / programme.sites(reported));
    }

    private void crew() {
        int month = reported.getMonthValue();
        int people = programme.keyProjects(reported.getYear()) * (month == 1 || month == 2 ? 48 : 62 + month);
        slots.put("people", counted(people, "人", When.state()));
        slots.put("plant", counted(people / 9, "台", When.state()));
    }

    private static Slot counted(int number, String unit, When when) {
        return Slot.saying(number + unit, Claim.of(Value.exact(number, unit), when));
    }
}
